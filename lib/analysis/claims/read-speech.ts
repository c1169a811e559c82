import { afterCircumstances, afterHearer, hasHearer, startsContent } from './content-start.ts';
import type { Cue } from './find-cues.ts';
import { type Range, sourceAfter, sourceBefore, subjectFrom } from './find-source.ts';
import { contentAfter, type Found, inheritedSource, kindAt, type Reading } from './reading.ts';
import type { Item } from './statements.ts';
import { is, isAuxiliary, isCapitalised, isFinite, isSmall } from './word-classes.ts';

/** A cue of speech with the subject that stands right before it. */
interface Speech {
  readonly cue: Cue;
  readonly own: Range | null;
}

/** How far behind a speaker the rest of the words may begin: “…,” she said on Monday at the mill, “…” */
const REST_WITHIN = 20;

/** "Said Ada Quill, who runs the mill, “…”" */
const readOpening = (reading: Reading, { cue }: Speech): Found | null => {
  const { items } = reading.statement;
  if (cue.from !== 0 || cue.verb?.form === 'base' || !isCapitalised(items[cue.to])) return null;
  const source = sourceAfter(items, cue.to);
  if (!source || !is(items[source.to], ',', ':') || items[source.to + 1]?.kind !== 'quote') return null;
  const content = contentAfter(reading, source.to + 1, { cue, kind: 'quote' });
  return content && { source, content: [content] };
};

/** "the cut, which officials said was too deep": the content is the pronoun and what follows the cue. */
const readRelative = (reading: Reading, { cue, own }: Speech): Found | null => {
  const { items } = reading.statement;
  if (!own || own.from === 0 || !isAuxiliary(items[cue.to])) return null;
  const pronoun = own.from - 1;
  if (!is(items[pronoun], 'which', 'that', 'who', 'what')) return null;
  const content = contentAfter(reading, cue.to, { cue, kind: 'clause', clause: 'relative' });
  return content && { source: own, content: [{ from: pronoun, to: pronoun + 1 }, content] };
};

/** "Noting the cost, Quill said …", "…, adding that …", "Asked about it, …": a form that takes the subject of its sentence, or none. */
const readLeading = (reading: Reading, { cue, own }: Speech): Found | null => {
  const { items } = reading.statement;
  const asked = cue.from === 0 && is(items[0], 'asked');
  if (!asked && (cue.verb?.form !== 'ing' || own !== null)) return null;
  const direct = startsContent(items[cue.to]) || items[cue.to]?.kind === 'quote' || is(items[cue.to], 'if');
  const start = hasHearer(items, cue)
    ? afterHearer(items, cue.to)
    : direct
      ? cue.to
      : afterCircumstances(items, cue.to);
  const content = start === null ? null : contentAfter(reading, start, { cue, kind: kindAt(items, start) });
  if (start === null || !content) return null;
  if (cue.from > 1) return { source: inheritedSource(reading, cue), content: [content] };
  const comma = items.findIndex(
    (item, at) => at > start && is(item, ',') && subjectFrom(items, at + 1, items.length) !== null,
  );
  if (comma < 0) return null;
  const source = asked ? null : subjectFrom(items, comma + 1, items.length);
  return { source, content: [{ from: start, to: comma }] };
};

const isMark = (item: Item | undefined): boolean => is(item, ',', '.', ';', ':', '—', '–', '-', '--');

/** The clause or quotation on the left, up to the comma or mark before `end`, without the "and" that joins it to what was read before. */
const contentBefore = (reading: Reading, end: number, options: { readonly tagEnd: number }): Range | null => {
  const { items } = reading.statement;
  let from = reading.free;
  while (from < end && (isMark(items[from]) || (from > 0 && is(items[from], 'and', 'but')))) from++;
  const to = is(items[end - 1], ',', '—', '–', '--') ? end - 1 : end;
  if (from >= to) return null;
  const pieces = items.slice(from, to);
  const quoteEnds = pieces.at(-1)?.kind === 'quote';
  if (quoteEnds && (pieces.length >= 3 || pieces.every((item) => item.kind !== 'word'))) return { from, to };
  if (quoteEnds || to === end) return null;
  const midway = is(items[options.tagEnd], ',') && pieces.length >= 2;
  const clause =
    pieces.length >= 3 && pieces.some((item) => isFinite(item) || item.kind === 'quote' || /s$|’/u.test(item.lower));
  return midway || clause ? { from, to } : null;
};

/** The second half of a clause that the cue stands in the middle of: "the vote, she said, was off". */
const readMidway = (reading: Reading, options: { readonly cue: Cue; readonly after: number }): Range | null => {
  const { items } = reading.statement;
  const next = items[options.after + 1];
  if (!is(items[options.after], ',') || !next || !(isSmall(next) || isCapitalised(next))) return null;
  if (next.lower.endsWith('ing') || is(next, 'a', 'an', 'the', 'according', 'who', 'which', 'as', 'while', 'but'))
    return null;
  if (is(next, 'although', 'though', 'when', 'after', 'even')) return null;
  return contentAfter(reading, options.after + 1, { cue: options.cue, kind: 'clause' });
};

/** Adds the words that go on behind the speaker: "…,” she said, “…". */
const withRest = (reading: Reading, cue: Cue, found: Found & { readonly after: number }): Found => {
  const { items } = reading.statement;
  const source = found.source ?? inheritedSource(reading, cue);
  const midway = readMidway(reading, { cue, after: found.after });
  if (midway) return { source, content: [...found.content, midway] };
  let at = found.after;
  const stop = Math.min(items.length, at + REST_WITHIN);
  while (at < stop && !(is(items[at], ',', '.', ':', '—', '--') && items[at + 1]?.kind === 'quote')) at++;
  const rest = at < stop ? contentAfter(reading, at + 1, { cue, kind: 'quote' }) : null;
  return { source, content: rest ? [...found.content, rest] : found.content };
};

/** "“…,” said Ada Quill" */
const readInverted = (reading: Reading, { cue, own }: Speech): Found | null => {
  const { items } = reading.statement;
  const before = items[cue.from - 1];
  if (is(items[cue.to], 'that') || !(before?.kind === 'quote' || (is(before, ',') && own === null))) return null;
  const content = contentBefore(reading, cue.from, { tagEnd: items.length });
  const source = sourceAfter(items, cue.to);
  if (!content || (!source && startsContent(items[cue.to]))) return null;
  return withRest(reading, cue, { source, content: [content], after: source?.to ?? cue.to });
};

const isDirect = (items: readonly Item[], cue: Cue): boolean =>
  startsContent(items[cue.to]) || is(items[cue.to - 1], ':');

/** "“…,” she said", "…, Quill told reporters" */
const readTag = (reading: Reading, { cue, own }: Speech): Found | null => {
  const { items } = reading.statement;
  const hearer = hasHearer(items, cue);
  if (!own || (isDirect(items, cue) && !hearer)) return null;
  const left = contentBefore(reading, own.from, { tagEnd: cue.to });
  const start = left && hearer ? afterHearer(items, cue.to) : null;
  if (!left || (start !== null && items[start]?.kind === 'quote')) return null;
  return withRest(reading, cue, { source: own, content: [left], after: cue.to });
};

const startBehind = (items: readonly Item[], cue: Cue): number | null => {
  if (hasHearer(items, cue))
    return afterHearer(items, cue.to) ?? (cue.verb && cue.verb.frames.has('object') ? cue.to : null);
  return isDirect(items, cue) ? cue.to : afterCircumstances(items, cue.to);
};

/** "Quill said that …", "she told reporters …" */
const readForward = (reading: Reading, { cue, own }: Speech): Found | null => {
  const { items } = reading.statement;
  const start = startBehind(items, cue);
  const content =
    start === null || isAuxiliary(items[start])
      ? null
      : contentAfter(reading, start, { cue, kind: kindAt(items, start) });
  return content && { source: own ?? inheritedSource(reading, cue), content: [content] };
};

/** The source and content of a cue of speech, whose words may stand before it, behind it or on both sides. */
export const readSpeech = (reading: Reading, cue: Cue): Found | null => {
  const speech = { cue, own: sourceBefore(reading.statement.items, cue.from) };
  const leading = cue.from === 0 && is(reading.statement.items[0], 'asked');
  if (leading || (cue.verb?.form === 'ing' && speech.own === null)) return readLeading(reading, speech);
  return (
    readOpening(reading, speech) ??
    readRelative(reading, speech) ??
    readInverted(reading, speech) ??
    readTag(reading, speech) ??
    readForward(reading, speech)
  );
};
