import { type Span, textOf } from '../../text/span.ts';

/** The fullest form of a name, of all that the mentions have. */
export const fullestName = (text: string, mentions: readonly Span[]): string =>
  fullestOf(mentions.map((mention) => textOf(text, mention)));

/** Of the names with most words, the one given most often; a headline may have run a verb into one of them. */
export const fullestOf = (names: readonly string[]): string => {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const [fullest = ''] = [...times.keys()].toSorted(
    (a, b) => Number(b.includes(' ')) - Number(a.includes(' ')) || (times.get(b) ?? 0) - (times.get(a) ?? 0),
  );
  return fullest;
};
