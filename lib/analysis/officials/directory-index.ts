import { plainWord } from '../persons/candidates.ts';
import { CAPITAL_PARTICLES, PARTICLES, SUFFIXES } from '../persons/words.ts';
import { DIRECTORY } from './directory-data.ts';

/** The lines of those whom readers know by their family name alone: heads of state and government, and who sought to be. */
const KNOWN_BY_FAMILY_NAME =
  /\|(?:[PM]|Chancellor|Premier|Supreme Leader|Presidential candidate|Presidential nominee)~/u;
const LONG_NAME = 3;
const INITIALS = /^(?:\p{Lu}\.?)+$/u;

/** The words by which a name is looked up: no particles, suffixes or diacritics. */
export const wordsOfName = (name: string): readonly string[] =>
  name
    .split(/\s+/u)
    .filter((word) => !SUFFIXES.has(word) && !PARTICLES.has(word) && !CAPITAL_PARTICLES.has(word))
    .map(plainWord);

/** The words of a name's keys: where a particle is the given name ("Al Quill", "Ben Quill"), it counts. */
const keyWordsOf = (name: string): readonly string[] => {
  const words = wordsOfName(name);
  const all = name.split(/\s+/u);
  return words.length === 1 && all.length === 2 ? all.map(plainWord) : words;
};

/** What a name may be found by, the most exact first: all its words; without initials; the first and the last. */
const keysOf = (name: string): readonly string[] => {
  const words = keyWordsOf(name);
  const full = words.filter((word) => !INITIALS.test(word));
  return [words.join(' '), full.join(' '), ...(full.length >= LONG_NAME ? [`${full[0]} ${full.at(-1)}`] : [])];
};

const lastWordOf = (name: string): string => {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  // Nearly every name ends in plain letters, and need not be taken apart.
  return /^[A-Z][a-z]+$/u.test(last) ? last : (wordsOfName(name).at(-1) ?? '');
};

const namesOf = (line: string): readonly string[] => {
  const end = line.indexOf('|');
  const behind = line.indexOf('|', end + 1);
  const name = line.slice(0, end);
  return behind === end + 1 ? [name] : [name, ...line.slice(end + 1, behind).split(';')];
};

const buildIndex = (): ReadonlyMap<string, readonly string[]> => {
  const lines = new Map<string, string[]>();
  for (const line of DIRECTORY.trim().split('\n'))
    for (const name of namesOf(line)) {
      const last = lastWordOf(name);
      const known = lines.get(last);
      if (known === undefined) lines.set(last, [line]);
      else if (known.at(-1) !== line) known.push(line);
    }
  return lines;
};

let built: ReadonlyMap<string, readonly string[]> | null = null;
/** The lines of the directory by the last word of a name; built when first asked for, since not every article names anybody. */
const linesWith = (last: string): readonly string[] => (built ??= buildIndex()).get(last) ?? [];

/** The line of the directory that has a name of several words the most exactly; null where none has. */
export const findByName = (name: string): string | null => {
  const keys = keysOf(name);
  const candidates = linesWith(keyWordsOf(name).at(-1) ?? '').map((line) => ({
    line,
    keys: namesOf(line).map(keysOf),
  }));
  for (const key of keys.filter((one) => one.includes(' ')))
    for (let exactness = 0; exactness < LONG_NAME; exactness += 1) {
      const found = candidates.find((candidate) => candidate.keys.some((own) => own[exactness] === key));
      if (found !== undefined) return found.line;
    }
  return null;
};

/** The lines of those whom readers know by this family name alone; none for a name of several words. */
export const findByFamilyName = (name: string): readonly string[] => {
  const [family = '', ...others] = wordsOfName(name);
  if (others.length > 0) return [];
  return linesWith(family).filter(
    (line) => KNOWN_BY_FAMILY_NAME.test(line) && wordsOfName(line.slice(0, line.indexOf('|'))).at(-1) === family,
  );
};
