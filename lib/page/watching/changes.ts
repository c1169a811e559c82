import { isBlank } from '../characters.ts';
import { isElement, isText, own, textIn } from '../dom.ts';
import { holdsMore } from './more-text.ts';
import { isNew, type New, type Scope, type Standing } from './scope.ts';

/** What changes in a page, as far as its article may be concerned. */
export interface Changes {
  /** Forgets all changes so far; from now on they are weighed by this scope. Null where there is no article: then any new text counts. */
  attend(scope: Scope | null): void;
  /** Whether the article may read otherwise by now. */
  matter(): boolean;
  close(): void;
}

/** New nodes that are looked into; where there are more, the page is read instead. */
const MOST_NEW = 200;

const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  // By these is shown what was hidden.
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden'],
};

const hasText = (node: Node): boolean =>
  isText(node) ? !isBlank(node.data) : isElement(node) && !isBlank(textIn(node));

const isLooseText = (node: Node): boolean => isText(node) && hasText(node);

/** Whether the record, of a change to a node that stands there, says that text of the article is another or is gone. */
const isLoss = (scope: Scope, record: MutationRecord, at: Standing['at']): boolean => {
  if (record.type === 'attributes') return false;
  if (at === 'around') return [...record.removedNodes].some((node) => scope.held(node) || isLooseText(node));
  if (at !== 'text') return false;
  return record.type === 'characterData' || [...record.addedNodes, ...record.removedNodes].some(hasText);
};

/** Whether the record says that there is text where there may have been none. */
const hasWritten = ({ type, addedNodes, target }: MutationRecord): boolean =>
  type !== 'attributes' && [...addedNodes, target].some(hasText);

/** What is new to the page by this record. */
const newIn = (scope: Scope, record: MutationRecord, standing: Standing): readonly New[] => {
  const places = standing.at === 'around' ? [...record.addedNodes].map((node) => scope.standingOf(node)) : [standing];
  return places.filter(isNew);
};

/**
 * Watches a page change: calls `seen` at every burst of changes, and `found` where something in it may matter to the
 * article. A change to what was left out of the article costs finding out where it is, and no more.
 */
export const watchChanges = (
  document: Document,
  told: { readonly seen: () => void; readonly found: () => void },
): Changes => {
  let scope: Scope | null = null;
  // Whether the page is to be read whatever else changes; then nothing else is looked at.
  let isCertain = false;
  const news = new Map<Node, New>();

  /** Takes in the changes beside an article; whether one of them may matter. */
  const weigh = (within: Scope, records: readonly MutationRecord[]): boolean => {
    const standings = new Map<Node, Standing>();
    let isFound = false;
    for (const record of records) {
      const { target } = record;
      const standing = standings.get(target) ?? within.standingOf(target);
      standings.set(target, standing);
      if (standing.at === 'aside') continue;
      isCertain = isLoss(within, record, standing.at);
      for (const one of newIn(within, record, standing)) {
        news.set(one.top, one);
        isFound = true;
      }
      isCertain ||= news.size > MOST_NEW;
      if (isCertain) return true;
    }
    return isFound;
  };

  const observer = new MutationObserver((records) => {
    told.seen();
    // What happens out of sight is not looked at: the page is read when it is shown again.
    isCertain ||= own(document, 'hidden') || (scope === null && records.some(hasWritten));
    if (isCertain || (scope !== null && weigh(scope, records))) told.found();
  });

  return {
    attend(next) {
      scope = next;
      isCertain = false;
      news.clear();
      // What was changed before the page was read is no news.
      observer.disconnect();
      for (const tree of new Set<Node>([document, ...(next?.trees ?? [])])) observer.observe(tree, CHANGES);
    },
    matter: () => isCertain || (news.size > 0 && holdsMore(document, news.values())),
    close: () => observer.disconnect(),
  };
};
