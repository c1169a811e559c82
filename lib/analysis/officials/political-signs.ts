import type { OfficialStatus, Reason } from '../findings.ts';
import { plainWord } from '../persons/candidates.ts';
import type { PersonMention } from '../persons/find-persons.ts';
import { PRIVATE_WORDS, PUBLIC_WORDS } from './body-words.ts';
import type { PreparedText, Sentence } from '../prepared-text.ts';
import type { Sign } from './signs.ts';

/** A way in which news texts speak of politicians without naming their office. */
interface PoliticalTalk {
  readonly id: 'party_tag' | 'party_before' | 'party_behind' | 'leads_body' | 'government_named' | 'campaign_named';
  readonly weight: number;
  readonly status: OfficialStatus;
  readonly families: readonly string[];
  /** The words that show it, at a name that ends before token `end` and begins at `first`; null where they are not there. */
  readonly shownBy: (
    sentence: Sentence,
    name: { readonly first: number; readonly end: number },
    text: string,
  ) => string | null;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

const PARTY_TAG =
  /^(?:,\s|\s\()([DRI](?:-\p{Lu}[\p{L}.]+)?(?=[),.;]|\s?[),]))|^\s\((Democrat|Republican|Labour|Conservative|Lib(?:eral)? Dem(?:ocrat)?|SNP|DUP|Greens?)(?=[,)])/u;
const PARTY_BEHIND =
  /^,? (?:of|from) the ((?:main )?(?:ruling|opposition|governing) (?:\p{Lu}[\p{L}’'-]*|of|and)(?: (?:\p{Lu}[\p{L}’'-]*|of|and)){0,5})(?<=Party|Alliance|Front|Movement|Congress|Coalition)/u;
const LONGEST_OBJECT = 8;
const GOVERNMENT = /^(?:administration|government|presidency|cabinet|regime)$/iu;
const CAMPAIGN =
  /^(?:campaign|candidacy|nomination|supporters?|voters?|delegates?|ticket|surrogates?|rally|rallies|endorsement)$/u;
const CHOSEN = /^(?:endors(?:e|ed|es|ing)|nominat(?:e|ed|es|ing)|re-?elect(?:ed|ing)?)$/u;

const at = ({ tokens }: Sentence, index: number): string => tokens[index]?.text ?? '';
const isPossessive = (text: string): boolean => /^['’]s?$/u.test(text);

/** The noun that the name stands before, as such or as its owner. */
const nounAfter = (sentence: Sentence, end: number, nouns: RegExp): string | null => {
  const from = isPossessive(at(sentence, end)) ? end + 1 : end;
  const noun = [from, from + (from > end ? 1 : 0)].map((index) => at(sentence, index)).find((word) => nouns.test(word));
  return noun === undefined ? null : `${at(sentence, end - 1)} ${noun}`;
};

export const POLITICAL_TALK: readonly PoliticalTalk[] = [
  {
    id: 'party_tag',
    weight: 0.95,
    status: 'current',
    families: ['senator', 'representative', 'lawmaker', 'governor'],
    shownBy: ({ tokens }, { end }, text) => {
      const from = tokens[end - 1]?.end ?? 0;
      const match = PARTY_TAG.exec(text.slice(from, from + 30));
      return match?.[1] ?? match?.[2] ?? null;
    },
    examples: {
      hits: ['Quill (D-Ohio) left.', 'Quill, R-Fla., left.', 'Quill (D) left.'],
      misses: ['Quill (Dora) left.', 'Quill, D-Day hero, left.'],
    },
  },
  {
    id: 'party_before',
    weight: 0.8,
    status: 'current',
    families: [],
    shownBy: (sentence, { first }) =>
      /^(?:Republican|Democrat|Democratic)$/u.exec(at(sentence, first - 1))?.[0] ?? null,
    examples: { hits: ['In May Republican Ada Quill left.'], misses: ['In May Republicans met Ada Quill.'] },
  },
  {
    id: 'party_behind',
    weight: 0.75,
    status: 'current',
    families: ['lawmaker'],
    shownBy: ({ tokens }, { end }, text) => {
      const from = tokens[end - 1]?.end ?? 0;
      return PARTY_BEHIND.exec(text.slice(from, from + 80))?.[1] ?? null;
    },
    examples: {
      hits: ['Quill from the opposition Orbit Party left.', 'Quill of the ruling Orbit People’s Party left.'],
      misses: ['Quill from the Orbit Party left.', 'Quill of the ruling family left.'],
    },
  },
  {
    id: 'leads_body',
    weight: 0.8,
    status: 'current',
    families: ['director', 'chair'],
    shownBy: ({ tokens }, { end }, text) => {
      const words = tokens.slice(end, end + 3).map((token) => token.text);
      if (
        !/^, who (?:leads|led|heads|headed|chairs|chaired|oversees|oversaw|represents|represented)$/u.test(
          words.join(' '),
        )
      )
        return null;
      const object = tokens.slice(end + 3, end + 3 + LONGEST_OBJECT);
      const stop = object.findIndex(({ kind, text: word }) => kind === 'mark' && !/^['’&-]/u.test(word));
      const body = stop < 0 ? object : object.slice(0, stop);
      const named = body.map((token) => token.text.toLowerCase());
      const isOfState =
        /^(?:the|a|an|its|\p{Lu}.*)$/u.test(body[0]?.text ?? '') && named.some((word) => PUBLIC_WORDS.has(word));
      if (!isOfState || named.some((word) => PRIVATE_WORDS.has(word))) return null;
      return text.slice(tokens[end + 1]?.start ?? 0, body.at(-1)?.end ?? 0);
    },
    examples: {
      hits: ['Quill, who heads the water authority, left.', 'Quill, who represents a district in Orbit, left.'],
      misses: [
        'Quill, who heads the book club, left.',
        'Quill, who heads home, left.',
        'Quill, who left the council, wept.',
      ],
    },
  },
  {
    id: 'government_named',
    weight: 0.85,
    status: 'current',
    families: ['president', 'prime minister', 'leader'],
    shownBy: (sentence, { end }) => nounAfter(sentence, end, GOVERNMENT),
    examples: {
      hits: ['the Quill administration left.', 'Quill’s cabinet left.'],
      misses: ['Quill’s administrator left.'],
    },
  },
  {
    id: 'campaign_named',
    weight: 0.45,
    status: 'candidate',
    families: ['candidate'],
    shownBy: (sentence, { first, end }) => {
      const before = at(sentence, first - 1).toLowerCase();
      const chosen =
        CHOSEN.test(before) || (before === 'for' && at(sentence, first - 2).startsWith('vot'))
          ? `${before} ${at(sentence, end - 1)}`
          : null;
      return chosen ?? nounAfter(sentence, end, CAMPAIGN);
    },
    examples: {
      hits: ['the Quill campaign left.', 'They endorsed Quill.', 'They voted for Quill.'],
      misses: ['They fed Quill.'],
    },
  },
];

/** What the text says of the persons as it speaks of politicians: their party, government or campaign. */
export const findPoliticalSigns = (
  { text, sentences }: PreparedText,
  persons: readonly PersonMention[],
): readonly Sign[] => {
  const byLastWord = new Map<string, PersonMention>();
  for (const mention of persons) {
    const word = plainWord(
      at(sentences[mention.sentence] ?? { tokens: [], block: 0, start: 0, end: 0 }, mention.endToken - 1),
    );
    if (!byLastWord.has(word)) byLastWord.set(word, mention);
  }
  const named = new Map(persons.map((mention) => [`${mention.sentence}:${mention.endToken}`, mention]));
  const signs: Sign[] = [];
  for (const [index, sentence] of sentences.entries())
    for (let token = 0; token < sentence.tokens.length; token += 1) {
      const mention = named.get(`${index}:${token + 1}`);
      const known = mention ?? byLastWord.get(plainWord(at(sentence, token)));
      if (known === undefined) continue;
      const name = { first: mention?.firstToken ?? token, end: token + 1 };
      for (const talk of POLITICAL_TALK) {
        const words = talk.shownBy(sentence, name, text);
        if (words !== null) signs.push(signOf(talk, known, words));
      }
    }
  return signs;
};

const signOf = ({ id, weight, status, families }: PoliticalTalk, mention: PersonMention, words: string): Sign => {
  const reason: Reason = { id, args: [words] };
  return {
    person: mention.person,
    weight,
    role: null,
    organisation: null,
    status,
    families,
    words: [],
    reason,
    mention,
  };
};
