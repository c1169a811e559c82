import type { ReaderApi, Reading } from '../messages.ts';
import { type Article, factsOf } from '../text/article.ts';
import type { NoArticle } from './find-article.ts';
import type { ReadPage } from './read-page.ts';
import type { TextMap } from './text-map.ts';

/** An article that was read, and the way from its text to the page as it is now. */
export interface Held {
  readonly reading: Extract<Reading, { ok: true }>;
  readonly map: TextMap;
}

/** The readings of one page; the latest is the one that counts. */
export interface Readings {
  /** The latest reading, of an article or that there is none; null before the first. */
  latest(): Reading | null;
  /** The latest reading of an article. Null where there is none now, or where it is not the one of this number. */
  held(number?: number): Held | null;
  /**
   * Makes what was found in the page its latest reading. An article whose text is the same as before is not analysed
   * again, and stays the same reading unless its facts are others. Rejects where the analysis does; the latest reading
   * is then as before. To be called one after the other.
   */
  take(page: ReadPage | NoArticle, by: 'reader' | 'watch'): Promise<Reading>;
  /** Has the article that is held analysed anew; the reading is another one where that finds anything else. Null where none is held. */
  renew(): Promise<Reading | null>;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether the analysis of the one is the analysis of the other. */
const readsTheSame = (one: Article, other: Article): boolean =>
  one.text === other.text && one.language === other.language && isSame(one.blocks, other.blocks);

/** Keeps the readings of a page; `stamp` is a number greater than those of the pages that the tab showed before. */
export const createReadings = (analyze: ReaderApi['analyze'], stamp: number): Readings => {
  let number = Math.floor(stamp);
  let latest: Reading | null = null;
  let held: Held | null = null;

  /** The latest reading if its analysis does for this article too. */
  const alike = (article: Article, by: 'reader' | 'watch'): Held | null => {
    if (!held || !readsTheSame(held.reading.article, article)) return null;
    // Who asks again for what was read in part may have the rest.
    return by === 'watch' || held.reading.analysis.missingModels.length === 0 ? held : null;
  };

  return {
    latest: () => latest,
    held: (asked) => (asked === undefined || asked === held?.reading.number ? held : null),
    async take(page, by) {
      if (!page.found) {
        held = null;
        if (latest?.ok === false && latest.reason === page.reason) return latest;
        latest = { ok: false, reason: page.reason, detail: '' };
        return latest;
      }
      const { article, map } = page;
      const before = alike(article, by);
      if (before) {
        const known = before.reading.article;
        // An address that changes ahead of the text is not yet the address of that text.
        const isEarly = by === 'watch' && known.url !== article.url;
        if (isEarly || isSame(factsOf(known), factsOf(article))) {
          held = { reading: before.reading, map };
          return before.reading;
        }
      }
      const analysis = before?.reading.analysis ?? (await analyze(article));
      number += 1;
      held = { reading: { ok: true, number, article, analysis }, map };
      latest = held.reading;
      return latest;
    },
    async renew() {
      const before = held;
      if (before === null) return null;
      const { article } = before.reading;
      const analysis = await analyze(article);
      if (isSame(analysis, before.reading.analysis)) return before.reading;
      number += 1;
      held = { reading: { ok: true, number, article, analysis }, map: before.map };
      latest = held.reading;
      return latest;
    },
  };
};
