import type { Item } from './statements.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const AUXILIARIES = set(
  "has have had is are was were be been being am do does did will would can could may might must should hasn't hasn’t haven't haven’t hadn't hadn’t isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t don't don’t doesn't doesn’t didn't didn’t won't won’t wouldn't wouldn’t can't can’t couldn't couldn’t cannot shouldn't shouldn’t",
);
const BE = set("is are was were be been being am isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t");
const ADVERBS = set(
  'not never also now then later still just already often even only once again further ever long first soon always recently repeatedly',
);
const DETERMINERS = set(
  'the a an his her its their our my your some any no all many most more one two both each every another this that these those several few such other three four five six much',
);
const NOMINATIVE = set('he she they it we i you there');
const OBJECTIVE = set('me him them us himself herself themselves itself it you her');
const POSSESSIVE = set('his her its their our my your');
const QUESTION = set('how whether what if why who where when which');
const PREPOSITIONS = set(
  'of for to at in with from on by as about against over into after before during since under between among through without within near toward towards amid despite per upon out up off down around across beyond behind including like than until via',
);
const SUBORDINATORS = set(
  'that because when while as if after although though since before whether what how why where until unless whereas than once so',
);
const CONJUNCTIONS = set('and but or nor yet');
const OPENERS = set(
  'but and yet still so or now then also meanwhile however earlier later thus instead moreover nevertheless nonetheless indeed often sometimes once again even asked separately last afterward afterwards recently',
);
const DAYS = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/u;
const PLAIN_PASTS = set(
  'went came took made gave got won lost ran left met held stood sat led spent began broke drew fell grew kept rose sent built bought brought caught chose cut fought hit paid put set sold spoke taught threw wore became had did was were said told got took saw knew',
);

/** Whether a word helps another verb: "has", "did", "wouldn't". */
export const isAuxiliary = (item: Item | undefined): boolean => item !== undefined && AUXILIARIES.has(item.lower);
/** Whether a word is a form of "be". */
export const isBe = (item: Item | undefined): boolean => item !== undefined && BE.has(item.lower);
/** Whether a word may stand between a verb and its auxiliary: "not", "repeatedly". */
export const isAdverb = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.kind === 'word' &&
  (ADVERBS.has(item.lower) ||
    (/^\p{Ll}+ly$/u.test(item.text) &&
      !/^(?:family|july|only|ally|rally|reply|supply|italy|early)$/u.test(item.lower)));
/** "the", "his", "some", "two"… */
export const isDeterminer = (item: Item | undefined): boolean => item !== undefined && DETERMINERS.has(item.lower);
/** "he", "they"… as subjects. */
export const isNominative = (item: Item | undefined): boolean => item !== undefined && NOMINATIVE.has(item.lower);
/** "him", "them"… as objects. */
export const isObjective = (item: Item | undefined): boolean => item !== undefined && OBJECTIVE.has(item.lower);
/** "his", "their"… */
export const isPossessive = (item: Item | undefined): boolean =>
  item !== undefined && (POSSESSIVE.has(item.lower) || (item.kind === 'mark' && /^['’]s?$/iu.test(item.text)));
/** "whether", "how"… */
export const isQuestionWord = (item: Item | undefined): boolean => item !== undefined && QUESTION.has(item.lower);
/** "of", "during"… */
export const isPreposition = (item: Item | undefined): boolean => item !== undefined && PREPOSITIONS.has(item.lower);
/** "that", "because", "while"…: words that open a clause. */
export const isSubordinator = (item: Item | undefined): boolean => item !== undefined && SUBORDINATORS.has(item.lower);
/** "and", "but", "or". */
export const isConjunction = (item: Item | undefined): boolean => item !== undefined && CONJUNCTIONS.has(item.lower);
/** A word that may stand before the subject of a sentence without belonging to it: "But", "Meanwhile". */
export const isOpener = (item: Item | undefined): boolean => item !== undefined && OPENERS.has(item.lower);
/** A day of the week. */
export const isDay = (item: Item | undefined): boolean => item !== undefined && DAYS.test(item.lower);
/** A word with a capital letter, not a pronoun. */
export const isCapitalised = (item: Item | undefined): boolean =>
  item !== undefined && item.kind === 'word' && /^\p{Lu}/u.test(item.text) && item.text !== 'I';
/** A word written small. */
export const isSmall = (item: Item | undefined): boolean =>
  item !== undefined && item.kind === 'word' && /^\p{Ll}/u.test(item.text);
/** Whether a word looks like a verb that a clause is built on: an auxiliary, a common past, a word in -ed. */
export const isFinite = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.kind === 'word' &&
  (AUXILIARIES.has(item.lower) || PLAIN_PASTS.has(item.lower) || (isSmall(item) && /[a-z]{2}ed$/u.test(item.lower)));
/** Whether the piece is the given mark or word, in lower case. */
export const is = (item: Item | undefined, ...words: readonly string[]): boolean =>
  item !== undefined && words.includes(item.lower);
/** A dash that parts clauses. */
export const isDash = (item: Item | undefined): boolean => is(item, '—', '–', '--', '-');
