import { collapse } from '../characters.ts';
import { isCell, type Place, tagOfRun, type Verdict } from './place.ts';
import type { Run } from './runs.ts';
import { HEADING } from './tags.ts';

/** Lines that begin what stands behind an article: who sent it, whom to ask, where it was read. Compared in lower case. */
const BEGINS =
  /^(?:about (?:the (?:authors?|writers?|company|contributors?)|us)$|(?:media|press|editorial|investor) (?:contacts?|enquiries|inquiries|office|relations)\b|contacts?(?: information| details)?:?$|(?:notes? (?:to|for) editors|editors['’] notes)\b|(?:further|for further|for more) information:?$|(?:our |article )?(?:sources|references|footnotes|endnotes|citations|works cited|bibliography)(?: and further reading)?:?$|further reading:?$|read about our process|pressekontakt|über (?:das unternehmen|uns)$|(?:quellen|literatur|fuentes|referencias|referências|источники):?$|contact presse|contacto de prensa|sobre (?:a|o) autora?$|-ends-|- ends -|ends$|# # #|###|-30-)/u;
/** The same with the name of a firm or an office. */
const NAMED =
  /^(?:About|ABOUT|Über|À propos de|Acerca de|SOURCE) \p{Lu}[\p{L}&.’'-]{0,40}(?: (?:and|of|the|for|&|\p{Lu}[\p{L}&.’'-]{0,40})){0,6}$/u;

/** Characters of a line that begins it; what follows in the same block after a line break is as long as it likes. */
const LONGEST_LINE = 80;
/** Share of the article's text that may stand behind such a line. */
const MOST = 0.3;

/** The run up to its first line break. */
const firstLine = ({ pieces }: Run): string => {
  let line = '';
  for (const piece of pieces) {
    if (piece.type === 'break' || line.length > LONGEST_LINE) break;
    line += piece.node.data.slice(piece.start, piece.end);
  }
  return collapse(line).trim();
};

const begins = (run: Run, tag: string): boolean => {
  const { text } = run;
  const line = firstLine(run);
  if (line.length > LONGEST_LINE || !(BEGINS.test(line.toLowerCase()) || NAMED.test(line))) return false;
  return HEADING.test(tag) || text.length > line.length || !/[.!?]["”]?$/u.test(line);
};

/** Leaves out what a press release, a check of facts or a learned article has behind its text, from the line that begins it on. */
export const endMatter = ({ page }: Place, verdicts: Verdict[]): void => {
  const kept = page.runs.flatMap(({ text }, i) => (verdicts[i] === null ? [{ i, text }] : []));
  const all = kept.reduce((sum, { text }) => sum + text.length, 0);
  let behind = 0;
  let from = kept.length;
  for (let at = kept.length - 1; at > 0; at -= 1) {
    const { i, text } = kept[at]!;
    behind += text.length;
    if (behind > all * MOST) break;
    const run = page.runs[i]!;
    const tag = tagOfRun(page, run);
    if (!isCell(tag) && begins(run, tag)) from = at;
  }
  for (const { i } of kept.slice(from)) verdicts[i] = 'end_matter';
};
