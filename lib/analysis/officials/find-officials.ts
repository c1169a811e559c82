import type { Official } from '../findings.ts';
import type { PersonMention } from '../persons/find-persons.ts';
import type { PreparedText } from '../prepared-text.ts';
import { type Description, describeNames } from './describe-names.ts';
import { describeOfficial } from './describe-official.ts';
import { findInDirectory } from './directory-signs.ts';
import { findRoles } from './find-roles.ts';
import { indexOfficials, type NamedOfficial } from './named-officials.ts';
import { findPoliticalSigns } from './political-signs.ts';
import { type Sign, weightOf } from './signs.ts';
import { findTitlePhrases, type TitlePhrase } from './title-phrases.ts';
import { signOfTitle } from './title-signs.ts';

/** How likely a person must be an official to be named as one. */
const ENOUGH = 0.5;
/** What is left of that likelihood where the text also calls the person something that is no office. */
const CALLED_OTHERWISE = 0.55;
const BEYOND_DOUBT = 0.9;
/** Nothing read from a text is certain. */
const MOST = 0.99;

/** The officials among the persons, in the order of their first mention by name, each with every mention by name and by role. */
export const findOfficials = (prepared: PreparedText, persons: readonly PersonMention[]): readonly Official[] => {
  const read = readTitles(prepared, persons);
  const known = findInDirectory(prepared, persons);
  const signs = Map.groupBy(
    [...read.signs, ...findPoliticalSigns(prepared, persons), ...known],
    ({ person }) => person,
  );
  const entries = new Map(known.map(({ person, directoryId }) => [person, directoryId]));
  const named: NamedOfficial[] = [];
  for (const [person, mentions] of Map.groupBy(persons, (mention) => mention.person)) {
    const own = signs.get(person) ?? [];
    if (confidenceOf(own, read.calledOtherwise.has(person)) >= ENOUGH) named.push({ person, signs: own, mentions });
  }
  const byOffice = indexOfficials(named);
  const roles = prepared.sentences.flatMap((sentence, index) => findRoles(sentence, read.alone[index] ?? [], byOffice));
  const rolesOf = Map.groupBy(roles, ({ person }) => person);
  return named.map((official, index) =>
    describeOfficial(prepared.text, official, {
      id: `p${index + 1}`,
      roles: (rolesOf.get(official.person) ?? []).map(({ start, end }) => ({ start, end, kind: 'role' })),
      directoryId: entries.get(official.person) ?? null,
      confidence: confidenceOf(official.signs, read.calledOtherwise.has(official.person)),
    }),
  );
};

interface ReadTitles {
  readonly signs: readonly Sign[];
  /** Persons whom the text calls something that is no public office. */
  readonly calledOtherwise: ReadonlySet<number>;
  /** By sentence, the titles that stand beside no name. */
  readonly alone: readonly (readonly TitlePhrase[])[];
}

const readTitles = ({ text, sentences }: PreparedText, persons: readonly PersonMention[]): ReadTitles => {
  const bySentence = Map.groupBy(persons, ({ sentence }) => sentence);
  const signs: Sign[] = [];
  const calledOtherwise = new Set<number>();
  const alone = sentences.map((sentence, index) => {
    const mentions = bySentence.get(index) ?? [];
    const phrases = findTitlePhrases(sentence.tokens, nameTokens(mentions));
    const given = describeNames(sentence, mentions, phrases);
    for (const description of given) {
      const sign = signOfTitle(text, sentence, description);
      if (sign !== null) signs.push(sign);
      else if (isOtherwise(description)) calledOtherwise.add(description.mention.person);
    }
    const taken = new Set(given.map(({ phrase }) => phrase));
    return phrases.filter((phrase) => !taken.has(phrase));
  });
  return { signs, calledOtherwise, alone };
};

const isOtherwise = ({ phrase }: Description): boolean =>
  phrase.standing === 'private' && phrase.match.title.public !== 'relation';

const nameTokens = (mentions: readonly PersonMention[]): ((at: number) => boolean) => {
  const tokens = new Set<number>();
  for (const { firstToken, endToken } of mentions) for (let at = firstToken; at < endToken; at += 1) tokens.add(at);
  return (at) => tokens.has(at);
};

const confidenceOf = (signs: readonly Sign[], isCalledOtherwise: boolean): number => {
  const weight = weightOf(signs);
  const left = isCalledOtherwise && weight < BEYOND_DOUBT ? weight * CALLED_OTHERWISE : weight;
  return Math.min(MOST, Math.round(left * 100) / 100);
};
