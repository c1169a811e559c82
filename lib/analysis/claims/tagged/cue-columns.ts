import type { Columns } from '../../tagger/features.ts';
import { columnOf, near } from '../../tagger/column-of.ts';

type CueColumn = 'cues' | 'cueLeft' | 'cueLeftNext' | 'cueLeftNear' | 'cueRight' | 'cueRightNear';

/** From this level of the word table on (counted from 1), a word looks like a cue wherever it stands. */
const LOOKS_LIKE_CUE = 6;
/** The first token of what the rules take for a cue. */
const RULED_CUE = 4;

/** The nearest words to the left and right, within the sentence, that look like cues or that the rules take for one. */
export const cueColumns = ({
  word,
  cueLike,
  ruled,
  first,
  last,
}: Columns<'word' | 'cueLike' | 'ruled' | 'first' | 'last'>): Columns<CueColumn> => {
  const { length } = word;
  const isCue = (token: number): boolean => ruled[token] === RULED_CUE || cueLike[token]! >= LOOKS_LIKE_CUE;
  const left = new Int32Array(length).fill(-1);
  const right = new Int32Array(length).fill(-1);
  for (let token = 1; token < length; token++)
    if (first[token] !== token) left[token] = isCue(token - 1) ? token - 1 : left[token - 1]!;
  for (let token = length - 2; token >= 0; token--)
    if (last[token] !== token) right[token] = isCue(token + 1) ? token + 1 : right[token + 1]!;
  const read = (places: Int32Array, value: (place: number, token: number) => number): Int32Array =>
    columnOf(length, (token) => (places[token]! < 0 ? 0 : value(places[token]!, token)));
  return {
    cues: columnOf(length, (token) => 1 + (left[token]! >= 0 ? 1 : 0) + (right[token]! >= 0 ? 2 : 0)),
    cueLeft: read(left, (place) => word[place]!),
    cueLeftNext: read(left, (place) => word[place + 1] ?? 2),
    cueLeftNear: read(left, (place, token) => near(token - place)),
    cueRight: read(right, (place) => word[place]!),
    cueRightNear: read(right, (place, token) => near(place - token)),
  };
};
