import type { CardView, Subject } from '../../../card.ts';
import type { Reading } from '../../../messages.ts';
import { type Settings, USUAL_SETTINGS } from '../../../settings.ts';
import type { Article } from '../../../text/article.ts';
import type { Span } from '../../../text/span.ts';
import { createLivePage, type LivePage } from '../../live-page.ts';
import { fakeClock } from '../../testing/fake-clock.ts';
import { PARAGRAPHS } from '../../testing/news-page.ts';

type Analysis = Extract<Reading, { readonly ok: true }>['analysis'];

const claimOf = (span: Span, id: string): Analysis['claims'][number] => ({
  ...span,
  id,
  quotation: 'direct',
  source: null,
  speakerId: null,
  sourceKind: 'person',
  cue: null,
  content: [span],
  quoted: [],
  quantities: [],
  kinds: [],
  checkWorthiness: 0.5,
  why: [],
});

/** Every quotation is a claim. */
const analysisOf = ({ text }: Article): Analysis => ({
  persons: [],
  officials: [],
  claims: [...text.matchAll(/“[^”]*”/gu)].map(({ 0: { length }, index }, n) =>
    claimOf({ start: index, end: index + length }, `c${n}`),
  ),
  unreadLanguage: null,
  missingModels: [],
});

/** A page with an article in which every quotation is a claim, and with cards that are empty but for a button. */
export interface CardedPage {
  readonly page: LivePage;
  /** What was drawn so far, and where. */
  readonly drawn: readonly Subject[];
  readonly roots: readonly HTMLElement[];
  /** Where the reader went. */
  readonly pointed: readonly Span[];
  /** Whether what was drawn last is in the page. */
  isOpen(this: void): boolean;
  /** What the button by a selection does; null where none was offered. */
  offered(): (() => void) | null;
  /** The card holds words from now on that are kept nowhere else. */
  holdWords(): void;
  /** Takes everything away again. */
  end(): void;
}

/** Words of a claim in the page, and words near it that are in none. */
export const IN_CLAIM = 'Nobody asked';
export const ELSEWHERE = 'The tide was low';

/** Opens the page, reads it, and follows these settings. */
export const openCardedPage = async (settings: Partial<Settings> = {}): Promise<CardedPage> => {
  const paragraphs = [
    ...PARAGRAPHS,
    `${ELSEWHERE}.`,
    `“${IN_CLAIM} <a href="#asked">the fishers</a> about it,” said Ada Brook, who sells nets.`,
  ];
  const markup = `<main><article><h1>Pier closes for two winters</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></main>`;
  document.body.replaceChildren(document.createRange().createContextualFragment(markup));
  const end = new AbortController();
  const drawn: Subject[] = [];
  const roots: HTMLElement[] = [];
  const pointed: Span[] = [];
  let unkept = false;
  let offered: (() => void) | null = null;
  const card: CardView = {
    style: '.float { width: 200px; height: 120px }',
    draw(root, subject) {
      drawn.push(subject);
      roots.push(root);
      const button = document.createElement('button');
      button.textContent = 'in the card';
      root.replaceChildren(button);
      return true;
    },
    drawButton(root, write) {
      roots.push(root);
      offered = write;
      root.textContent = 'Note';
    },
    erase: (root) => root.replaceChildren(),
    focus: (root) => root.querySelector('button')?.focus(),
    holdsWords: () => unkept,
  };
  const page = createLivePage({
    document,
    clock: fakeClock(),
    signal: end.signal,
    analyze: (article) => Promise.resolve(analysisOf(article)),
    tell: {
      changed: () => Promise.resolve(),
      pointed: (_, span) => Promise.resolve(void pointed.push(span)),
      marked: () => Promise.resolve(),
    },
    card,
    settings: { ...USUAL_SETTINGS, ...settings },
  });
  const reading = await page.read();
  if (!reading.ok || reading.analysis.claims.length < 2) throw new Error('The page was not read.');
  return {
    page,
    drawn,
    roots,
    pointed,
    isOpen: () => roots.at(-1)?.isConnected === true,
    offered: () => offered,
    holdWords: () => {
      unkept = true;
    },
    end: () => {
      end.abort();
      getSelection()?.removeAllRanges();
      document.body.replaceChildren();
      document.body.removeAttribute('style');
      CSS.highlights.clear();
    },
  };
};
