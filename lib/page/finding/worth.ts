import type { Outline } from './outline.ts';
import type { Run } from './runs.ts';
import { HEADING } from './tags.ts';
import { noiseInText } from './text-rules.ts';

/** Characters from which a run is taken for a paragraph, whatever it ends with. */
export const PARAGRAPH = 80;
const SENTENCE_END = /[.!?…。！？:][\s"'”’»)\]]*$/u;

/** Whether the text ends as a sentence does. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-12));

/** Whether nearly all of the run is links. */
export const isLink = (run: Run): boolean => run.linked > run.text.length * 0.8;

/**
 * How much a run speaks for (or, below 0, against) an article around it, in characters of running text: long free text
 * for it, links and scraps against it, headings and cells of tables not at all.
 */
export function worthOf(run: Run, tag: string): number {
  const length = run.text.length;
  const free = length - run.linked;
  if (HEADING.test(tag)) return run.linked > length / 2 ? -20 : 0;
  if (run.linked > length / 2) return -Math.min(length, 60);
  if (tag === 'td' || tag === 'th') return free >= PARAGRAPH ? free : 0;
  if (noiseInText(run.text) !== null) return -20;
  if (free >= PARAGRAPH) return free;
  if (endsSentence(run.text)) return free / 2;
  return tag === 'p' || tag === 'li' ? 0 : -10;
}

/** For every branch the sum of what its runs are worth, within the branch and below it. */
export function sums({ branches, runs }: Outline, worth: (place: number) => number): readonly number[] {
  const out = branches.map(() => 0);
  for (const [place, run] of runs.entries()) out[run.branch]! += worth(place);
  for (let i = branches.length - 1; i > 0; i -= 1) out[branches[i]!.parent]! += out[i]!;
  return out;
}
