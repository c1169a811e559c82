import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { type Cue, findCues } from './find-cues.ts';
import { type Range, sourceBefore } from './find-source.ts';
import { readAccording, readObject, readPassive, readSeeming } from './read-plain.ts';
import { readSpeech } from './read-speech.ts';
import { type Found, type Reading, spanOf } from './reading.ts';
import type { Item, Statement } from './statements.ts';
import { is, isDash, isPreposition } from './word-classes.ts';

/** An attribution that the rules read, with what they read it from. */
export interface RuledAttribution extends Attribution {
  readonly shape: Cue['shape'];
  readonly statement: Statement;
}

const READERS: Readonly<Record<Cue['shape'], (reading: Reading, cue: Cue) => Found | null>> = {
  speech: readSpeech,
  clause: readObject,
  object: readObject,
  infinitive: readObject,
  passive: readPassive,
  seeming: readSeeming,
  according: readAccording,
};

const LONGEST_DATELINE = 14;

/** The place behind a dateline: "KNOX FALLS, Ohio (AP) — ". */
const afterDateline = (items: readonly Item[]): number => {
  const dash = items.slice(0, LONGEST_DATELINE).findIndex(isDash);
  const capitals = items.slice(0, Math.max(0, dash)).every((item) => item.text === item.text.toUpperCase());
  return dash > 0 && (capitals || is(items[dash - 1], ')')) ? dash + 1 : 0;
};

/** The noun phrase that a relative pronoun follows; null where the source is no such pronoun. */
export const antecedentOf = (items: readonly Item[], source: Range | null): Span | null => {
  if (!source || source.from === 0 || source.to - source.from !== 1) return null;
  if (!is(items[source.from], 'who', 'which', 'that')) return null;
  const end = is(items[source.from - 1], ',') ? source.from - 1 : source.from;
  const phrase = sourceBefore(items, end);
  if (!phrase) return null;
  const according = items.findIndex(
    (item, at) => at > phrase.from && at < phrase.to - 1 && is(item, 'to') && is(items[at - 1], 'according'),
  );
  const from = according < 0 ? phrase.from : according + 1;
  return spanOf(items, { from: isPreposition(items[from]) ? from + 1 : from, to: phrase.to });
};

const endOf = (cue: Cue, found: Found): number =>
  Math.max(cue.to, found.source?.to ?? 0, ...found.content.map((range) => range.to));

/** Whether a cue stands behind or amid the words it reports, so that smaller attributions within them do not count. */
const isTag = (reading: Reading, cue: Cue, found: Found): boolean => {
  const [first] = found.content;
  if (!first || first.to > cue.from) return false;
  const quoted = reading.statement.items[first.to - 1]?.kind === 'quote';
  const speaks = (one: Cue) => one.shape === 'speech' && one.from >= first.from && one.from < first.to;
  return !quoted || !reading.cues.some(speaks);
};

/** The cues that own all that stands before them: "…, she said", "…, according to the mayor". */
const readTags = (start: Reading): ReadonlyMap<Cue, Found> => {
  const tags = new Map<Cue, Found>();
  let { free } = start;
  for (const cue of start.cues) {
    if (cue.shape !== 'according' && cue.shape !== 'speech') continue;
    const reading = { ...start, free };
    const found = READERS[cue.shape](reading, cue);
    if (!found || !isTag(reading, cue, found)) continue;
    tags.set(cue, found);
    free = endOf(cue, found);
  }
  return tags;
};

/** The attributions of one statement, in the order of their cues; none lies within the content of another. */
export const readStatement = (text: string, statement: Statement): readonly RuledAttribution[] => {
  const { items } = statement;
  const cues = findCues(items);
  const start: Reading = { text, statement, cues, free: afterDateline(items), lastSource: null };
  const tags = readTags(start);
  const taken = [...tags.values()].flatMap(({ content }) => content);
  let { free, lastSource } = start;
  const attributions: RuledAttribution[] = [];
  for (const cue of cues) {
    const tag = tags.get(cue);
    if (!tag && (cue.from < free || taken.some((range) => cue.from >= range.from && cue.from < range.to))) continue;
    const found = tag ?? READERS[cue.shape]({ ...start, free, lastSource }, cue);
    if (!found) continue;
    attributions.push({
      source: found.source && spanOf(items, found.source),
      cue: spanOf(items, cue),
      shape: cue.shape,
      content: found.content.map((range) => spanOf(items, range)).toSorted((a, b) => a.start - b.start),
      statement,
      antecedent: antecedentOf(items, found.source),
      floating: false,
      verbatim: false,
    });
    lastSource = found.source ?? lastSource;
    free = Math.max(free, endOf(cue, found));
  }
  return attributions;
};
