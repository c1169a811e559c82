// Runs in the page of the bench: what a burst of changes costs once the page is watched, beside reading it all anew.
import { Readability } from '@mozilla/readability';
import { createLivePage } from '../lib/page/live-page.ts';
import type { Clock } from '../lib/page/watching/pace.ts';
import type { PageTimes } from './in-page.ts';

const CHANGES = 100;

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** A clock on which time passes only when what waits is called. */
const handClock = () => {
  let now = 0;
  let waiting: (() => void) | null = null;
  const clock: Clock = {
    now: () => now,
    wait: (_ms, work) => {
      waiting = work;
      return () => {
        waiting = null;
      };
    },
  };
  /** Whether something waited. */
  const goOn = (): boolean => {
    now += 1e9;
    const work = waiting;
    waiting = null;
    work?.();
    return work !== null;
  };
  return { clock, goOn };
};

/** Lets all come to its end that has begun. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

const readAll = (): unknown => {
  const copy = document.implementation.createHTMLDocument();
  copy.replaceChild(copy.importNode(document.documentElement, true), copy.documentElement);
  return new Readability(copy).parse();
};

const readAllTime = (): number => {
  const start = performance.now();
  readAll();
  return performance.now() - start;
};

/** What goes on beside an article: counters, comments, advertisements, animations. */
const changeBeside = (n: number): void => {
  const comments = document.querySelectorAll('.comment-text p');
  const cards = document.querySelectorAll<HTMLElement>('.card');
  for (let i = 0; i < CHANGES / 4; i += 1) {
    comments[i]!.textContent = `Comment ${n} of many, on which nobody has anything to say.`;
    comments[i]!.after(document.createElement('p'));
    cards[i]!.style.opacity = String(1 / (n + i + 1));
    document.body.dataset['count'] = String(n + i);
    document.querySelector('.ad-slot span')!.textContent = `Advertisement ${n} ${i}`;
  }
};

const addParagraph = (n: number): void => {
  const late = document.createElement('p');
  late.textContent = `Late in the evening councillor number ${n} said that the wall would be built ${n} feet higher than planned.`;
  document.querySelector('article')!.append(late);
};

/**
 * A burst of changes beside the article, or a paragraph at its end, until the page is as well read as before; without
 * the analysis, which happens elsewhere. The rival reads the whole page again for the same.
 */
export const timeChanges = async (where: 'beside' | 'within', runs: number): Promise<PageTimes> => {
  const { clock, goOn } = handClock();
  let hasRead: (() => void) | null = null;
  const page = createLivePage({
    document,
    clock,
    signal: new AbortController().signal,
    analyze: () => Promise.resolve({ persons: [], officials: [], claims: [], unreadLanguage: null, missingModels: [] }),
    tell: {
      changed: () => Promise.resolve(hasRead?.()),
      pointed: () => Promise.resolve(),
      marked: () => Promise.resolve(),
    },
  });
  const reading = await page.read();
  if (!reading.ok) throw new Error(`The page of the bench was not read: ${reading.reason}`);
  const times: { ours: number; rival: number }[] = [];
  for (let n = 0; n < runs; n += 1) {
    const told = new Promise<void>((resolve) => {
      hasRead = resolve;
    });
    if (where === 'beside') changeBeside(n);
    else addParagraph(n);
    // What the page itself does to lay out its change is not ours.
    document.body.getBoundingClientRect();
    const start = performance.now();
    // The observer is told before anything else goes on.
    await Promise.resolve();
    const waited = goOn();
    if (waited !== (where === 'within')) throw new Error(`A change ${where} the article was taken for another`);
    if (waited) await told;
    times.push({ ours: performance.now() - start, rival: readAllTime() });
    await turn();
  }
  return {
    size: document.querySelectorAll('*').length,
    ours: median(times.map(({ ours }) => ours)),
    rival: median(times.map(({ rival }) => rival)),
  };
};
