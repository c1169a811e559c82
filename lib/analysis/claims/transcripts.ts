import type { Block } from '../../text/article.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { within } from './spans-within.ts';

/** One turn of a transcript: the label that says who speaks, the mark behind it, and the words, a span for each paragraph. */
interface Turn {
  readonly label: Span;
  readonly mark: Span;
  readonly words: readonly Span[];
}

// "REPORTER:", "SEN. ADA QUILL (R-OHIO):", "TOM HALE, HOST:", "Ada Quill:", "Q:", "A.", and the "Q" of press briefings, which stands alone.
const LABEL =
  /^\s*(?:(?<label>(?:\p{Lu}[\p{Lu}\p{M}\d.'’-]*(?:,? \p{Lu}[\p{Lu}\p{M}\d.'’-]*){0,6}|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?: \([^()\n]{1,40}\))?) ?(?<mark>:)|(?<asked>[QA](?=[.:])|Q(?=\s+\S))(?<stop>[.:]?))\s+(?=\S)/u;

// "(laughs)", "(R-OHIO)": one speaker with it and without.
const ASIDE = / \(.*/u;

/** No more than so many characters at the start of a paragraph are looked at. */
const REACH = 110;
const FEWEST_TURNS = 4;
/** At least this share of the paragraphs from the first turn to the last start a turn of their own. */
const LEAST_SHARE = 0.4;

interface Opening {
  readonly label: Span;
  readonly mark: Span;
  /** Where the words begin. */
  readonly from: number;
}

const readOpening = (text: string, block: Span): Opening | null => {
  const match = LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + REACH)));
  const words = match?.groups?.['label'] ?? match?.groups?.['asked'];
  if (!match || words === undefined) return null;
  const start = block.start + match[0].indexOf(words);
  const label = { start, end: start + words.length };
  const mark = match.groups?.['mark'] ?? match.groups?.['stop'] ?? '';
  const at = text.indexOf(mark, label.end);
  // Where no mark stands, the label itself says who speaks.
  const span = mark === '' ? label : { start: at, end: at + mark.length };
  return { label, mark: span, from: block.start + match[0].length };
};

/** Whether the labels are those of people who take turns: two of them at least that come back, and seldom one twice in a row. */
const takeTurns = (labels: readonly string[]): boolean => {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const comeBack = [...counts.values()].filter((count) => count > 1).length;
  const changes = labels.filter((label, index) => index > 0 && label !== labels[index - 1]).length;
  return comeBack > 1 && 2 * changes >= labels.length - 1;
};

/**
 * The turns of a transcript in the article, in text order; none where it holds no transcript. Paragraphs without a label go on
 * with the turn before them; behind the last label, where the transcript may be over, they do not.
 */
export const readTurns = (text: string, blocks: readonly Block[]): readonly Turn[] => {
  const openings = blocks.map((block) => readOpening(text, block));
  const first = openings.findIndex((opening) => opening !== null);
  const last = openings.findLastIndex((opening) => opening !== null);
  const found = openings.filter((opening) => opening !== null);
  const isTranscript =
    found.length >= FEWEST_TURNS &&
    found.length >= LEAST_SHARE * (last - first + 1) &&
    takeTurns(found.map(({ label }) => text.slice(label.start, label.end).replace(ASIDE, '')));
  if (!isTranscript) return [];
  const turns: { label: Span; mark: Span; words: Span[] }[] = [];
  for (const [index, opening] of openings.slice(first, last + 1).entries()) {
    const block = blocks[first + index]!;
    if (opening) {
      const { label, mark, from } = opening;
      turns.push({ label, mark, words: [{ start: from, end: block.end }] });
    } else turns.at(-1)?.words.push({ start: block.start, end: block.end });
  }
  return turns;
};

const spansOf = ({ source, cue, content }: Attribution): readonly Span[] => [
  ...(source ? [source] : []),
  cue,
  ...content,
];

/**
 * The attributions of an article with its transcript's turns, each one attribution with exact words. Of the others those stay that lie
 * outside all turns or within the words of one: there somebody passes on what somebody else says. The result is in no order.
 */
export const withTurns = (turns: readonly Turn[], attributions: readonly Attribution[]): readonly Attribution[] => {
  const first = turns[0];
  const last = turns.at(-1)?.words.at(-1);
  if (!first || !last) return attributions;
  const paragraphs = turns.flatMap(({ words }) => words);
  const stays = (attribution: Attribution): boolean => {
    const spans = spansOf(attribution);
    if (spans.every(({ start, end }) => end <= first.label.start || start >= last.end)) return true;
    const [paragraph] = within(paragraphs, attribution.cue);
    return paragraph !== undefined && spans.every((span) => contains(paragraph, span));
  };
  const spoken = turns.map(({ label, mark, words }): Attribution => ({
    source: label,
    cue: mark,
    content: words,
    antecedent: null,
    floating: false,
    verbatim: true,
  }));
  return [...attributions.filter(stays), ...spoken];
};
