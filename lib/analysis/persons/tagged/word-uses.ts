import { plainWord } from '../candidates.ts';
import type { PersonMention } from '../person-mention.ts';
import type { ReadNames } from '../read-names.ts';

// A look at the code is many times faster than a pattern, and most letters of English are in ASCII.
const FIRST_BEYOND_ASCII = 128;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/** Whether the text begins with a capital. */
export const isCapital = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code < FIRST_BEYOND_ASCII ? code >= CAPITAL_A && code <= CAPITAL_Z : /^\p{Lu}/u.test(text);
};

/** How an article uses its words with a capital, as they are compared in names (`plainWord` of candidates.ts). */
export interface WordUses {
  /** How often the word is in a person's name by the evidence. */
  readonly named: ReadonlyMap<string, number>;
  /** The words in names of several words, and the last words of such names. */
  readonly inFullName: ReadonlySet<string>;
  readonly asFamilyName: ReadonlySet<string>;
  /** How often it has a capital where it does not begin the sentence. */
  readonly capitalised: ReadonlyMap<string, number>;
  /**
   * The verdict of the evidence by sentence and token: 1 no name; 2 the first and 3 a further token of a single word, 4 and 5 of
   * a name of several tokens. Sentences without a name are left out.
   */
  readonly ruled: readonly (Int32Array | undefined)[];
}

const count = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);

/** Reads the uses of words from the article and the persons that the evidence found. */
export const readWordUses = ({ sentences }: ReadNames, persons: readonly PersonMention[]): WordUses => {
  const named = new Map<string, number>();
  const inFullName = new Set<string>();
  const asFamilyName = new Set<string>();
  const capitalised = new Map<string, number>();
  const ruled: (Int32Array | undefined)[] = [];
  for (const { sentence } of sentences)
    for (const { text } of sentence.tokens.slice(1)) if (isCapital(text)) count(capitalised, plainWord(text));
  for (const { sentence, firstToken, endToken } of persons) {
    const tokens = sentences[sentence]?.sentence.tokens ?? [];
    const words = tokens
      .slice(firstToken, endToken)
      .map(({ text }) => text)
      .filter(isCapital)
      .map(plainWord);
    for (const word of words) count(named, word);
    if (words.length > 1) {
      for (const word of words) inFullName.add(word);
      asFamilyName.add(words.at(-1) ?? '');
    }
    const verdict = (ruled[sentence] ??= new Int32Array(tokens.length).fill(1));
    const several = endToken - firstToken > 1 ? 2 : 0;
    for (let token = firstToken; token < endToken; token++) verdict[token] = (token === firstToken ? 2 : 3) + several;
  }
  return { named, inFullName, asFamilyName, capitalised, ruled };
};
