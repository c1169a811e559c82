import { NOUNS_AFTER_A_NAME, PERSON_NOUNS, PERSON_VERBS } from '../words.ts';
import { after, classAfter, type NameEvidence, type NamePlace } from './name-place.ts';

const LOOK_BEHIND_NAME = 9;
const PRONOUN_WITHIN = 15;

/** Whether a set-off phrase behind the name has a word for a person in it (", the baker" or "(baker)"). */
const isDescribedBehind = (place: NamePlace): boolean => {
  if (!/^[,(–—-]$/u.test(after(place))) return false;
  for (let at = place.end + 1; at < place.end + LOOK_BEHIND_NAME; at += 1) {
    const text = place.tokens[at]?.text;
    if (text === undefined || /^[,.;:)]$/u.test(text)) return false;
    if (place.classes[at] === 'title' || PERSON_NOUNS.has(text)) return true;
  }
  return false;
};

/** What stands after the words. */
export const EVIDENCE_AFTER_THE_NAME: readonly NameEvidence[] = [
  {
    id: 'verb of a person after',
    several: 1.3,
    single: 3.5,
    holds: (place) => PERSON_VERBS.has(after(place)) || (after(place) === 'also' && PERSON_VERBS.has(after(place, 2))),
    examples: { hits: ['[Vard] said so', '[Vard] also said so'], misses: ['[Vard] broke'] },
  },
  {
    id: 'past tense after',
    several: 1.3,
    single: 1.4,
    holds: (place) => classAfter(place) === 'lower' && after(place).endsWith('ed'),
    examples: { hits: ['[Vard] walked'], misses: ['[Vard] walks'] },
  },
  {
    id: 'auxiliary after',
    several: 0.1,
    single: 0.8,
    holds: (place) =>
      /^(?:is|was|has|had|will|would|did|does|can|could|may|isn['’]t|wasn['’]t|hasn['’]t|didn['’]t|doesn['’]t|won['’]t|wouldn['’]t)$/u.test(
        after(place),
      ),
    examples: { hits: ['[Vard] will go'], misses: ['[Vard] goes'] },
  },
  {
    id: 'possessive after',
    several: 0.3,
    single: 1.6,
    holds: (place) => /^['’]s?$/u.test(after(place)),
    examples: { hits: ['[Vard]’s dog'], misses: ['[Vard] dogs'] },
  },
  {
    id: 'who after',
    several: 1.3,
    single: 2.4,
    holds: (place) => /^(?:who|whose|whom)$/u.test(after(place) === ',' ? after(place, 2) : after(place)),
    examples: { hits: ['[Vard], who left', '[Vard] who left'], misses: ['[Vard], which left'] },
  },
  {
    id: 'age after',
    several: 2.3,
    single: 1.2,
    holds: (place) => after(place) === ',' && /^\d\d$/u.test(after(place, 2)),
    examples: { hits: ['[Quil Vard], 45, left'], misses: ['[Quil Vard], 1945, left'] },
  },
  {
    id: 'described behind',
    several: 2.5,
    single: 1,
    holds: isDescribedBehind,
    examples: {
      hits: ['[Quil Vard], a retired baker, left', '[Quil Vard] (senator) left'],
      misses: ['[Quil Vard], not seen since'],
    },
  },
  {
    id: 'bracket after',
    several: -1.1,
    single: -0.4,
    holds: (place) => after(place) === '(',
    examples: { hits: ['[Quil Vard] (QV) left'], misses: ['[Quil Vard], QV, left'] },
  },
  {
    id: 'place after comma',
    several: -0.8,
    single: -0.6,
    holds: ({ tokens, classes, end }) => tokens[end]?.text === ',' && classes[end + 1] === 'place',
    examples: { hits: ['[Vard], Ohio'], misses: ['[Vard], once'] },
  },
  {
    id: 'thing after',
    several: -1.3,
    single: -1.7,
    holds: (place) => classAfter(place) === 'thing',
    examples: { hits: ['[Vard] Tower'], misses: ['[Vard] towers'] },
  },
  {
    id: 'title after',
    several: -1.5,
    single: -2.8,
    holds: (place) => classAfter(place) === 'title',
    examples: { hits: ['[Vard] Mayor Quil'], misses: ['[Vard] met Quil'] },
  },
  {
    id: 'place after',
    several: -0.9,
    single: -1,
    holds: (place) => classAfter(place) === 'place' || classAfter(place) === 'people',
    examples: { hits: ['[Vard] London'], misses: ['[Vard] left'] },
  },
  {
    id: 'noun after',
    several: 0,
    single: 2,
    holds: (place) => NOUNS_AFTER_A_NAME.has(after(place)),
    examples: { hits: ['the [Vard] administration'], misses: ['the [Vard] left'] },
  },
  {
    id: 'pronoun near',
    several: 0.7,
    single: 0.9,
    holds: ({ tokens, end }) =>
      tokens.slice(end, end + PRONOUN_WITHIN).some(({ text }) => /^(?:s?he|his|her|him|himself|herself)$/iu.test(text)),
    examples: { hits: ['[Vard] lost his hat'], misses: ['[Vard] lost its hat'] },
  },
];
