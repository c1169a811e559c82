import { type Signal, signal } from '@preact/signals';
import {
  type Check,
  type CheckChange,
  type CheckStep,
  type PlacedCheck,
  placeChecks,
  withStep,
} from '../lib/store/checks.ts';
import { articleKey, type Target } from '../lib/store/records.ts';
import type { ArticleStore } from '../lib/store/article-store.ts';
import { StoreError } from '../lib/store/store.ts';
import { type Article, factsOf } from '../lib/text/article.ts';
import type { Notices } from './notice.ts';

/** The reader's checks of one article's claims. */
export interface ChecksModel {
  readonly checks: Signal<readonly PlacedCheck[]>;
  /** Reads them again, as after a change in another window. */
  reload(): Promise<void>;
  /** Takes the check of a claim a step further, with undo; begins it where `check` is null. */
  take(check: Check | null, target: Target, step: Omit<CheckStep, 'at'>): Promise<boolean>;
  /** Finds the checks their places in a newer reading of the same article. */
  moveTo(article: Article): void;
}

/** The checks in `store` of this article's claims; calls `changed` after every write. */
export const createChecks = (parts: {
  readonly store: ArticleStore;
  readonly article: Article;
  readonly notices: Notices;
  readonly now: () => Date;
  readonly changed: () => void;
}): ChecksModel => {
  const { store, notices } = parts;
  let { article } = parts;
  const key = articleKey(article);
  const checks = signal<readonly PlacedCheck[]>([]);

  const guard = async (work: () => Promise<boolean>, failure: 'store_failed' | 'store_unread'): Promise<boolean> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      notices.tell(error.reason === 'full' ? 'store_full' : failure, { kind: 'failed' });
      return false;
    }
  };
  const reload = () =>
    guard(async () => {
      checks.value = placeChecks(article.text, await store.checksOf(key));
      return true;
    }, 'store_unread');

  const apply = (change: CheckChange, told: 'check_set' | 'check_undone'): Promise<boolean> =>
    guard(async () => {
      const at = parts.now().toISOString();
      const done = await store.changeCheck(change, { key, ...factsOf(article), createdAt: at, changedAt: at });
      await reload();
      if (done === 'overtaken') {
        notices.tell('check_overtaken', { kind: 'failed' });
        return false;
      }
      parts.changed();
      const { before, after } = change;
      const undo = async () => void (await apply({ before: after, after: before }, 'check_undone'));
      notices.tell(told, { undo: told === 'check_set' ? undo : null });
      return true;
    }, 'store_failed');

  return {
    checks,
    reload: async () => void (await reload()),
    take: (before, { quote, label }, step) => {
      const next = { at: parts.now().toISOString(), ...step };
      return apply({ before, after: withStep(before, next, { articleKey: key, quote, label }) }, 'check_set');
    },
    moveTo: (next) => {
      article = next;
      checks.value = placeChecks(
        next.text,
        checks.value.map(({ check }) => check),
      );
    },
  };
};
