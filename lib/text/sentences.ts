import { isClosingAbbreviation, isTitleAbbreviation } from './abbreviations.ts';
import type { Block } from './article.ts';
import type { Span } from './span.ts';

// Where a sentence may end: its stops, then the quotation marks and brackets that close behind them; or a line break.
// Every alternative takes what it meets, so that no character is read twice.
const STOPS = /(?<stops>[.!?…]+(?:[ \u00a0]\.(?!\.))*)["”’'»)\]]*|\n/gu;
const ELLIPSIS = /^(?:\.{2,3}|…|\.(?:[ \u00a0]\.){1,2})$/u;
const LAST_WORD = /(?:^|[\s("“‘«>[—–-])'*([\p{L}\p{N}.&'’-]*)$/u;
const LAST_LINE_GOES_ON =
  /[,;–—-]\s*$|\s(?:the|an?|of|and|or|but|to|in|for|by|with|at|from|on|that|is|was|are|were|has|had|her|his|their|its|(?:Sen|Rep|Gov|Mrs?|Ms|Dr|St)\.)\s*$/u;
const OPENERS = String.raw`^[\s"“‘«'([—–-]*`;
const STARTS_SENTENCE = new RegExp(String.raw`${OPENERS}[\p{Lu}\p{Lt}\p{Lo}\p{N}@#$€£]`, 'u');
const STARTS_LOWER = new RegExp(String.raw`${OPENERS}\p{Ll}`, 'u');
const COMMON_START =
  /^\s*["“‘«'([]*(?:The|A|An|He|She|It|They|We|I|You|But|And|In|On|At|For|This|That|These|Those|His|Her|Its|Their|Our|My|As|If|When|While|After|Before|Since|Although|However|There|Some|Many|One|Two|Both|Other|Another|Also|Now|Then|Together|What|Who|How|Why|So|Still|Yet|According|Asked|No|Not)\b/u;
const WORD_BEFORE_STOP = /\p{L}{4,}$/u;
const HAS_CAPITAL = /\p{Lu}/u;

/** How far to look around a full stop: longer words than this are no abbreviations. */
const WINDOW = 24;

/** What stands around a possible end. `before` ends at the stops, `after` starts behind the closing marks. */
interface Place {
  readonly before: string;
  readonly stops: string;
  readonly closed: boolean;
  readonly after: string;
  readonly capitals: boolean;
}

const endsAtFullStop = ({ before, closed, after, capitals }: Place): boolean => {
  const word = LAST_WORD.exec(before)?.[1] ?? '';
  const starts = STARTS_SENTENCE.test(after) || !STARTS_LOWER.test(after);
  if (word === 'No') return starts && (closed || !/^\s*\p{N}/u.test(after));
  if (isTitleAbbreviation(word)) return closed && COMMON_START.test(after);
  if (/^\p{Lu}$/u.test(word)) return word === 'I' && before !== 'I' ? starts : COMMON_START.test(after);
  if (isClosingAbbreviation(word)) return COMMON_START.test(after);
  return starts || !capitals || WORD_BEFORE_STOP.test(word);
};

const endsSentence = (place: Place): boolean => {
  if (place.after.trimStart() === '') return true;
  if (!/^\s/u.test(place.after)) return false;
  if (ELLIPSIS.test(place.stops)) return false;
  if (place.stops === '.') return endsAtFullStop(place);
  return !place.capitals || !STARTS_LOWER.test(place.after);
};

/**
 * The sentences of the blocks, in order; each lies inside one block, starts and ends on a character that is not white
 * space, and takes with it the quotation marks that close behind its last stop. An ellipsis ends none. Before
 * a small letter a question mark or exclamation mark ends none either, and a full stop only behind a whole word, unless the
 * block has no capitals at all. A line break ends a sentence, unless the line or the next one shows that it goes on.
 */
export function splitSentences(text: string, blocks: readonly Block[]): readonly Span[] {
  const sentences: Span[] = [];
  for (const block of blocks) {
    const capitals = HAS_CAPITAL.test(text.slice(block.start, block.end));
    let start = block.start;
    const push = (to: number) => {
      let from = start;
      let end = to;
      while (from < end && /\s/u.test(text[from] ?? '')) from++;
      while (end > from && /\s/u.test(text[end - 1] ?? '')) end--;
      if (from < end) sentences.push({ start: from, end });
      start = to;
    };
    STOPS.lastIndex = block.start;
    for (let match = STOPS.exec(text); match && match.index < block.end; match = STOPS.exec(text)) {
      const end = match.index + match[0].length;
      const before = text.slice(Math.max(block.start, match.index - WINDOW), match.index);
      const after = text.slice(end, Math.min(end + WINDOW, block.end));
      const stops = match.groups?.['stops'];
      const ended =
        stops === undefined
          ? !STARTS_LOWER.test(after) && !LAST_LINE_GOES_ON.test(before)
          : endsSentence({ before, stops, closed: stops.length < match[0].length, after, capitals });
      if (ended) push(end);
    }
    push(block.end);
  }
  return sentences;
}
