import type { Part } from './parts.ts';

/** What is counted, in the text's words, and where those end. */
export interface Counted {
  readonly words: string;
  readonly end: number;
}

const FARTHEST = 4;

const PLURALS: ReadonlySet<string> = new Set(
  'people men women children police troops deer sheep teeth feet geese cattle media data criteria crises staff personnel crew youth alumni'.split(
    ' ',
  ),
);
// Words that look like plurals and are none.
const SINGULAR = /(?:ss|us|is|ous|'s|’s)$/u;
const NOT_PLURAL: ReadonlySet<string> = new Set(
  'this his its has was is as does says plus minus perhaps always less across yes thus besides'.split(' '),
);
// Words before which a noun phrase has ended, if no plural has ended it.
const STOPS: ReadonlySet<string> = new Set(
  'a an the this that these those his her its their our my your he she it they we you i who whom whose which what and or but nor so if than as at by for from in into of on onto over out off up down to toward under until with without within after before since during against among between about around through per is are was were be been being has have had do does did will would can could may might must shall should not never ago later earlier behind ahead away apart there here then now when where while because although also only just even still yet too'.split(
    ' ',
  ),
);
const WORD = /^\p{L}[\p{L}\p{M}'’.&]*$/u;

const isPlural = ({ text, lower }: Part): boolean =>
  PLURALS.has(lower) ||
  /^\p{Lu}{2,}s$/u.test(text) ||
  (lower.length > 3 && lower.endsWith('s') && !SINGULAR.test(lower) && !NOT_PLURAL.has(lower));

/** The words from `index` on up to the first plural noun ("new jobs", "women voters"); null where none comes soon. */
export const readCounted = (parts: readonly Part[], index: number): Counted | null => {
  for (let k = index; k < index + FARTHEST; k++) {
    const part = parts[k];
    if (!part || !WORD.test(part.text) || STOPS.has(part.lower)) return null;
    if (!isPlural(part)) continue;
    const next = parts[k + 1];
    const end = next?.join === 'apart' && isPlural(next) ? k + 2 : k + 1;
    return { words: wordsOf(parts, index, end), end };
  }
  return null;
};

/** The words of the parts from `start` to `end` (exclusive), joined as they were. */
export const wordsOf = (parts: readonly Part[], start: number, end: number): string => {
  let words = '';
  for (let k = start; k < end; k++) {
    const part = parts[k];
    if (!part) break;
    const space = words === '' || part.join === 'glued' || /^[.,;:!?%’'”)]/u.test(part.text) ? '' : ' ';
    words += (part.join === 'hyphen' && words !== '' ? '-' : space) + part.text;
  }
  return words;
};

const DETERMINERS: ReadonlySet<string> = new Set('the all its his her their our these those'.split(' '));

/** What stands behind "of" or "in" with or without its article: "of the voters", "of American households". */
export const readWhole = (parts: readonly Part[], index: number, preposition = 'of'): Counted | null => {
  if (parts[index]?.lower !== preposition) return null;
  let at = index + 1;
  while (at < index + 3 && DETERMINERS.has(parts[at]?.lower ?? '')) at++;
  return readCounted(parts, at);
};
