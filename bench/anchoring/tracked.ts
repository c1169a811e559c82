import type { Span } from '../../lib/text/span.ts';

/** A text that is edited, and where each of its code units came from: an offset into the text as it was, or one of these. */
export interface Tracked {
  readonly text: string;
  /** Of each code unit: n for the nth of the text as it was, -1 for what was put in, -2 - n for a copy of the nth. */
  readonly origins: readonly number[];
}

/** A text before its first edit. */
export const track = (text: string): Tracked => ({ text, origins: Array.from({ length: text.length }, (_, n) => n) });

/** A piece of a tracked text. */
export const cut = ({ text, origins }: Tracked, { start, end }: Span): Tracked => ({
  text: text.slice(start, end),
  origins: origins.slice(start, end),
});

/** Words that were not in the text before. */
export const newWords = (text: string): Tracked => ({ text, origins: Array.from({ length: text.length }, () => -1) });

/** Pieces one behind the other. */
export const joined = (pieces: readonly Tracked[]): Tracked => ({
  text: pieces.map(({ text }) => text).join(''),
  origins: pieces.flatMap(({ origins }) => origins),
});

/** A piece once more: it came from there, but is not it. */
export const copyOf = ({ text, origins }: Tracked): Tracked => ({
  text,
  origins: origins.map((origin) => (origin < 0 ? origin : -2 - origin)),
});

/** The text with a span replaced. */
export const replace = (tracked: Tracked, { start, end }: Span, by: Tracked): Tracked => ({
  text: tracked.text.slice(0, start) + by.text + tracked.text.slice(end),
  origins: [...tracked.origins.slice(0, start), ...by.origins, ...tracked.origins.slice(end)],
});

/** The text with characters written otherwise, one for one: each is still the one it was. */
export const restyle = ({ text, origins }: Tracked, pattern: RegExp, by: string): Tracked => ({
  text: text.replaceAll(pattern, by),
  origins,
});
