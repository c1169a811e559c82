import { FAMILY_NAMES_FIRST } from '../given-names.ts';
import { isGivenName } from '../word-classes.ts';
import type { NameEvidence, NamePlace } from './name-place.ts';

const fullWords = ({ words }: NamePlace): readonly string[] => words.filter((word) => word.length > 1);

/** What the words themselves say. */
export const EVIDENCE_IN_THE_NAME: readonly NameEvidence[] = [
  {
    id: 'given name first',
    several: 3,
    single: 2.3,
    holds: (place) => isGivenName(fullWords(place)[0] ?? ''),
    examples: { hits: ['[Sarah Quill]'], misses: ['[Quillon Vard]'] },
  },
  {
    id: 'given name later',
    several: 0.7,
    single: 0,
    holds: (place) => fullWords(place).slice(1).some(isGivenName),
    examples: { hits: ['[Quillon James]'], misses: ['[James Quillon]'] },
  },
  {
    id: 'family name first',
    several: 1.7,
    single: 0,
    holds: ({ words }) => words.length > 1 && words.length < 4 && FAMILY_NAMES_FIRST.has(words[0] ?? ''),
    examples: { hits: ['[Kim Vardo]'], misses: ['[Vardo Kim]'] },
  },
  {
    id: 'family name first, two syllables after',
    several: 1.4,
    single: 0,
    holds: ({ words }) =>
      words.length === 2 && FAMILY_NAMES_FIRST.has(words[0] ?? '') && (words[1] ?? '').includes('-'),
    examples: { hits: ['then [Kim Var-do] left'], misses: ['then [Kim Vardo] left'] },
  },
  {
    id: 'son of',
    several: 1.1,
    single: 1.4,
    holds: ({ tokens, first, end }) =>
      tokens
        .slice(first, end)
        .some(
          ({ text }) => /^(?:bin|ibn|bint|bin[te]i|abdul|abdel|abu)$/iu.test(text) || /^(?:al|el|ul)[-‐‑]/u.test(text),
        ),
    examples: { hits: ['[Quil bin Vard]', '[Quil al-Vard]'], misses: ['[Al Vardo]'] },
  },
  {
    id: 'article first',
    several: -1.3,
    single: -1.3,
    holds: ({ tokens, first }) => /^(?:Al|El|La|Las|Los|Le)$/u.test(tokens[first]?.text ?? ''),
    examples: { hits: ['[El Vardo]'], misses: ['[Quil El Vardo]'] },
  },
  {
    id: 'three words',
    several: 0.6,
    single: 0,
    holds: ({ words }) => words.length === 3,
    examples: { hits: ['[Quil Vard Monto]'], misses: ['[Quil Vard]'] },
  },
  {
    id: 'four words or more',
    several: 0.8,
    single: 0,
    holds: ({ words }) => words.length > 3,
    examples: { hits: ['[Quil Vard Monto Hesk]'], misses: ['[Quil Vard Monto]'] },
  },
  {
    id: 'all capitals',
    several: -1,
    single: -2.6,
    holds: ({ tokens, first, end }) => tokens.slice(first, end).every(({ text }) => !/\p{Ll}/u.test(text)),
    examples: { hits: ['[QUIL VARD]'], misses: ['[Quil Vard]'] },
  },
  {
    id: 'ends as places and notions do',
    several: -1.2,
    single: -2.7,
    holds: ({ words }) =>
      words.some((word) =>
        /(?:tion|ment|ness|ity|ship|ence|ance|ing|ics|ism|land|shire|burg|ville|stan|grad|abad|pur)$/u.test(word),
      ),
    examples: { hits: ['[Quilville]'], misses: ['[Quil]'] },
  },
  {
    id: 'also in lower case',
    several: -2,
    single: -1.9,
    holds: ({ words, lower }) => words.some((word) => lower.has(word.toLowerCase())),
    examples: { hits: ['[Quil Gate] has a gate'], misses: ['[Quil Gate] has a door'] },
  },
];
