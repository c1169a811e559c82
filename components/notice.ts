import { type Signal, signal } from '@preact/signals';
import type { MessageId } from '../lib/catalogue.ts';

/** One sentence to the reader about what just happened, with a way back where there is one. */
export interface Notice {
  readonly id: MessageId;
  readonly args: readonly string[];
  readonly undo: (() => Promise<void>) | null;
  /** What failed is for the reader to act on. */
  readonly kind: 'done' | 'failed';
}

export interface Notices {
  readonly current: Signal<Notice | null>;
  /** Shows the sentence in place of the one before. */
  tell(
    id: MessageId,
    more?: {
      readonly args?: readonly string[];
      readonly undo?: (() => Promise<void>) | null;
      readonly kind?: Notice['kind'];
    },
  ): void;
  /** Shows a sentence that no act of the reader's asked for: after one that can be undone or tells of a failure, not in place of it. */
  mention(id: MessageId, args?: readonly string[]): void;
  dismiss(): void;
}

/** The panel's one line of notices. */
export const createNotices = (): Notices => {
  const current = signal<Notice | null>(null);
  let waiting: Notice | null = null;
  return {
    current,
    tell: (id, { args = [], undo = null, kind = 'done' } = {}) => {
      current.value = { id, args, undo, kind };
    },
    mention: (id, args = []) => {
      const notice: Notice = { id, args, undo: null, kind: 'done' };
      if (current.value?.undo || current.value?.kind === 'failed') waiting = notice;
      else current.value = notice;
    },
    dismiss: () => {
      current.value = waiting;
      waiting = null;
    },
  };
};
