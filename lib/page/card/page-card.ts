import type { CardView, Mark } from '../../card.ts';
import type { PageApi, PanelApi } from '../../messages.ts';
import type { Settings } from '../../settings.ts';
import type { Span } from '../../text/span.ts';
import { documentOf } from '../dom.ts';
import type { Held } from '../readings.ts';
import { selectedIn } from '../selected.ts';

import { createFloat, viewOfWindow } from './float.ts';
import { anchorOf, inPage, linesOf } from './lines.ts';
import { byRank } from './by-rank.ts';
import { marksAt } from './marks-at.ts';
import { nextMark } from './next-mark.ts';
import { createOpenCard } from './open-card.ts';
import { followPointer, type Pointing } from './pointing.ts';
import { watchSelection } from './watch-selection.ts';

/** An article and what is marked in it, in the order of the text. */
export interface Painted {
  readonly held: Held;
  readonly marks: readonly Mark[];
}

/** The cards of a page, for pointer and keyboard, and the button that offers a note on selected words. */
export interface PageCard extends Pick<PageApi, 'step' | 'openCard' | 'writeNote'> {
  /** What is marked now; null where there is no article. A card that is open goes along where its mark is still there. */
  attend(painted: Painted | null): void;
}

const BUTTON_WIDTH = 200;

const isSame = (one: Mark | null, other: Mark | undefined): boolean =>
  one?.layer === other?.layer && one?.span.start === other?.span.start && one?.span.end === other?.span.end;

/** Makes the cards of a page. `goTo` scrolls to a passage and flashes it; `carry` finds passages in a later reading. */
export const createPageCard = (parts: {
  readonly document: Document;
  readonly view: CardView;
  readonly settings: () => Settings;
  readonly goTo: (held: Held, span: Span, how: 'smoothly' | 'if needed') => boolean;
  readonly carry: (spans: readonly Span[], from: Held, to: Held) => readonly Span[];
  readonly tell: PanelApi;
  readonly signal: AbortSignal;
}): PageCard => {
  const { document, view, settings, signal } = parts;
  let painted: Painted | null = null;
  let visited: Mark | null = null;
  let followed = new AbortController();

  const rangesOf = ({ span }: Mark): readonly Range[] =>
    painted && span.end <= painted.held.map.text.length ? painted.held.map.ranges(span) : [];

  const go = (mark: Mark, how: 'smoothly' | 'if needed'): boolean => {
    if (!painted || !parts.goTo(painted.held, mark.span, how)) return false;
    visited = mark;
    void parts.tell.pointed(painted.held.reading.number, mark.span);
    return true;
  };
  const opened = createOpenCard({ document, view, settings, rangesOf, signal, show: (mark) => void openAt(mark) });
  const button = createFloat(document, { style: view.style, width: BUTTON_WIDTH });
  const hideButton = (): void => {
    if (!button.isOpen()) return;
    view.erase(button.root);
    button.close();
  };

  /** What is marked where this mark begins, itself first. */
  const around = (mark: Mark): readonly Mark[] => [
    mark,
    ...(painted?.marks ?? [])
      .filter(
        (other) => !isSame(other, mark) && other.span.start <= mark.span.start && mark.span.start < other.span.end,
      )
      .toSorted(byRank),
  ];
  /** Goes to a mark and opens its card there; one that has the focus keeps it. */
  const openAt = (mark: Mark, purpose: 'look' | 'write' = 'look', focus: 'stay' | 'enter' = 'stay'): boolean => {
    if (!painted || view.holdsWords() || !go(mark, 'if needed')) return false;
    hideButton();
    const { reading } = painted.held;
    return opened.open({ reading, marks: around(mark), purpose }, { hold: 'kept', focus, at: null });
  };

  const found = ({ document: place, point }: Pointing): readonly Mark[] =>
    painted ? marksAt(place, point, { map: painted.held.map, marks: painted.marks }) : [];

  const rested = (at: Pointing | null): void => {
    if (settings().card !== 'hover' || !painted || button.isOpen() || opened.hold() === 'kept') return;
    const point = at && inPage(at.document, at.point);
    if (point && opened.float.covers(point)) return;
    const marks = at ? found(at) : [];
    if (isSame(opened.mark(), marks[0])) return;
    if (marks.length === 0) opened.close();
    else
      opened.open(
        { reading: painted.held.reading, marks, purpose: 'look' },
        { hold: 'hovering', focus: 'stay', at: point },
      );
  };

  const clicked = (at: Pointing, event: MouseEvent): void => {
    if (settings().card === 'never' || !painted || opened.float.holds(event)) return;
    const marks = found(at);
    const { reading } = painted.held;
    const how = { hold: 'kept', focus: 'stay', at: inPage(at.document, at.point) } as const;
    if (!marks[0] || !opened.open({ reading, marks, purpose: 'look' }, how)) return;
    visited = marks[0];
    void parts.tell.pointed(reading.number, visited.span);
  };

  const offerNote = (span: Span | null): void => {
    hideButton();
    if (span === null || !painted || settings().selectionButton === 'off' || opened.float.hasFocus()) return;
    const mark: Mark = { layer: 'chosen', span };
    const end = linesOf(rangesOf(mark)).at(-1);
    if (!end) return;
    opened.close();
    view.drawButton(button.root, () => void openAt(mark, 'write', 'enter'));
    const tip = { ...end, left: Math.max(end.left, end.right - BUTTON_WIDTH / 4) };
    button.open(settings().theme, { line: tip, whole: tip });
  };

  const follow = (held: Held): void => {
    const { map } = held;
    followed.abort();
    followed = new AbortController();
    const until = AbortSignal.any([signal, followed.signal]);
    const documents = new Set([document, ...[...map.trees()].map(documentOf)]);
    followPointer(documents, { rested, clicked }, until);
    watchSelection(documents, { selected: () => selectedIn(map), told: offerNote }, until);
  };

  /** The mark in a later reading, or null where its words are gone. */
  const carried = (mark: Mark, before: Painted, now: Painted): Mark | null => {
    const [span] = parts.carry([mark.span], before.held, now.held);
    return span ? { ...mark, span: { start: span.start, end: span.end } } : null;
  };

  const isInView = (mark: Mark): boolean => {
    const seen = viewOfWindow(document.defaultView ?? globalThis.window);
    const line = anchorOf(linesOf(rangesOf(mark)), null)?.line;
    return line !== undefined && line.bottom > seen.top && line.top < seen.bottom;
  };
  /** Where the reader looks: the first mark in view, else the first of all. */
  const inView = (marks: readonly Mark[]): Mark | null => marks.find(isInView) ?? marks[0] ?? null;
  const current = (): Mark | null => opened.mark() ?? visited;

  signal.addEventListener('abort', hideButton);
  // Who scrolls away from a mark is somewhere else.
  const leave = (): void => {
    if (visited && !isInView(visited)) visited = null;
  };
  document.addEventListener('scrollend', leave, { signal, capture: true, passive: true });
  return {
    attend(next) {
      const before = painted;
      painted = next;
      if (!next) {
        followed.abort();
        hideButton();
        visited = null;
        opened.close();
        return;
      }
      if (before?.held.map !== next.held.map) follow(next.held);
      if (!before || before.held.reading === next.held.reading) return;
      visited = visited && carried(visited, before, next);
      const mark = opened.mark();
      const there = mark && carried(mark, before, next);
      if (there) opened.renew({ reading: next.held.reading, marks: around(there), purpose: 'look' });
      else opened.close();
    },
    step: (layer, direction) => {
      const marks = painted?.marks ?? [];
      const here = current();
      const start = here ?? inView(marks.filter((mark) => mark.layer === layer));
      const from = start?.span.start ?? 0;
      const span = nextMark(marks, layer, { direction, from, at: here ? 'mark' : 'view' });
      if (span === null) return Promise.resolve(false);
      const mark = { layer, span };
      return Promise.resolve(opened.mark() ? openAt(mark) : go(mark, 'smoothly'));
    },
    openCard: () => {
      const mark = current() ?? inView(painted?.marks ?? []);
      return Promise.resolve(mark !== null && openAt(mark, 'look', 'enter'));
    },
    writeNote: () => {
      const span = painted && selectedIn(painted.held.map);
      const mark: Mark | null = span ? { layer: 'chosen', span } : current();
      return Promise.resolve(mark !== null && openAt(mark, 'write', 'enter'));
    },
  };
};
