import { isKeyOf } from './checks.ts';
import type { Store } from './store.ts';

/** What of the store is about one article at a time. */
export type ArticleStore = Pick<
  Store,
  'notesOf' | 'note' | 'putNote' | 'draft' | 'draftsOf' | 'putDraft' | 'deleteDraft' | 'checksOf' | 'changeCheck'
>;

/**
 * The store as it is open to a page: what is kept of the articles that are its own, told by their keys, and nothing else.
 * Every call about another rejects.
 */
export const storeOfPage = (store: ArticleStore, isOwn: (articleKey: string) => boolean): ArticleStore => {
  const ofPage = (...keys: readonly (string | undefined)[]): void => {
    if (!keys.every((key) => key === undefined || isOwn(key))) throw new RangeError('This is of another page.');
  };
  return {
    async notesOf(articleKey) {
      ofPage(articleKey);
      return store.notesOf(articleKey);
    },
    async note(id) {
      const note = await store.note(id);
      ofPage(note?.articleKey);
      return note;
    },
    async putNote(note, article) {
      ofPage(note.articleKey, article.key, (await store.note(note.id))?.articleKey);
      return store.putNote(note, article);
    },
    async draft(key) {
      const draft = await store.draft(key);
      ofPage(draft?.articleKey);
      return draft;
    },
    async draftsOf(articleKey) {
      ofPage(articleKey);
      return store.draftsOf(articleKey);
    },
    async putDraft(draft) {
      ofPage(draft.articleKey, (await store.draft(draft.key))?.articleKey);
      return store.putDraft(draft);
    },
    async deleteDraft(key) {
      ofPage((await store.draft(key))?.articleKey);
      return store.deleteDraft(key);
    },
    async checksOf(articleKey) {
      ofPage(articleKey);
      return store.checksOf(articleKey);
    },
    async changeCheck(change, article) {
      ofPage(article.key, change.before?.articleKey, change.after?.articleKey);
      // A check is written over the one of its key, whatever article that is of.
      const { before, after } = change;
      const isOneOfArticle = [before, after].every((check) => check === null || isKeyOf(check, article.key));
      if (!isOneOfArticle || (before && after && before.key !== after.key))
        throw new RangeError('This is of another page.');
      return store.changeCheck(change, article);
    },
  };
};
