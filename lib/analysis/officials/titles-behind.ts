import type { Token } from '../../text/tokens.ts';
import type { PersonMention } from '../persons/find-persons.ts';
import { PARTICLES } from '../persons/words.ts';
import type { TitlePhrase } from './title-phrases.ts';
import { textAt, type TitledSentence } from './titled-sentence.ts';

/** Titles behind a name: set off from it, or said of it by a verb as held or as left. */
export interface TitlesBehind {
  readonly tie: 'behind' | 'said' | 'left';
  readonly phrases: readonly TitlePhrase[];
}

const LONGEST_GAP = 8;
const LONGEST_VERB = 5;
const FUNCTION_WORDS =
  'of for at in on to from with by under who whose that which when where since until after before during is was has had will would said says told did does may can could should are were also not over about against between because while if than but';
const ENDS_NOUN_PHRASE = new Set(`${FUNCTION_WORDS} and or as then now`.split(' '));
const BEFORE_NO_TITLE = new Set(`${FUNCTION_WORDS} he she they it we i you him them`.split(' '));
/** Verbs that say what somebody is, longest first. */
const SAYS_WHAT_ONE_IS =
  /^(?:(?:has |had |have )?(?:serves|served|serving|works|worked|acts|acted) as|took office as|was sworn in as|(?:(?:was|were|is|has been|had been) )?(?:elected|re-elected|appointed|named|nominated|chosen|installed)(?: as)?|(?:has |had )?(?:resigned|retired|quit|stepped down) as|(?:was |were )?(?:ousted|removed|sacked|fired|replaced) as|(?:is|was|has been|had been|became|becomes|remains|remained)(?: now| then| currently| also| still)?)(?= |$)/u;
/** The verbs of leaving an office, by the word before "as". */
const LEAVES = /^(?:resigned|retired|quit|down|ousted|removed|sacked|fired|replaced)$/u;
const STARTS_NOUN_PHRASE = /^(?:the|a|an|his|her|their|its|our)$/u;

/** The titles behind the name: ", the mayor of Orbit,", "(mayor)", "is the mayor", ", who served as mayor". */
export const titlesBehind = ({ endToken }: PersonMention, sentence: TitledSentence): TitlesBehind => {
  const { tokens, phrases } = sentence;
  let at = endToken;
  if (textAt(tokens, at) === ',' && /^\p{N}{2}$/u.test(textAt(tokens, at + 1))) at += 2;
  if (textAt(tokens, at) === '(' && textAt(tokens, at + 2) === ')') at += 3;
  const said = afterVerb(tokens, at);
  if (said !== null)
    return { tie: LEAVES.test(textAt(tokens, said - 2)) ? 'left' : 'said', phrases: saidOf(said, sentence) };
  const mark = textAt(tokens, at);
  if (/^(?:,|\(|—|–|-|--|―)$/u.test(mark)) return { tie: 'behind', phrases: nounPhrase(at + 1, sentence) };
  const bare = phrases[sentence.firstFrom(at)];
  const isBare = bare !== undefined && (bare.from === at || (mark === 'the' && bare.from === at + 1));
  const isTitle = isBare && bare.to > bare.titleTo && /^\p{Lu}/u.test(textAt(tokens, bare.from));
  const isFormer = bare?.from === at && bare.standing === 'office' && /^(?:former|ex)$/u.test(mark);
  return { tie: 'behind', phrases: isTitle || isFormer ? [bare] : [] };
};

/** Where the words begin that a verb says of the name: "is | the mayor", ", who served as | mayor"; null without a verb. */
const afterVerb = (tokens: readonly Token[], at: number): number | null => {
  let next = at;
  if (textAt(tokens, next) === ',') next += 1;
  if (textAt(tokens, next) === 'who') next += 1;
  else if (next > at && textAt(tokens, next) !== 'elected') return null;
  const words = tokens
    .slice(next, next + LONGEST_VERB)
    .map(({ text }) => text)
    .join(' ');
  const verb = SAYS_WHAT_ONE_IS.exec(words)?.[0];
  return verb === undefined ? null : next + verb.split(' ').length;
};

const saidOf = (from: number, sentence: TitledSentence): readonly TitlePhrase[] => {
  const [first, ...more] = nounPhrase(from, sentence);
  if (first === undefined) return [];
  return first.from <= from || STARTS_NOUN_PHRASE.test(textAt(sentence.tokens, from)) ? [first, ...more] : [];
};

/** The titles of the noun phrase that begins at `from`; none where another noun is its head. */
const nounPhrase = (from: number, { tokens, phrases, firstFrom }: TitledSentence): readonly TitlePhrase[] => {
  const found: TitlePhrase[] = [];
  let at = from;
  for (let phrase = phrases[firstFrom(at)]; phrase !== undefined; phrase = phrases[firstFrom(at)]) {
    if (!isNear(tokens, at, Math.max(at, phrase.from)) || !isHead(tokens, phrase)) break;
    found.push(phrase);
    at = phrase.to;
    const link = textAt(tokens, at);
    if (link === 'and') at += 1;
    else if (link === ',' && textAt(tokens, at + 1) === 'and') at += 2;
    else if (link !== '-') break;
  }
  return found;
};

/** Whether only words that may describe a title stand between, as in "a widely respected | mayor". */
const isNear = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= LONGEST_GAP &&
  tokens.slice(from, to).every(({ text, kind }) => kind !== 'mark' && !BEFORE_NO_TITLE.has(text.toLowerCase()));

const COUNTS = /^(?:first|second|third|last|latest|only)$/u;

/** Whether the title is what the phrase is about: not "the mayor's dog", not "the mayor race". */
const isHead = (tokens: readonly Token[], { titleFrom, titleTo, to, match }: TitlePhrase): boolean => {
  const next = tokens[to];
  // "the first senator to endorse her" counts deeds, not offices.
  if (next?.text === 'to' && tokens.slice(titleFrom - 1, titleTo).some(({ text }) => COUNTS.test(text))) return false;
  if (/^['’]s?$/u.test(textAt(tokens, titleTo)) || match.number === 'plural') return false;
  return (
    next?.kind !== 'word' ||
    ENDS_NOUN_PHRASE.has(next.text.toLowerCase()) ||
    /^\p{Lu}|(?:ed|ly)$/u.test(next.text) ||
    PARTICLES.has(next.text)
  );
};
