import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A span as the data have it: start and end in UTF-16 code units, end exclusive. */
export type Pair = readonly [number, number];
/** One attribution by hand; any part may be missing or in several pieces. */
export interface GoldAttribution {
  readonly source?: readonly Pair[];
  readonly cue?: readonly Pair[];
  readonly content?: readonly Pair[];
}

/** One article of the attribution data. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  /** Tokens with part of speech and kind of name, made by machine. */
  readonly sentences?: readonly (readonly (readonly [number, number, string, string])[])[];
}

/** The articles of a file with one JSON object a line, compressed. */
export const readGold = (file: string): readonly GoldArticle[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): GoldArticle => JSON.parse(line));

/** Whether an article is of the part that choices are made on: about one in six, by its id alone. */
export const isHeldOut = ({ id }: GoldArticle): boolean => {
  let hash = 7;
  for (const letter of id) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % 6 === 0;
};
