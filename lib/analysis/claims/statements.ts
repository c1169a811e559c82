import { overlaps, type Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { PreparedText, Sentence } from '../prepared-text.ts';
import type { Quote } from './quotes.ts';

/** A token outside quotation marks, or a whole quotation as one piece. */
export interface Item extends Span {
  readonly kind: Token['kind'] | 'quote';
  /** The token's own words; empty for a quotation. */
  readonly text: string;
  /** The same in lower case. */
  readonly lower: string;
  readonly quote: Quote | null;
}

/** A stretch of text read for attributions at one go: one sentence, or several that one quotation runs over. */
export interface Statement extends Span {
  readonly block: number;
  readonly items: readonly Item[];
}

/** A token as a piece of its own. */
export const itemOf = (token: Token): Item => ({ ...token, lower: token.text.toLowerCase(), quote: null });
const pieceOf = (quote: Quote): Item => ({
  start: quote.start,
  end: quote.end,
  kind: 'quote',
  text: '',
  lower: '',
  quote,
});

/** A longer statement than this many pieces is cut: text without full stops is no sentence, and must not cost more than one. */
const LONGEST = 200;
/** How far into the next sentence to look for the speaker of a quotation. */
const SPEAKER_WITHIN = 80;

const SPEAKER = /^(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:said|says|asked|asks|wrote|tweeted|added|replied)\b/u;

/** Whether a quotation that asks, cries out or pauses stands alone and the sentence behind it names its speaker. */
const awaitsSpeaker = (text: string, items: readonly Item[], follower: Span): boolean => {
  const quote = items.length === 1 ? items[0]?.quote : null;
  if (!quote || !/[!?,]/u.test(text[quote.inner.end - 1] ?? '')) return false;
  return SPEAKER.test(text.slice(follower.start, Math.min(follower.end, follower.start + SPEAKER_WITHIN)));
};

/** Whether a colon leads to a quotation, which may be a paragraph of its own. */
const announcesQuote = (text: string, last: Item | undefined, next: number): boolean =>
  last?.lower === ':' && /^(?:["“„«]|''|``)/u.test(text.slice(next, next + 2));

/** Whether the statement that has these pieces so far goes on in the next sentence. */
const goesOn = (
  text: string,
  items: readonly Item[],
  sentences: readonly [Sentence, Sentence | undefined],
): boolean => {
  const [sentence, follower] = sentences;
  const last = items.at(-1);
  if (!follower || !last || items.length > LONGEST) return false;
  if (announcesQuote(text, last, follower.start)) return true;
  if (follower.block !== sentence.block) return false;
  return last.end > sentence.end || awaitsSpeaker(text, items, follower);
};

/** Cuts an article into statements, in text order, each with its quotations as single pieces; linear in the text. */
export const splitStatements = (prepared: PreparedText, quotes: readonly Quote[]): readonly Statement[] => {
  const { text, sentences } = prepared;
  const statements: Statement[] = [];
  let next = 0;
  let items: Item[] = [];
  const push = (block: number) => {
    const [first] = items;
    const last = items.at(-1);
    if (first && last) statements.push({ start: first.start, end: last.end, block, items });
    items = [];
  };
  for (const [index, sentence] of sentences.entries()) {
    for (const token of sentence.tokens) {
      while ((quotes[next]?.end ?? Infinity) <= token.start) next++;
      const quote = quotes[next];
      if (quote && items.at(-1)?.quote === quote) continue;
      if (items.length > LONGEST) push(sentence.block);
      items.push(quote && overlaps(quote, token) ? pieceOf(quote) : itemOf(token));
    }
    if (!goesOn(text, items, [sentence, sentences[index + 1]])) push(sentence.block);
  }
  return statements;
};
