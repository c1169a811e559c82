import type { Noise } from './marks.ts';
import type { Outline } from './outline.ts';
import type { Run } from './runs.ts';

/** Why a run is left out, or null where it is in. */
export type Verdict = string | null;

/** What is known of a page when its runs are decided on. */
export interface Place {
  readonly page: Outline;
  readonly noise: Noise;
  readonly root: number;
  /** The run that is the headline, or -1. */
  readonly title: number;
  /** The title that the page states. */
  readonly stated: string;
  /** The page's own address, or null. */
  readonly url: string | null;
  /** Those who wrote the article, as far as the page states it. */
  readonly authors: readonly string[];
  /** The window that the page is laid out in; null where it is not laid out. */
  readonly view: Window | null;
}

/** The name of the innermost block-level element around the run. */
export const tagOfRun = (page: Outline, run: Run): string => page.branches[run.container]!.tag;

/** Whether an element of this name is a cell of a table. */
export const isCell = (tag: string): boolean => tag === 'td' || tag === 'th';
