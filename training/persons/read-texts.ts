import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { array, type GenericSchema, number, object, optional, parse, string, tuple } from 'valibot';

/** Start and end in UTF-16 code units, end exclusive. */
export type Pair = readonly [number, number];

/** A text with the span of every person's name. */
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly persons: readonly Pair[];
}

const BY_HAND = object({ id: string(), text: string(), persons: array(tuple([number(), number()])) });
const BY_MACHINE = object({
  id: string(),
  text: string(),
  sentences: optional(array(array(tuple([number(), number(), string(), string()])))),
});

const readLines = <T>(file: string, schema: GenericSchema<unknown, T>): readonly T[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parse(schema, JSON.parse(line)));

/** The texts of a compressed file, one JSON object a line, whose names were marked by hand. */
export const readTexts = (file: string): readonly LabelledText[] => readLines(file, BY_HAND);

type MachineToken = readonly [start: number, end: number, partOfSpeech: string, kind: string];

/** Neighbouring tokens that CoreNLP calls PERSON, as spans. */
const taggedPersons = (sentences: readonly (readonly MachineToken[])[]): readonly Pair[] => {
  const persons: Pair[] = [];
  for (const tokens of sentences)
    for (const [at, [start, end, , kind]] of tokens.entries()) {
      if (kind !== 'PERSON') continue;
      const before = tokens[at - 1]?.[3] === 'PERSON' ? persons.pop() : undefined;
      persons.push([before?.[0] ?? start, end]);
    }
  return persons;
};

/** The texts of a compressed file of PolNeAR 1.0 that CoreNLP went through, with the names as it marked them. */
export const readMachineTexts = (file: string): readonly LabelledText[] =>
  readLines(file, BY_MACHINE).flatMap(({ id, text, sentences }) =>
    sentences ? [{ id, text, persons: taggedPersons(sentences) }] : [],
  );

const HONORIFIC = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.?\s+/u;
const TITLED = /(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|President|Senator)\.?\s$/u;
const LOOK_BEFORE = 15;
const LOOK_BEHIND = 12;
const SHORTEST = 3;

const familyNamesOf = ({ text, persons }: LabelledText): ReadonlySet<string> =>
  new Set(
    persons
      .map(([start, end]) => text.slice(start, end).split(/\s+/u))
      .flatMap((words) => (words.length > 1 ? [words.at(-1) ?? ''] : []))
      .filter((word) => word.length >= SHORTEST),
  );

/** The family names that stand alone and unmarked, of persons whose full names are marked. */
const familyNamesAlone = (labelled: LabelledText): readonly Pair[] => {
  const { text, persons } = labelled;
  const familyNames = familyNamesOf(labelled);
  const covered = new Set<number>();
  for (const [start, end] of persons) for (let at = start; at < end; at++) covered.add(at);
  return [...text.matchAll(/\p{Lu}[\p{L}'’-]*/gu)].flatMap(({ 0: found, index }): readonly Pair[] => {
    const word = found.replace(/['’]s?$/u, '');
    const end = index + word.length;
    const before = text.slice(Math.max(0, index - LOOK_BEFORE), index).replace(TITLED, '');
    const isAlone = !/\p{Lu}[\p{L}.]*\s$/u.test(before) && !/^\s+\p{Lu}/u.test(text.slice(end, end + LOOK_BEHIND));
    return familyNames.has(word) && isAlone && !covered.has(index) ? [[index, end]] : [];
  });
};

const withoutHonorific = (text: string, [start, end]: Pair): Pair => {
  const [honorific = ''] = HONORIFIC.exec(text.slice(start, end)) ?? [];
  return [start + honorific.length, end];
};

const SUFFIX = /^,?\s(?:Jr\.?|Sr\.?|II|III|IV)(?![\p{L}\p{N}])/u;
const NICKNAME = /^\s["“‘(]\p{Lu}[^"”’)\n]{0,20}["”’)]\s$/u;

const withSuffix = (text: string, [start, end]: Pair): Pair => {
  const [suffix = ''] = SUFFIX.exec(text.slice(end, end + LOOK_BEHIND)) ?? [];
  return [start, end + suffix.length];
};

/** Two names with nothing but a nickname between them are one. */
const joinedByNicknames = (text: string, persons: readonly Pair[]): readonly Pair[] => {
  const joined: Pair[] = [];
  for (const [start, end] of persons) {
    const before = joined.at(-1);
    if (before && NICKNAME.test(text.slice(before[1], start))) joined[joined.length - 1] = [before[0], end];
    else joined.push([start, end]);
  }
  return joined;
};

/**
 * The text with four faults of CoreNLP mended, by rule and everywhere alike: an honorific is no part of a name; a suffix ("Jr.") is; so
 * is a nickname in its middle; and a family name alone is a name where CoreNLP itself marks the full name elsewhere in the text. (It
 * leaves out most that are words as well.)
 */
export const mended = (labelled: LabelledText): LabelledText => {
  const { text } = labelled;
  const persons = joinedByNicknames(
    text,
    labelled.persons.map((pair) => withSuffix(text, withoutHonorific(text, pair))),
  );
  return { ...labelled, persons: [...persons, ...familyNamesAlone(labelled)].toSorted((a, b) => a[0] - b[0]) };
};

/** The part of five that a text belongs to, 0 to 4, by its id alone. */
export const partOf = ({ id }: LabelledText): number => {
  let hash = 7;
  for (const letter of id) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % 5;
};
