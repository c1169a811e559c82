import type { PreparedText } from '../prepared-text.ts';
import { DIRECTORY_AS_OF } from './directory-data.ts';
import type { Term } from './directory.ts';

/** The month by which offices are told, and whether the article itself gives it. */
export interface ArticleMonth {
  /** ISO 8601. */
  readonly month: string;
  /** The article's own day in ISO 8601; null where the month was read from what it tells. */
  readonly day: string | null;
}

const YEAR = /^(?:19[5-9]|20\d)\d$/u;
const MIDYEAR = '-06';

/** The latest year that the text names, of those that `fits`; null where it names none. */
const latestYear = (sentences: PreparedText['sentences'], fits: (year: string) => boolean): string | null => {
  let latest: string | null = null;
  for (const { tokens } of sentences)
    for (const { kind, text } of tokens)
      if (kind === 'number' && YEAR.test(text) && (latest === null || text > latest) && fits(text)) latest = text;
  return latest;
};

/** Terms of one person, one of which speaks for the month that it spans. */
export interface SpokenTerms {
  readonly terms: readonly Term[];
  /** How much that counts: more for an office that the article says the person holds. */
  readonly weight: number;
}

const monthBefore = (month: string): string => {
  const [year = 0, number = 7] = month.split('-').map(Number);
  return number > 1 ? `${year}-${String(number - 1).padStart(2, '0')}` : `${year - 1}-12`;
};

const isOver = ({ to }: Term): boolean => /^\d/u.test(to);
const spans = ({ from, to, asOf }: Term, month: string): boolean =>
  from !== '' && from <= month && (to === '?' ? month <= asOf : to === '' || month < to);

/** No article names so many that a few more would change the month; the limit keeps hostile texts linear. */
const MOST_SPOKEN = 80;

/**
 * The month that the article is of. Where it does not give its date, the month is read from whom it speaks of: the last in
 * which most of them held office; in that time, the latest year that the text names. Without any, when the directory was made.
 */
export const monthOf = (
  { article: { publishedAt }, sentences }: PreparedText,
  spoken: readonly SpokenTerms[],
): ArticleMonth => {
  if (publishedAt !== null && /^\d{4}/u.test(publishedAt))
    return { month: publishedAt.slice(0, 7).padEnd(7, MIDYEAR), day: publishedAt };
  const heard = spoken.slice(0, MOST_SPOKEN);
  const ends = new Set([DIRECTORY_AS_OF]);
  for (const { terms } of heard) for (const term of terms) if (isOver(term)) ends.add(monthBefore(term.to));
  const weightIn = (month: string): number =>
    heard.reduce((sum, { terms, weight }) => (terms.some((term) => spans(term, month)) ? sum + weight : sum), 0);
  const weighed = [...ends].map((month) => ({ month, weight: weightIn(month) }));
  const [best] = weighed.toSorted((a, b) => b.weight - a.weight || (a.month < b.month ? 1 : -1));
  if (best === undefined || best.weight === 0) return { month: DIRECTORY_AS_OF, day: null };
  const isOfTheTime = (month: string): boolean =>
    month <= best.month &&
    weightIn(month) === best.weight &&
    weighed.every((other) => other.month < month || other.month > best.month || other.weight === best.weight);
  const year = latestYear(sentences, (one) => isOfTheTime(`${one}${MIDYEAR}`));
  return { month: year === null ? best.month : `${year}${MIDYEAR}`, day: null };
};
