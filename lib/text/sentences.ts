import { isTitleAbbreviation } from './abbreviations.ts';
import type { Block } from './article.ts';
import type { Span } from './span.ts';

// The end of a sentence: its stops, then the quotation marks and brackets that close behind them, then space or the end.
const END = /(?:[.!?…]+["”’'»)\]]*(?=\s|$)|\n)/gu;
const LAST_WORD = /(?:^|[\s("“‘«[—–-])([\p{L}\p{N}.&'’-]*?)\.["”’'»)\]]*$/u;
const STARTS_SENTENCE = /^[\s"“‘«'([—–-]*[\p{Lu}\p{Lt}\p{Lo}\p{N}@#$€£]/u;
const STARTS_LOWER = /^["“‘«'([—–-]*\p{Ll}/u;

/** Abbreviations after which only a word that commonly starts a sentence shows that one ended ("in the U.S. The court…"). */
const DOTTED = /^(?:\p{L}\.)+\p{L}$|^(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|Esq|etc|Ave|Blvd|Rd|Assn|Dept|Univ)$/u;
const DATED =
  /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/u;
const COMMON_START =
  /^[\s"“‘«'([—–-]*(?:The|A|An|He|She|It|They|We|I|You|But|And|In|On|At|For|This|That|These|Those|His|Her|Its|Their|Our|My|As|If|When|While|After|Before|Since|Although|However|There|Some|Many|One|Two|Both|Other|Another|Also|Now|Then|What|Who|How|Why|So|Still|Yet|According|Asked|No|Not)\b/u;

/** How far to look around a full stop: longer words than this are no abbreviations. */
const WINDOW = 24;

const endsSentence = (text: string, block: Span, stop: number, end: number): boolean => {
  const after = text.slice(end, Math.min(end + WINDOW, block.end));
  const rest = after.trimStart();
  if (rest === '') return true;
  const marks = text.slice(stop, end);
  if (/^[.…]{2,}/u.test(marks)) return STARTS_SENTENCE.test(after);
  if (/[!?]/u.test(marks)) return !STARTS_LOWER.test(rest);
  const word = LAST_WORD.exec(text.slice(Math.max(block.start, stop - WINDOW), end))?.[1] ?? '';
  const bare = marks === '.';
  if (bare && isTitleAbbreviation(word))
    return word === 'No' ? !/^\p{N}/u.test(rest) && STARTS_SENTENCE.test(after) : false;
  if (bare && /^\p{Lu}$/u.test(word)) return COMMON_START.test(after) && word !== 'I' ? true : word === 'I';
  if (bare && (DOTTED.test(word) || DATED.test(word))) return COMMON_START.test(after);
  return STARTS_SENTENCE.test(after) || !STARTS_LOWER.test(rest);
};

/**
 * The sentences of the blocks, in order; each lies inside one block, starts and ends on a character that is not white
 * space, and takes with it the quotation marks that close behind its last stop. A line break ends a sentence, unless the next line goes on in lower case.
 */
export function splitSentences(text: string, blocks: readonly Block[]): readonly Span[] {
  const sentences: Span[] = [];
  for (const block of blocks) {
    let start = block.start;
    const push = (to: number) => {
      let from = start;
      let end = to;
      while (from < end && /\s/u.test(text[from] ?? '')) from++;
      while (end > from && /\s/u.test(text[end - 1] ?? '')) end--;
      if (from < end) sentences.push({ start: from, end });
      start = to;
    };
    END.lastIndex = block.start;
    for (let match = END.exec(text); match && match.index < block.end; match = END.exec(text)) {
      const end = match.index + match[0].length;
      const wrapped = match[0] === '\n' && STARTS_LOWER.test(text.slice(end, end + WINDOW));
      if ((match[0] === '\n' && !wrapped) || (match[0] !== '\n' && endsSentence(text, block, match.index, end)))
        push(end);
    }
    push(block.end);
  }
  return sentences;
}
