import { PERSON_VERBS } from '../persons/words.ts';
import { type RolePlace, wordAt } from './role-place.ts';

/** One thing about an office named alone that speaks for or against its meaning the person: fitted by training/fit-roles.ts. */
export interface RoleEvidence {
  readonly id: string;
  /** Log odds that it adds. */
  readonly weight: number;
  readonly holds: (place: RolePlace) => boolean;
  /** Of short texts, the first office named alone. */
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

const NEAR = 250;
const FAR = 900;

const determiner = (place: RolePlace): string => wordAt(place, place.determiner);
const after = (place: RolePlace): string => wordAt(place, place.phrase.titleTo);
const startsAt = ({ phrase, determiner: at }: RolePlace): number => (at >= 0 ? at : phrase.from);
const isCapital = ({ sentence, phrase }: RolePlace): boolean =>
  /^\p{Lu}\p{Ll}/u.test(sentence.tokens[phrase.titleFrom]?.text ?? '');
const isFunctionWord = (word: string): boolean =>
  /^(?:of|for|at|in|on|to|from|with|by|under|who|whose|that|which|when|where|since|until|after|before|during|is|was|has|had|will|would|cannot|must|might|shall|did|does|may|can|could|should|are|were|also|not|over|about|against|because|while|if|than|but|and|or|as|then|now|he|she|they|it)$/u.test(
    word,
  );
const isVerb = (word: string): boolean =>
  PERSON_VERBS.has(word) ||
  /^(?:spoke|met|gave|took|made|went|came|began|left|held|sent|called|urges|calls|wants|plans|seeks|faces)$/u.test(
    word,
  ) ||
  /\p{Ll}{2}ed$/u.test(word);

export const ROLE_EVIDENCE: readonly RoleEvidence[] = [
  {
    id: 'the',
    weight: 0.9,
    holds: (place) => /^(?:the|this|that)$/u.test(determiner(place)),
    examples: { hits: ['Mayor Ada Quill left. The mayor spoke.'], misses: ['Mayor Ada Quill left. Her mayor spoke.'] },
  },
  {
    id: 'owned',
    weight: 0.9,
    holds: (place) => /^(?:his|her|their|our|its|my|your)$/u.test(determiner(place)),
    examples: {
      hits: ['Mayor Ada Quill left. Their mayor spoke.'],
      misses: ['Mayor Ada Quill left. The mayor spoke.'],
    },
  },
  {
    id: 'any',
    weight: -1.5,
    holds: (place) => /^(?:a|an|another|any|every|each|no|some|either)$/u.test(determiner(place)),
    examples: { hits: ['Mayor Ada Quill left. A mayor sleeps.'], misses: ['Mayor Ada Quill left. The mayor sleeps.'] },
  },
  {
    id: 'small alone',
    weight: -0.4,
    holds: (place) => place.determiner < 0 && !isCapital(place),
    examples: {
      hits: ['Mayor Ada Quill left. In haste mayor and council met.'],
      misses: ['Mayor Ada Quill left. In haste Mayor and council met.'],
    },
  },
  {
    id: 'capital',
    weight: 0.6,
    holds: (place) => place.determiner >= 0 && isCapital(place),
    examples: { hits: ['Mayor Ada Quill left. The Mayor spoke.'], misses: ['Mayor Ada Quill left. The mayor spoke.'] },
  },
  {
    id: 'to become',
    weight: -1.3,
    holds: (place) =>
      /^(?:become|becomes|becoming|became|be|being|been|as|him|her|them|choose|chose|chosen|pick|elect|elected|named|next|of|for|is|was)$/u.test(
        wordAt(place, startsAt(place) - 1),
      ),
    examples: {
      hits: ['Mayor Ada Quill left. She ran as the mayor.'],
      misses: ['Mayor Ada Quill left. They met the mayor.'],
    },
  },
  {
    id: 'is it',
    weight: -1.6,
    holds: (place) =>
      /^(?:become|becomes|becoming|became|be|being|been|as|is|are|was|were|['’](?:s|re|m))$/u.test(
        wordAt(place, startsAt(place) - 1),
      ),
    examples: {
      hits: ['Mayor Ada Quill left. She is the mayor.'],
      misses: ['Mayor Ada Quill left. They met the mayor.'],
    },
  },
  {
    id: 'future',
    weight: -1.6,
    holds: (place) =>
      /^(?:next|new|future|other|possible|potential|first|any)$/u.test(wordAt(place, place.determiner + 1)),
    examples: {
      hits: ['Mayor Ada Quill left. The next mayor spoke.'],
      misses: ['Mayor Ada Quill left. The tall mayor spoke.'],
    },
  },
  {
    id: 'begins the sentence',
    weight: 0.7,
    holds: (place) => startsAt(place) === 0 || /^["“‘]$/u.test(wordAt(place, startsAt(place) - 1)),
    examples: {
      hits: ['Mayor Ada Quill left. The mayor spoke.'],
      misses: ['Mayor Ada Quill left. Then the mayor spoke.'],
    },
  },
  {
    id: 'before a verb',
    weight: 1.2,
    holds: (place) => isVerb(after(place)),
    examples: {
      hits: ['Mayor Ada Quill left. The mayor said so.'],
      misses: ['Mayor Ada Quill left. The mayor of it.'],
    },
  },
  {
    id: 'owner',
    weight: 0.7,
    holds: (place) => /^['’]s?$/u.test(after(place)),
    examples: {
      hits: ['Mayor Ada Quill left. The mayor’s dog slept.'],
      misses: ['Mayor Ada Quill left. The mayor slept.'],
    },
  },
  {
    id: 'before who',
    weight: 0.2,
    holds: (place) => after(place) === 'who',
    examples: {
      hits: ['Mayor Ada Quill left. The mayor who slept.'],
      misses: ['Mayor Ada Quill left. The mayor slept.'],
    },
  },
  {
    id: 'ends a part',
    weight: -1.4,
    holds: (place) => /^[,.;:!?)”"]?$/u.test(after(place)),
    examples: {
      hits: ['Mayor Ada Quill left. They met the mayor.'],
      misses: ['Mayor Ada Quill left. The mayor slept.'],
    },
  },
  {
    id: 'before a noun',
    weight: -1.2,
    holds: (place) => /^\p{Ll}/u.test(after(place)) && !isFunctionWord(after(place)) && !isVerb(after(place)),
    examples: {
      hits: ['Mayor Ada Quill left. The mayor problem grew.'],
      misses: ['Mayor Ada Quill left. The mayor said so.'],
    },
  },
  {
    id: 'private',
    weight: -0.7,
    holds: ({ phrase }) => phrase.standing === 'private',
    examples: {
      hits: ['Ada Quill, director of the water board, left. The director slept.'],
      misses: ['Mayor Ada Quill left. The mayor slept.'],
    },
  },
  {
    id: 'of any body',
    weight: -1.1,
    holds: ({ phrase }) => phrase.match.title.public === 'with-body',
    examples: {
      hits: ['Ada Quill, director of the water board, left. The director slept.'],
      misses: ['Mayor Ada Quill left. The mayor slept.'],
    },
  },
  {
    id: 'former',
    weight: 0.8,
    holds: ({ phrase }) => phrase.status === 'former',
    examples: {
      hits: ['Former Mayor Ada Quill left. The former mayor slept.'],
      misses: ['Former Mayor Ada Quill left. The mayor slept.'],
    },
  },
  {
    id: 'described',
    weight: 1.5,
    holds: ({ phrase }) => phrase.modifiers.length > 0,
    examples: {
      hits: ['Mayor Ada Quill left. The embattled mayor slept.'],
      misses: ['Mayor Ada Quill left. The mayor slept.'],
    },
  },
  {
    id: 'other standing',
    weight: -0.4,
    holds: ({ meant }) => !meant.sameStanding,
    examples: {
      hits: ['Former Mayor Ada Quill left. The mayor slept.'],
      misses: ['Mayor Ada Quill left. The mayor slept.'],
    },
  },
  {
    id: 'rivals',
    weight: -0.7,
    holds: ({ meant }) => meant.rivals > 0,
    examples: {
      hits: ['Mayor Ada Quill met Mayor Bo Marsh. The mayor slept.'],
      misses: ['Mayor Ada Quill met Governor Bo Marsh. The mayor slept.'],
    },
  },
  {
    id: 'only named behind',
    weight: -0.6,
    holds: ({ meant }) => meant.isFirst,
    examples: { hits: ['The mayor slept, said Mayor Ada Quill.'], misses: ['Mayor Ada Quill left. The mayor slept.'] },
  },
  {
    id: 'named soon',
    weight: 1.4,
    holds: ({ meant }) => meant.isFirst && meant.until !== null && meant.until < NEAR,
    examples: { hits: ['The mayor slept, said Mayor Ada Quill.'], misses: ['Mayor Ada Quill left. The mayor slept.'] },
  },
  {
    id: 'named later',
    weight: -0.6,
    holds: ({ meant }) => meant.isFirst && meant.until !== null && meant.until >= FAR,
    examples: {
      hits: [`The mayor slept. ${'It rained a lot. '.repeat(60)} Mayor Ada Quill left.`],
      misses: ['The mayor slept, said Mayor Ada Quill.'],
    },
  },
  {
    id: 'just named',
    weight: 0.4,
    holds: ({ meant }) => meant.since !== null && meant.since < NEAR,
    examples: { hits: ['Mayor Ada Quill left. The mayor slept.'], misses: ['The mayor slept, said Mayor Ada Quill.'] },
  },
];

/** Log odds before any evidence, half a point above the fitted: a mention missed costs the reader more than one too many. */
const BIAS = 1.1;

/** The log odds that an office named alone means the person, not the office or whoever may hold it. */
export const weighRole = (place: RolePlace): number =>
  ROLE_EVIDENCE.reduce((sum, { weight, holds }) => (holds(place) ? sum + weight : sum), BIAS);
