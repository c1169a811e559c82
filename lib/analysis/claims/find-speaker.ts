import type { Official } from '../findings.ts';
import type { Span } from '../../text/span.ts';
import { namesSpeaker } from './classify-source.ts';
import { within } from './spans-within.ts';

/** A person's name in the text, joined to the official it names where it names one. */
export interface NamedPerson extends Span {
  readonly officialId: string | null;
}

/** Who a source is: the official's id where it is one, and the words it stands for where it is a pronoun. */
export interface Speaker {
  readonly officialId: string | null;
  /** The name a pronoun stands for; null for a source that is no pronoun, or one that could not be resolved. */
  readonly standsFor: Span | null;
}

const NOBODY: Speaker = { officialId: null, standsFor: null };
/** How far back, in characters, a pronoun is taken to reach. */
const REACH = 700;
const PRONOUN = /^(?:he|she|his|her|him)$/iu;

/** Joins persons and officials into one list in text order; a mention of an official counts once. */
export const joinPersons = (officials: readonly Official[], persons: readonly Span[]): readonly NamedPerson[] => {
  const named: NamedPerson[] = officials.flatMap(({ id, mentions }) =>
    mentions.map(({ start, end }) => ({ start, end, officialId: id })),
  );
  named.sort((a, b) => a.start - b.start);
  const others = persons.filter((person) => within(named, person).length === 0);
  return [...named, ...others.map(({ start, end }) => ({ start, end, officialId: null }))].toSorted(
    (a, b) => a.start - b.start,
  );
};

type Gender = 'he' | 'she' | null;

/** What the title before a name says of whom it is: "Mr. Quill", "Ms. Quill". */
const titleGender = (text: string, person: Span): Gender => {
  const before = text.slice(Math.max(0, person.start - 12), person.start);
  if (/\b(?:Mr\.?|Sir|Lord|King|Congressman)\s$/u.test(before)) return 'he';
  return /\b(?:Mrs\.?|Ms\.?|Miss|Lady|Queen|Congresswoman)\s$/u.test(before) ? 'she' : null;
};

const startsSentence = (text: string, person: Span): boolean =>
  /(?:^|[.!?”"’]\s|\n)\s*(?:[\p{L}’'.-]+,?\s){0,5}$/u.test(text.slice(Math.max(0, person.start - 60), person.start));

/** The name that "he" or "she" most likely stands for: the last one that opens a sentence before it, or the only one near. */
const resolvePronoun = (text: string, source: Span, named: readonly NamedPerson[]): NamedPerson | null => {
  const wanted: Gender = /^(?:he|his|him)$/iu.test(text.slice(source.start, source.end)) ? 'he' : 'she';
  const window = within(named, { start: Math.max(0, source.start - REACH), end: source.start }).filter((person) => {
    const gender = titleGender(text, person);
    return gender === null || gender === wanted;
  });
  const subject = window.findLast((person) => startsSentence(text, person));
  return subject ?? (window.length === 1 ? (window[0] ?? null) : null);
};

/** Who the source is: the official named in it as the speaker, or the one its pronoun stands for. */
export const findSpeaker = (text: string, source: Span, named: readonly NamedPerson[]): Speaker => {
  const words = text.slice(source.start, source.end);
  if (PRONOUN.test(words)) {
    const person = resolvePronoun(text, source, named);
    return person ? { officialId: person.officialId, standsFor: { start: person.start, end: person.end } } : NOBODY;
  }
  const speaker = within(named, source).find(
    (person) =>
      namesSpeaker(words, { at: person.start - source.start }) &&
      !/^[’']s?\s\S/u.test(text.slice(person.end, source.end)),
  );
  return speaker ? { officialId: speaker.officialId, standsFor: null } : NOBODY;
};
