// Runs in the page of the bench: what is compared there, and how.
import { Readability } from '@mozilla/readability';
import { createMarks } from '../lib/page/highlights.ts';
import { readPage } from '../lib/page/read-page.ts';
import { medianTime } from './measure.ts';

/** Times for one page in milliseconds, and how large the page is. */
export interface PageTimes {
  readonly size: number;
  readonly ours: number;
  readonly rival: number;
}

/** Finding the article and mapping its text, beside Readability on a copy of the page, since it changes what it reads. */
export const timeFinding = (runs: number): PageTimes => ({
  size: document.querySelectorAll('*').length,
  ours: medianTime(() => readPage(document), runs),
  rival: medianTime(() => {
    const copy = document.implementation.createHTMLDocument();
    copy.replaceChild(copy.importNode(document.documentElement, true), copy.documentElement);
    return new Readability(copy).parse();
  }, runs),
});

/** The words of the page as ranges: what is marked in {@link timeMarking}. */
const wordRanges = (count: number): Range[] => {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && ranges.length < count; node = walker.nextNode()) {
    // The last word of a text node first, so that wrapping one does not move those still to be wrapped.
    for (const match of [...(node.nodeValue ?? '').matchAll(/\p{L}{4,}/gu)].toReversed().slice(0, 8)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges.slice(0, count);
};

const layout = (): number => document.body.offsetHeight;

const once = (work: () => void): number => {
  layout();
  const start = performance.now();
  work();
  layout();
  return performance.now() - start;
};

/** Marking and laying out `count` words through highlights, beside wrapping each in an element. Run once a page: it is changed. */
export const timeMarking = (count: number): PageTimes => {
  const ranges = wordRanges(count);
  const marks = createMarks();
  const ours = once(() => marks.paint('claim', ranges));
  marks.remove();
  const rival = once(() => ranges.forEach((range) => range.surroundContents(document.createElement('mark'))));
  return { size: ranges.length, ours, rival };
};
