import type { Layer, Reading } from './messages.ts';
import type { Span } from './text/span.ts';

/** A reading that found an article. */
export type ArticleReading = Extract<Reading, { readonly ok: true }>;

/** A passage that is marked in a layer; in `chosen`, one that the reader selected. */
export interface Mark {
  readonly layer: Layer;
  readonly span: Span;
}

/** What a card is to tell of: the marks of one place, what is told first before the others. There is at least one. */
export interface Subject {
  readonly reading: ArticleReading;
  readonly marks: readonly Mark[];
  /** `write` opens the editor for a note at once. */
  readonly purpose: 'look' | 'write';
}

/** What a card does to the page. */
export interface CardActions {
  /** Goes to the mark, and takes the card along. */
  show(mark: Mark): void;
  close(): void;
}

/** How a card looks; the page knows no more of it. */
export interface CardView {
  /** The style sheet of all that is drawn. */
  readonly style: string;
  /** Draws the card into `root`, in place of what was drawn there; false where there is nothing to tell. */
  draw(root: HTMLElement, subject: Subject, actions: CardActions): boolean;
  /** Draws the small button that offers a note on selected words. */
  drawButton(root: HTMLElement, write: () => void): void;
  erase(root: HTMLElement): void;
  /** Moves the focus into what is drawn: to the box of a note that is written, else to the card itself. */
  focus(root: HTMLElement): void;
  /** Whether the card holds words that are kept nowhere else; then it is not closed over the reader's head. */
  holdsWords(): boolean;
}

/** For a page without cards. */
export const NO_CARD: CardView = {
  style: '',
  draw: () => false,
  drawButton: () => undefined,
  erase: () => undefined,
  focus: () => undefined,
  holdsWords: () => false,
};
