import { isNegation } from './content-classes.ts';

/** Whom a clause is about and how its verb stands ("I will", "he would not"), and the words that show it. */
export interface ClauseShape {
  readonly subject: 'I' | 'you' | 'he' | 'it' | 'other';
  readonly verb: string;
  readonly words: string;
}

const entries = (line: string): readonly (readonly [string, string])[] => {
  const [kind = '', words = ''] = line.split(':');
  return words.split(' ').map((word) => [word, kind] as const);
};

const VERBS: ReadonlyMap<string, string> = new Map(
  [
    "future:will 'll",
    "no_future:won't",
    "would:would 'd",
    "would_not:wouldn't",
    "could:could couldn't",
    'may:may',
    'might:might',
    "duty:should shouldn't must need needs",
    'can:can',
    "cannot:can't cannot",
    "not:don't doesn't isn't aren't hasn't haven't",
    "did_not:didn't wasn't weren't hadn't",
    "has:has have 've",
    'did:had was were did knew',
    "is:is are am 're 'm 's",
    'plan:plan plans planned intends intended',
    'want:want wants wanted',
    'hope:hope hopes hoped',
    'think:think thinks thought believe believes believed feels felt',
    'say:said says told called asked claims claimed wrote',
    'expect:expects expected',
    'side:support supports supported opposes opposed',
    'never:never',
  ].flatMap(entries),
);

const SUBJECTS: ReadonlyMap<string, 'I' | 'you' | 'he' | 'it'> = new Map<string, 'I' | 'you' | 'he' | 'it'>([
  ...['i', 'we'].map((word) => [word, 'I'] as const),
  ...['you'].map((word) => [word, 'you'] as const),
  ...['he', 'she', 'they'].map((word) => [word, 'he'] as const),
  ...['it', 'that', 'this', 'there'].map((word) => [word, 'it'] as const),
]);

const NO_SUBJECT = /^(?:he|she|they|i|we|you|it|that|this|there|to|who|which)$/u;
const BETWEEN = /ly$|^(?:also|just|still|now|then|even)$/u;
const TO_COME =
  /^(?:going|gonna|expected|likely|set|bound|poised|about|unlikely|planning|prepared|willing|ready|trying|looking|hoping|committed|considering|able|supposed)$/u;
const FURTHEST = 2;

/** Whether the verb at this place has its subject right before it, adverbs aside, or is no verb of a clause ("to have"). */
const isTaken = (words: readonly string[], at: number): boolean => {
  let before = at - 1;
  while (before > 0 && at - before <= FURTHEST && BETWEEN.test(words[before] ?? '')) before--;
  return NO_SUBJECT.test(words[before] ?? '');
};

const shapeAt = (words: readonly string[], at: number): ClauseShape | null => {
  const word = words[at] ?? '';
  const [, bare = word, ending] = /^(.+)('(?:ll|d|re|m|ve|s))$/u.exec(word) ?? [];
  const subject = SUBJECTS.get(bare);
  let verbAt = at;
  if (subject && ending === undefined) {
    verbAt = at + 1;
    while (verbAt - at <= FURTHEST && !VERBS.has(words[verbAt] ?? '') && BETWEEN.test(words[verbAt] ?? '')) verbAt++;
  } else if (!subject && (at === 0 || isTaken(words, at))) return null;
  const verb = VERBS.get(subject && ending !== undefined ? ending : (words[verbAt] ?? ''));
  if (verb === undefined) return null;
  const next = words[verbAt + 1] ?? '';
  const shape = (kind: string, last: number): ClauseShape => ({
    subject: subject ?? 'other',
    verb: kind,
    words: words.slice(at, last + 1).join(' '),
  });
  if ((verb === 'is' || verb === 'did') && TO_COME.test(next)) return shape(`${verb}_${next}`, verbAt + 1);
  if (verb === 'has' && next === 'to') return shape('duty', verbAt + 1);
  if (isNegation(next)) return shape(`${verb}_not`, verbAt + 1);
  return shape(verb, verbAt);
};

/** The shapes of the clauses in words in lower case with straight apostrophes, in text order; a subject counts once with the verb it goes with. */
export const clauseShapes = (words: readonly string[]): readonly ClauseShape[] =>
  words.flatMap((_, at) => shapeAt(words, at) ?? []);
