import type { PersonMention } from '../persons/find-persons.ts';
import type { Sentence } from '../prepared-text.ts';
import type { TitlePhrase } from './title-phrases.ts';
import { indexTitles } from './titled-sentence.ts';
import { isListed, titleBeforeComma, titlesDirectlyBefore } from './titles-before.ts';
import { titlesBehind } from './titles-behind.ts';

/** How a title is tied to a name: in front of it, behind it, said of it by a verb as held or as left, or shared by a list of names. */
export type Tie = 'before' | 'behind' | 'said' | 'left' | 'shared';

/** A title that the text gives to a name. */
export interface Description {
  readonly mention: PersonMention;
  readonly phrase: TitlePhrase;
  readonly tie: Tie;
}

/**
 * The titles that the sentence gives to the names in it. A title right in front of a name is that name's, whatever stands
 * before it; then come those behind a name, then those in front that a comma sets off. `mentions` are in text order.
 */
export const describeNames = (
  { tokens }: Sentence,
  mentions: readonly PersonMention[],
  phrases: readonly TitlePhrase[],
): readonly Description[] => {
  const sentence = indexTitles(tokens, phrases);
  const found: Description[] = [];
  const taken = new Set<TitlePhrase>();
  const add = (mention: PersonMention, phrase: TitlePhrase, tie: Tie) => {
    taken.add(phrase);
    found.push({ mention, phrase, tie });
  };
  const follows = (index: number): boolean =>
    isListed(tokens, mentions[index - 1]?.endToken ?? 0, mentions[index]?.firstToken ?? 0);

  let shared: TitlePhrase | null = null;
  for (const [index, mention] of mentions.entries()) {
    const direct = titlesDirectlyBefore(mention, sentence);
    for (const phrase of direct) add(mention, phrase, 'before');
    if (direct.length > 0) shared = direct.find(isPlural) ?? null;
    else if (shared !== null && follows(index)) add(mention, shared, 'shared');
    else shared = null;
  }
  for (const mention of mentions) {
    const behind = titlesBehind(mention, sentence);
    for (const phrase of behind.phrases) if (!taken.has(phrase)) add(mention, phrase, behind.tie);
  }
  shared = null;
  for (const [index, mention] of mentions.entries()) {
    const phrase = titleBeforeComma(mention, sentence);
    if (phrase !== null && !taken.has(phrase)) {
      add(mention, phrase, 'before');
      shared = isPlural(phrase) ? phrase : null;
    } else if (shared !== null && follows(index)) add(mention, shared, 'shared');
    else shared = null;
  }
  return found;
};

const isPlural = ({ match }: TitlePhrase): boolean => match.number === 'plural';
