import type { Span } from '../../text/span.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { Quote } from './quotes.ts';
import { readStatement, type RuledAttribution } from './attributions.ts';
import { type Item, splitStatements, type Statement } from './statements.ts';

const isQuoteOnly = (items: readonly Item[]): boolean =>
  items.some((item) => item.kind === 'quote') && items.every((item) => item.kind === 'quote' || item.kind === 'mark');

const quotesOf = (statement: Statement): readonly Span[] => {
  const quotes = statement.items.filter((item) => item.kind === 'quote');
  const first = quotes[0];
  const last = quotes.at(-1);
  return first && last ? [{ start: first.start, end: last.end }] : [];
};

/** Whether an attribution's words are quoted and so may go on in a quotation without a cue. */
const isQuoting = (attribution: RuledAttribution): boolean =>
  attribution.shape !== 'object' &&
  attribution.content.some((span) =>
    attribution.statement.items.some(
      (item) => item.kind === 'quote' && item.start >= span.start && item.end <= span.end,
    ),
  );

/** Whether an attribution starts with a quotation at the very start of its statement, so that words before it may be its own. */
const startsWithQuote = ({ statement, content }: RuledAttribution): boolean =>
  statement.items[0]?.kind === 'quote' && content[0]?.start === statement.start;

/** The attribution whose speaker may still be speaking: the last that quotes, else the last of speech. */
const lastSpeech = (read: readonly RuledAttribution[]): RuledAttribution | null =>
  read.findLast(isQuoting) ?? read.findLast(({ shape }) => shape === 'speech') ?? null;

const withWords = (
  attribution: RuledAttribution,
  before: readonly Span[],
  behind: readonly Span[],
): RuledAttribution => ({
  ...attribution,
  content: [...before, ...attribution.content, ...behind],
  floating: behind.length > 0,
});

/**
 * The attributions of an article, in text order. A quotation that stands alone behind an attributed one, in its paragraph or as
 * the next, is more of the same speaker's words; so is one that stands alone before it, where nobody spoke before.
 */
export const readArticle = (prepared: PreparedText, quotes: readonly Quote[]): readonly RuledAttribution[] => {
  const found: RuledAttribution[] = [];
  const before = new Map<RuledAttribution, readonly Span[]>();
  const behind = new Map<RuledAttribution, Span[]>();
  let speaker: RuledAttribution | null = null;
  let reach = -1;
  let waiting: Span[] = [];
  for (const statement of splitStatements(prepared, quotes)) {
    const near = statement.block <= reach;
    if (isQuoteOnly(statement.items)) {
      if (!near) [speaker, waiting] = [null, []];
      const words = speaker ? behind.get(speaker) : waiting;
      words?.push(...quotesOf(statement));
      reach = statement.block + 1;
      continue;
    }
    const read = readStatement(prepared.text, statement);
    const [first] = read;
    if (first && near && waiting.length > 0 && startsWithQuote(first)) before.set(first, waiting);
    waiting = [];
    speaker = lastSpeech(read);
    if (speaker) behind.set(speaker, []);
    reach = speaker && isQuoting(speaker) ? statement.block + 1 : statement.block;
    found.push(...read);
  }
  return found.map((attribution) =>
    withWords(attribution, before.get(attribution) ?? [], behind.get(attribution) ?? []),
  );
};
