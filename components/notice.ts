import { type Signal, signal } from '@preact/signals';
import type { MessageId } from '../lib/catalogue.ts';

/** One sentence to the reader about what just happened, with a way back where there is one. */
export interface Notice {
  readonly id: MessageId;
  readonly args: readonly string[];
  readonly undo: (() => Promise<void>) | null;
}

export interface Notices {
  readonly current: Signal<Notice | null>;
  /** Shows the sentence in place of the one before. */
  tell(id: MessageId, more?: { readonly args?: readonly string[]; readonly undo?: () => Promise<void> }): void;
  dismiss(): void;
}

/** The panel's one line of notices. */
export const createNotices = (): Notices => {
  const current = signal<Notice | null>(null);
  return {
    current,
    tell: (id, more = {}) => {
      current.value = { id, args: more.args ?? [], undo: more.undo ?? null };
    },
    dismiss: () => {
      current.value = null;
    },
  };
};
