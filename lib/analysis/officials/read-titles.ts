import type { PersonMention } from '../persons/find-persons.ts';
import type { PreparedText, Sentence } from '../prepared-text.ts';
import { type Description, describeNames } from './describe-names.ts';
import type { Sign } from './signs.ts';
import { findTitlePhrases, type TitlePhrase } from './title-phrases.ts';
import { signOfTitle } from './title-signs.ts';

/** What the article's titles say. */
export interface ReadTitles {
  readonly signs: readonly Sign[];
  /** Persons whom the text calls something that is no public office, with its words for it. */
  readonly calledOtherwise: ReadonlyMap<number, string>;
  /** By sentence, the titles that stand beside no name. */
  readonly alone: readonly (readonly TitlePhrase[])[];
}

/** Reads every title of the article, and whose it is. */
export const readTitles = ({ text, sentences }: PreparedText, persons: readonly PersonMention[]): ReadTitles => {
  const bySentence = Map.groupBy(persons, ({ sentence }) => sentence);
  const signs: Sign[] = [];
  const calledOtherwise = new Map<number, string>();
  const late = new Set<number>();
  const alone = sentences.map((sentence, index) => {
    const mentions = bySentence.get(index) ?? [];
    const phrases = findTitlePhrases(sentence.tokens, nameTokens(mentions));
    const given = describeNames(sentence, mentions, phrases);
    for (const description of given) {
      const sign = signOfTitle(text, sentence, description);
      if (sign !== null) signs.push(sign);
      else if (isOtherwise(description))
        calledOtherwise.set(description.mention.person, wordsOfTitle(text, sentence, description.phrase));
    }
    for (const { person, firstToken } of mentions) if (isLate(sentence, firstToken)) late.add(person);
    const taken = new Set(given.map(({ phrase }) => phrase));
    return phrases.filter((phrase) => !taken.has(phrase));
  });
  const told = signs.map((sign) => (late.has(sign.person) ? asFormer(sign) : sign));
  return { signs: told, calledOtherwise, alone };
};

const asFormer = (sign: Sign): Sign => ({ ...sign, status: 'former' });

const LATE_WITHIN = 3;
/** Whether the text says right before the name that the person is dead: "the late Professor | Ada Quill". */
const isLate = ({ tokens }: Sentence, firstToken: number): boolean =>
  tokens
    .slice(Math.max(1, firstToken - LATE_WITHIN), firstToken)
    .some(
      ({ text }, index) => text === 'late' && tokens[Math.max(1, firstToken - LATE_WITHIN) + index - 1]?.text === 'the',
    );

const wordsOfTitle = (text: string, { tokens }: Sentence, { from, titleTo }: TitlePhrase): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[titleTo - 1]?.end ?? 0);

const isOtherwise = ({ phrase }: Description): boolean =>
  phrase.standing === 'private' && phrase.match.title.public !== 'relation';

const nameTokens = (mentions: readonly PersonMention[]): ((at: number) => boolean) => {
  const tokens = new Set<number>();
  for (const { firstToken, endToken } of mentions) for (let at = firstToken; at < endToken; at += 1) tokens.add(at);
  return (at) => tokens.has(at);
};
