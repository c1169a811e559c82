// Runs in a page of the bench: the gate before anything is read, beside what Readability asks before it reads.
import { isProbablyReaderable } from '@mozilla/readability';
import { judge, plainlyNoArticle } from '../lib/page/gate/judge.ts';
import { readSigns } from '../lib/page/gate/signs.ts';
import { medianTime } from './measure.ts';

/** Times for one page in milliseconds: of the first call in it, and the median of later ones. */
export interface GateTimes {
  readonly size: number;
  readonly first: number;
  readonly ours: number;
  readonly rivalFirst: number;
  readonly rival: number;
}

const ADDRESS = 'https://www.courier.example/2024/05/12/the-sea-wall';

const once = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const ours = () => plainlyNoArticle(judge(readSigns(document, ADDRESS)), 'asked');
const rival = () => isProbablyReaderable(document);

/** How long it takes to tell whether the page is plainly no article. */
export const timeGate = (runs: number): GateTimes => {
  // Laid out before either, since a reader sees the page before asking.
  document.documentElement.getBoundingClientRect();
  return {
    size: document.querySelectorAll('*').length,
    first: once(ours),
    rivalFirst: once(rival),
    ours: medianTime(ours, runs),
    rival: medianTime(rival, runs),
  };
};
