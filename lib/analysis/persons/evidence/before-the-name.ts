import { PERSON_NOUNS } from '../words.ts';
import { before, classBefore, type NameEvidence, type NamePlace } from './name-place.ts';

const LONGEST_BODY = 14;
const isUpper = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether the words before the name are a title and the body it is of ("head of the Water Agency (WA), | Ada Quill"). */
const isTitledFromAfar = ({ tokens, classes, first }: NamePlace): boolean => {
  let at = first - 1;
  if (tokens[at]?.text === ',' || classes[at] === 'honorific') at -= 1;
  if (tokens[at]?.text === ',') at -= 1;
  if (/^(?:of|for|the|and)$/u.test(tokens[at]?.text ?? '')) return false;
  for (const least = Math.max(0, at - LONGEST_BODY); at > least; at -= 1) {
    const text = tokens[at]?.text ?? '';
    if (/^(?:of|for|to|at|in)$/u.test(text) && classes[at - 1] === 'title') return true;
    if (classes[at] === 'lower' && !/^(?:of|for|the|and|to|in|at)$/u.test(text) && at < first - 2) return false;
    if (classes[at] === 'other' && !/^(?:\(|\)|&|’s|'s|-)$/u.test(text)) return false;
  }
  return false;
};

/** What stands before the words. */
export const EVIDENCE_BEFORE_THE_NAME: readonly NameEvidence[] = [
  {
    id: 'honorific before',
    several: 1.9,
    single: 2.5,
    holds: (place) => classBefore(place) === 'honorific',
    examples: { hits: ['then Mr. [Vard] left'], misses: ['then [Vard] left'] },
  },
  {
    id: 'title before',
    several: 2.9,
    single: 2.8,
    holds: (place) => classBefore(place) === 'title' && isUpper(before(place)),
    examples: { hits: ['then Senator [Vard] left'], misses: ['then senator [Vard] left'] },
  },
  {
    id: 'small title before',
    several: 3,
    single: 1.9,
    holds: (place) => classBefore(place) === 'title' && !isUpper(before(place)),
    examples: { hits: ['then senator [Vard] left'], misses: ['then Senator [Vard] left'] },
  },
  {
    id: 'noun for a person before',
    several: 1.4,
    single: 1,
    holds: (place) => classBefore(place) === 'lower' && PERSON_NOUNS.has(before(place)),
    examples: { hits: ['the baker [Quil Vard] left'], misses: ['the bakery [Quil Vard] left'] },
  },
  {
    id: 'title and comma before',
    several: 2.2,
    single: 0.5,
    holds: (place) =>
      before(place) === ',' && (classBefore(place, 2) === 'title' || PERSON_NOUNS.has(before(place, 2))),
    examples: { hits: ['the baker, [Quil Vard], left'], misses: ['the bakery, [Quil Vard], left'] },
  },
  {
    id: 'title with its body before',
    several: 0.9,
    single: -0.4,
    holds: isTitledFromAfar,
    examples: {
      hits: ['the head of the Vard Agency [Quil Hesk] left', 'the minister of Trade and Fish, [Quil Hesk], left'],
      misses: ['the head of [Quil Hesk] left'],
    },
  },
  {
    id: 'said before',
    several: 0.5,
    single: 1.7,
    holds: (place) => /^(?:said|says|added|adds|told|asked|explained)$/u.test(before(place)),
    examples: { hits: ['“No,” said [Vard]'], misses: ['“No,” [Vard] said'] },
  },
  {
    id: 'conjunction before',
    several: 0.5,
    single: 1,
    holds: (place) => /^(?:with|for|against|when|that|while|if|because|than)$/u.test(before(place)),
    examples: { hits: ['when [Vard] left'], misses: ['in [Vard]'] },
  },
  {
    id: 'in before',
    several: -2.2,
    single: -1.9,
    holds: (place) => /^(?:in|at|near|across|around|throughout|outside|inside|into|via)$/u.test(before(place)),
    examples: { hits: ['rain in [Vard]'], misses: ['rain for [Vard]'] },
  },
  {
    id: 'from before',
    several: -1,
    single: -0.9,
    holds: (place) => /^(?:from|to|on|of|through|between)$/u.test(before(place)),
    examples: { hits: ['buses to [Vard]'], misses: ['buses for [Vard]'] },
  },
  {
    id: 'body of',
    several: -0.5,
    single: -1.3,
    holds: (place) =>
      before(place) === 'of' && (classBefore(place, 2) === 'thing' || classBefore(place, 2) === 'title'),
    examples: { hits: ['the University of [Vard]'], misses: ['a cup of [Vard]'] },
  },
  {
    id: 'article before',
    several: -2.2,
    single: -1.7,
    holds: (place) => /^(?:the|a|an|this|these|its|our|their)$/iu.test(before(place)),
    examples: { hits: ['the [Vard] is full'], misses: ['so [Vard] is full'] },
  },
  {
    id: 'part of a longer name before',
    several: -1.4,
    single: -2.2,
    holds: (place) => classBefore(place) === 'thing' || classBefore(place) === 'place',
    examples: { hits: ['the Park [Vard]'], misses: ['the park [Vard]'] },
  },
  {
    id: 'people before',
    several: -0.6,
    single: -1.3,
    holds: (place) => classBefore(place) === 'people',
    examples: { hits: ['the German [Vard]'], misses: ['the good [Vard]'] },
  },
];
