import type { PersonMention } from '../persons/find-persons.ts';
import type { PreparedText } from '../prepared-text.ts';
import { type Gender, genderOfName, genderOfWord } from './gender.ts';
import type { Sign } from './signs.ts';

/** A person that a mention may mean, and how likely. */
export interface Chance {
  readonly person: number;
  /** 0 to 1; those of one mention sum to 1. */
  readonly odds: number;
}

/** The mentions with those by a shared family name given to the likeliest of its bearers. */
export interface ToldApart {
  readonly persons: readonly PersonMention[];
  /** By the start of the mention, where the text leaves open who is meant: everybody it may mean, the likeliest first. */
  readonly open: ReadonlyMap<number, readonly Chance[]>;
}

/** A mention surer than this is not open. */
const SURE = 0.85;
/** Odds below this are not worth telling. */
const LEAST = 0.05;
const MOST_BEARERS = 8;
/** What speaks for a bearer, in log odds. */
const WEIGHT = {
  times: 0.9,
  near: 1.3,
  inReach: 0.6,
  same: 1.2,
  gender: 2,
  otherGender: -4,
  pronoun: 1.2,
  title: 3,
} as const;
/** How many sentences back a name in full still counts as near, and in reach. */
const NEAR = 1;
const REACH = 5;
/** How many words behind a name a pronoun is looked for. */
const PRONOUN_WITHIN = 8;

interface Bearer {
  readonly person: number;
  readonly gender: Gender | null;
  times: number;
  /** The sentence in which the person was named last in full, and by the family name. */
  lastFull: number;
  lastShort: number;
}

/**
 * Tells apart persons of one family name (spouses, father and son): a mention by that name alone is given to whoever its
 * title, form of address, pronoun and neighbours speak for; where they leave it open, the odds of each are told.
 */
export const tellApart = (
  prepared: PreparedText,
  persons: readonly PersonMention[],
  signs: readonly Sign[],
): ToldApart => {
  const bearers = findBearers(prepared, persons);
  if (bearers.size === 0) return { persons, open: new Map() };
  const families = familiesOf(signs);
  const titles = new Map(signs.map((sign) => [sign.mention.start, sign]));
  const open = new Map<number, readonly Chance[]>();
  const told = persons.map((mention): PersonMention => {
    const words = wordsOf(prepared, mention);
    const shared = bearers.get(words.at(-1) ?? '');
    if (shared === undefined) return mention;
    if (words.length > 1) {
      const bearer = shared.find(({ person }) => person === mention.person);
      if (bearer !== undefined) bearer.lastFull = mention.sentence;
      return mention;
    }
    const title = titles.get(mention.start) ?? null;
    const scores = shared.map((bearer) => score(bearer, { prepared, mention, title, families }));
    const chances = oddsOf(shared, scores);
    const [best] = chances;
    if (best === undefined) return mention;
    const bearer = shared.find(({ person }) => person === best.person);
    if (bearer !== undefined) bearer.lastShort = mention.sentence;
    if (best.odds < SURE)
      open.set(
        mention.start,
        chances.filter(({ odds }) => odds >= LEAST),
      );
    return { ...mention, person: best.person };
  });
  return { persons: told, open };
};

const wordsOf = ({ sentences }: PreparedText, { sentence, firstToken, endToken }: PersonMention): readonly string[] =>
  (sentences[sentence]?.tokens ?? []).slice(firstToken, endToken).map(({ text }) => text);

/** The family names that several persons of the article bear, with those who do. */
const findBearers = (prepared: PreparedText, persons: readonly PersonMention[]): ReadonlyMap<string, Bearer[]> => {
  const byName = new Map<string, Map<number, Bearer>>();
  for (const mention of persons) {
    const words = wordsOf(prepared, mention);
    if (words.length < 2) continue;
    const [given = ''] = words;
    const named = byName.get(words.at(-1) ?? '') ?? new Map<number, Bearer>();
    byName.set(words.at(-1) ?? '', named);
    const bearer = named.get(mention.person) ?? {
      person: mention.person,
      gender: genderOfName(given) ?? genderBefore(prepared, mention),
      times: 0,
      lastFull: -Infinity,
      lastShort: -Infinity,
    };
    bearer.times += 1;
    if (named.has(mention.person) || named.size < MOST_BEARERS) named.set(mention.person, bearer);
  }
  return new Map([...byName].flatMap(([name, named]) => (named.size > 1 ? [[name, [...named.values()]]] : [])));
};

const genderBefore = ({ sentences }: PreparedText, { sentence, firstToken }: PersonMention): Gender | null =>
  genderOfWord(sentences[sentence]?.tokens[firstToken - 1]?.text ?? '');

/** The first pronoun behind the name in its sentence. */
const genderBehind = ({ sentences }: PreparedText, { sentence, endToken }: PersonMention): Gender | null => {
  const tokens = (sentences[sentence]?.tokens ?? []).slice(endToken, endToken + PRONOUN_WITHIN);
  return (
    tokens
      .map(({ text }) => (/^(?:she|her|hers|herself|he|his|him|himself)$/u.test(text) ? genderOfWord(text) : null))
      .find((one) => one !== null) ?? null
  );
};

/** By person, the families of the offices that titles beside the full name give. */
const familiesOf = (signs: readonly Sign[]): ReadonlyMap<number, ReadonlySet<string>> => {
  const families = new Map<number, Set<string>>();
  for (const { person, families: own, mention } of signs) {
    if (mention.endToken - mention.firstToken < 2) continue;
    const known = families.get(person) ?? new Set<string>();
    families.set(person, known);
    for (const family of own) known.add(family);
  }
  return families;
};

interface Place {
  readonly prepared: PreparedText;
  readonly mention: PersonMention;
  /** The title that stands with the mention. */
  readonly title: Sign | null;
  readonly families: ReadonlyMap<number, ReadonlySet<string>>;
}

const score = (bearer: Bearer, { prepared, mention, title, families }: Place): number => {
  const { person, gender, times, lastFull, lastShort } = bearer;
  let sum = WEIGHT.times * Math.log(1 + times);
  if (mention.sentence - lastFull <= NEAR) sum += WEIGHT.near;
  else if (mention.sentence - lastFull <= REACH) sum += WEIGHT.inReach;
  if (mention.sentence - lastShort <= REACH) sum += WEIGHT.same;
  const addressed = genderBefore(prepared, mention);
  if (gender !== null && addressed !== null) sum += addressed === gender ? WEIGHT.gender : WEIGHT.otherGender;
  const pronoun = genderBehind(prepared, mention);
  if (gender !== null && pronoun !== null) sum += pronoun === gender ? WEIGHT.pronoun : -WEIGHT.pronoun;
  if (title !== null && title.families.some((family) => families.get(person)?.has(family))) sum += WEIGHT.title;
  return sum;
};

const oddsOf = (bearers: readonly Bearer[], scores: readonly number[]): readonly Chance[] => {
  const most = Math.max(...scores);
  const shares = scores.map((one) => Math.exp(one - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return bearers
    .map(({ person }, index) => ({ person, odds: Math.round(((shares[index] ?? 0) / total) * 100) / 100 }))
    .toSorted((a, b) => b.odds - a.odds);
};
