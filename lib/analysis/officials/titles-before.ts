import type { Token } from '../../text/tokens.ts';
import type { PersonMention } from '../persons/find-persons.ts';
import { HONORIFICS } from '../persons/words.ts';
import type { TitlePhrase } from './title-phrases.ts';
import { textAt, type TitledSentence } from './titled-sentence.ts';

const LONGEST_LINK = 9;
const MOST_HONORIFICS = 6;
const DETERMINER = /^(?:the|a|an|his|her|their|its|our|my|your|this)$/iu;
const INTRODUCES = /^(?:the|a|an|his|her|their|its|our|my|your|this|['’]s?|[“"—–:;,])$/iu;

/** The titles that stand right in front of the name, the nearest first: "senator and former governor | Ada Quill". */
export const titlesDirectlyBefore = (
  { firstToken }: PersonMention,
  { tokens, phrases, endingAt }: TitledSentence,
): readonly TitlePhrase[] => {
  const ends = endsBefore(tokens, firstToken);
  const last = Math.max(...ends.flatMap((end) => [endingAt(end), endingAt(introducedAt(tokens, end))]));
  const found: TitlePhrase[] = [];
  for (let index = last; index >= 0; index -= 1) {
    const phrase = phrases[index];
    const next = found.at(-1);
    if (phrase === undefined || (next !== undefined && !isJoined(tokens, phrase, next))) break;
    found.push(phrase);
  }
  return found;
};

/** The title set off from the name behind it by a comma ("a special counsel, | Ada Quill,"); null where there is none. */
export const titleBeforeComma = (
  { firstToken, endToken }: PersonMention,
  { tokens, phrases, endingAt }: TitledSentence,
): TitlePhrase | null => {
  const past = beforeHonorifics(tokens, firstToken);
  const at = textAt(tokens, past - 1) === 'late' && textAt(tokens, past - 2) === 'the' ? past - 2 : past;
  const phrase = textAt(tokens, at - 1) === ',' ? phrases[endingAt(beforeBrackets(tokens, at - 1))] : undefined;
  if (phrase === undefined || !isIntroduced(tokens, phrase)) return null;
  const isSetOff =
    /^(?:[,.()—–]|who|said|says)?$/u.test(textAt(tokens, endToken)) ||
    (textAt(tokens, endToken) === 'and' && textAt(tokens, endToken + 1) === 'the');
  return isSetOff || (phrase.match.number === 'plural' && textAt(tokens, endToken) === 'and') ? phrase : null;
};

/** Whether only commas, "and", states and parties stand between two names, so that both are of one list. */
export const isListed = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from &&
  to - from <= LONGEST_LINK &&
  tokens
    .slice(from, to)
    .every(
      ({ text, kind }) =>
        /^(?:,|and|or|&|of|from|\(|\)|-|\.|;|the)$/u.test(text) || (kind === 'word' && /^\p{Lu}/u.test(text)),
    );

/** Where the words stop that belong to the name in front of it: "H.E. Dr. | Ada Quill", "the agency (WA) | Ada Quill". */
const beforeHonorifics = (tokens: readonly Token[], firstToken: number): number => {
  let at = firstToken;
  while (at > 0 && isHonorific(textAt(tokens, at - 1))) at -= 1;
  return beforeBrackets(tokens, at);
};

/** Where the words stop in front of brackets with one word in them: "the water authority | (WA)". */
const beforeBrackets = (tokens: readonly Token[], at: number): number =>
  textAt(tokens, at - 1) === ')' && textAt(tokens, at - 3) === '(' ? at - 3 : at;

/** Where a title in front of the name may end: right before it, or before any of the honorifics that stand there. */
const endsBefore = (tokens: readonly Token[], firstToken: number): readonly number[] => {
  const last = beforeHonorifics(tokens, firstToken);
  return Array.from(
    { length: Math.min(MOST_HONORIFICS, firstToken - last) + 1 },
    (_, back) => firstToken - back,
  ).concat(last);
};

const isHonorific = (text: string): boolean =>
  HONORIFICS.has(text.replace(/\./gu, '')) || /^(?:advocate|H|E)$/u.test(text);

/** Whether two titles are one person's: "senator and former governor", "Police General". */
const isJoined = (tokens: readonly Token[], first: TitlePhrase, second: TitlePhrase): boolean =>
  first.match.number === second.match.number &&
  (second.from === first.to ||
    (second.from === first.to + 1 && /^(?:and|,|&|-)$/u.test(textAt(tokens, first.to))) ||
    (second.from === first.to + 2 && textAt(tokens, first.to) === ',' && textAt(tokens, first.to + 1) === 'and'));

/** "candidates such as | Ada Quill": where the words before "such as" end. */
const introducedAt = (tokens: readonly Token[], at: number): number => {
  if (/^(?:like|including|:|—|–)$/u.test(textAt(tokens, at - 1)))
    return textAt(tokens, at - 2) === ',' ? at - 2 : at - 1;
  return textAt(tokens, at - 1) === 'as' && textAt(tokens, at - 2) === 'such' ? at - 2 : at;
};

/** Whether the title stands for somebody, as "his deputy" and "the country's president" do. */
const isIntroduced = (tokens: readonly Token[], { from, titleFrom }: TitlePhrase): boolean =>
  from === 0 ||
  from < titleFrom ||
  INTRODUCES.test(textAt(tokens, from - 1)) ||
  (/^\p{Ll}/u.test(textAt(tokens, from - 1)) && DETERMINER.test(textAt(tokens, from - 2)));
