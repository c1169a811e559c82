import type { Token } from '../../text/tokens.ts';
import type { Title } from './titles/title.ts';
import { TITLES } from './titles.ts';

/** A title found among tokens: `length` tokens long, standing for one person or, in the plural, for several. */
export interface TitleMatch {
  readonly title: Title;
  /** As the table writes it: lower case, hyphens as spaces. */
  readonly form: string;
  readonly length: number;
  readonly number: 'singular' | 'plural';
}

const LONGEST = 6;
const ABBREVIATED = new Set('pres sec sen rep gov gen col lt sgt capt maj adm amb supt min'.split(' '));
const LETTERS_ONLY = new Set(
  'ag pm mp mps mep meps mla mlas msp mna mpp td da ceo cm vp vps sp ssp dsp asp dcp acp igp dgp adgp dig ig mec mca mcas mpa mpas mlc mlcs mk mks dpp'.split(
    ' ',
  ),
);
/** Of the titles, those that mean the office only when written with a capital: "justice", "general" and the like are words too. */
const CAPITAL_ONLY = new Set('justice justices general major marshal king whip td speaker'.split(' '));
const SINGULAR_IN_S = /(?:us|ss|aires|affairs)$/u;

/** The word as forms write it; the common case has nothing to take away and costs no more than its letters. */
const wordOf = ({ text }: Token): string => {
  const lower = text.toLowerCase();
  if (!/[^a-z]/u.test(lower)) return lower;
  return lower
    .replace(/[.’']/gu, '')
    .replace(/[-‐‑]/gu, ' ')
    .replace(/^(?:then|ex|former|now|co|acting|longtime) /u, '')
    .replace(/ (?:elect|designate)$/u, '');
};

const byForm = new Map(TITLES.flatMap((title) => title.forms.split('|').map((form) => [form, title] as const)));
const longestByFirst = new Map<string, number>();
for (const form of byForm.keys()) {
  const [first = '', ...rest] = form.split(' ');
  longestByFirst.set(first, Math.max(longestByFirst.get(first) ?? 0, Math.min(rest.length + 1, LONGEST)));
}

const isPlural = (form: string): boolean =>
  form.split(' ').some((word) => /(?:s|men|women|people)$/u.test(word) && !SINGULAR_IN_S.test(word)) &&
  !/^(?:his|her|drug|budget|director of|head of|secretary|chief of|member of|registrar|superintendent|leader of|lord|commonwealths|schools|communications|states|chief of|chairman of|national director|armed|joint|congress member$|house member$)\b/u.test(
    form,
  );

const BEFORE_AN_OFFICE = /^(?:the|a|an|his|her|their|our|retired|former|army|four-star|top)$/iu;
/** Words that are no noun which "general" or "justice" would describe. */
const AFTER_AN_OFFICE =
  /^(?:who|and|or|in|on|at|of|to|for|from|with|was|is|has|had|will|would|said|says|told|also|then|himself|herself)$|\p{Ll}ed$/u;

/** Whether a small word that is an office only at times is one here: "the general stumped", not "the general public". */
const isOfficeHere = (before: Token | undefined, after: Token | undefined): boolean =>
  BEFORE_AN_OFFICE.test(before?.text ?? '') && (after?.kind !== 'word' || AFTER_AN_OFFICE.test(after.text));

const written = (tokens: readonly Token[], at: number, form: string): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  if (ABBREVIATED.has(form)) return token.text.endsWith('.') || /^\p{Lu}/u.test(token.text);
  if (LETTERS_ONLY.has(form)) return /^(?:\p{Lu}\.?){2,4}s?$/u.test(token.text);
  return !CAPITAL_ONLY.has(form) || /^\p{Lu}/u.test(token.text) || isOfficeHere(tokens[at - 1], tokens[at + 1]);
};

/** The longest title whose first word is the token at `at`; null where none begins there. */
export const titleAt = (tokens: readonly Token[], at: number): TitleMatch | null => {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  const start = wordOf(first);
  const longest = longestByFirst.get(start.split(' ', 1)[0] ?? '');
  if (longest === undefined) return null;
  let key = start;
  let found: TitleMatch | null = null;
  for (let length = 1; ; length += 1) {
    const title = byForm.get(key);
    if (title !== undefined && (length > 1 || written(tokens, at, key)))
      found = { title, form: key, length, number: isPlural(key) ? 'plural' : 'singular' };
    const next = tokens[at + length];
    if (length === longest || next?.kind !== 'word') return found;
    key += ` ${wordOf(next)}`;
  }
};
