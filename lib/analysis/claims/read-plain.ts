import type { ContentKind } from './content-end.ts';
import { afterHearer } from './content-start.ts';
import type { CueShape } from './cue-shape.ts';
import type { Cue } from './find-cues.ts';
import { type Range, sourceAfter, sourceBefore } from './find-source.ts';
import { contentAfter, type Found, inheritedSource, type Reading } from './reading.ts';
import type { Item } from './statements.ts';
import { is, isFinite } from './word-classes.ts';

const CONTENT: Readonly<Partial<Record<CueShape, ContentKind>>> = { infinitive: 'infinitive', clause: 'clause' };

/** "Quill criticized the cut", "believes that …", "vowed to …": the content stands on the right. */
export const readObject = (reading: Reading, cue: Cue): Found | null => {
  const { items } = reading.statement;
  const source = sourceBefore(items, cue.from) ?? inheritedSource(reading, cue);
  if (!source) return null;
  const heard = cue.shape === 'clause' && cue.verb !== null && cue.verb.frames.has('hearer');
  const start = heard ? afterHearer(items, cue.to) : cue.to;
  const kind = CONTENT[cue.shape] ?? 'object';
  const content = start === null ? null : contentAfter(reading, start, { cue, kind });
  return content && { source, content: [content] };
};

/** "The cut was criticized by Quill" */
export const readPassive = (reading: Reading, cue: Cue): Found | null => {
  const { items } = reading.statement;
  const subject = sourceBefore(items, cue.from);
  const source = sourceAfter(items, cue.to + 1);
  return subject && source ? { source, content: [subject] } : null;
};

/** "The council seemed to agree", "is expected to vote": nobody is named who says so. */
export const readSeeming = (reading: Reading, cue: Cue): Found | null => {
  const subject = sourceBefore(reading.statement.items, cue.from);
  const rest = contentAfter(reading, cue.to, { cue, kind: 'infinitive' });
  return subject && rest ? { source: null, content: [subject, rest] } : null;
};

const skipMarks = (items: readonly Item[], from: number): number => {
  let at = from;
  while (is(items[at], ',', ';') || (at > 0 && is(items[at], 'and', 'but'))) at++;
  return at;
};

/** The source of an "according to" that opens a sentence: up to the first comma, or to the one that closes an apposition. */
const openingSource = (items: readonly Item[], from: number): Range | null => {
  const first = items.findIndex((item, at) => at > from && is(item, ','));
  const second = items.findIndex((item, at) => at > first && is(item, ','));
  if (first < 0) return null;
  const apposed =
    is(items[first + 1], 'a', 'an', 'the', 'who', 'whose', 'which') &&
    second > 0 &&
    (is(items[first + 1], 'who', 'whose', 'which') || !items.slice(first, second).some(isFinite));
  return { from, to: apposed ? second : first };
};

/** "…, according to Quill" and "According to Quill, …" */
export const readAccording = (reading: Reading, cue: Cue): Found | null => {
  const { items } = reading.statement;
  const from = skipMarks(items, reading.free);
  const to = is(items[cue.from - 1], ',') ? cue.from - 1 : cue.from;
  if (cue.from - reading.free >= 2 && from < to) {
    const source = sourceAfter(items, cue.to);
    return source && { source, content: [{ from, to }] };
  }
  const source = openingSource(items, cue.to);
  if (!source) return null;
  const content = is(items[source.to], ',') ? contentAfter(reading, source.to + 1, { cue, kind: 'clause' }) : null;
  return content && { source, content: [content] };
};
