import { byPosition } from '../../text/span.ts';
import { plainWord } from '../persons/candidates.ts';
import type { PersonMention } from '../persons/find-persons.ts';
import type { PreparedText, Sentence } from '../prepared-text.ts';
import { NOBODY, type OwnPeople } from './own-people.ts';

const CAPITAL = /^\p{Lu}/u;

/** The mentions of persons, with those of the reader's own people that were not found as names; in text order. */
export const withOwnMentions = (
  { text, sentences }: PreparedText,
  persons: readonly PersonMention[],
  own: OwnPeople,
): readonly PersonMention[] => {
  if (own === NOBODY) return persons;
  const bySentence = Map.groupBy(persons, ({ sentence }) => sentence);
  const numbers = new Map<string, number>();
  for (const { start, end, person } of persons) {
    const known = own.person(text.slice(start, end));
    if (known !== null && !numbers.has(known.id)) numbers.set(known.id, person);
  }
  let next = persons.reduce((most, { person }) => Math.max(most, person), -1) + 1;
  const numberOf = (name: string): number => {
    const id = own.person(name)?.id ?? name;
    const number = numbers.get(id) ?? next;
    if (number === next) next += 1;
    numbers.set(id, number);
    return number;
  };
  const found = sentences.flatMap((sentence, index) =>
    placesIn(sentence, bySentence.get(index) ?? [], own).flatMap(([firstToken, endToken]): PersonMention[] => {
      const start = sentence.tokens[firstToken]?.start;
      const end = sentence.tokens[endToken - 1]?.end;
      if (start === undefined || end === undefined) return [];
      return [{ person: numberOf(text.slice(start, end)), sentence: index, firstToken, endToken, start, end }];
    }),
  );
  return found.length === 0 ? persons : [...persons, ...found].toSorted(byPosition);
};

/** Where names of the list stand in the sentence and no person was found. */
const placesIn = (
  { tokens }: Sentence,
  persons: readonly PersonMention[],
  own: OwnPeople,
): readonly (readonly [firstToken: number, endToken: number])[] => {
  const taken = new Set<number>();
  for (const { firstToken, endToken } of persons) for (let at = firstToken; at < endToken; at += 1) taken.add(at);
  const places: [number, number][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (taken.has(at) || !CAPITAL.test(word)) continue;
    const name = own
      .namesFrom(plainWord(word))
      .find((words) =>
        words.every((one, offset) => !taken.has(at + offset) && plainWord(tokens[at + offset]?.text ?? '') === one),
      );
    if (name === undefined) continue;
    places.push([at, at + name.length]);
    at += name.length - 1;
  }
  return places;
};
