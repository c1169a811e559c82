import browser from 'webextension-polyfill';
import type { Catalogue } from '../messages.ts';
import { isAddressOf } from '../page/facts/canonical.ts';
import { serveDesk } from '../rpc.ts';
import { storeOfPage } from '../store/article-store.ts';
import { openStore } from '../store/open-store.ts';
import { choiceKey } from '../store/people.ts';
import type { Store } from '../store/store.ts';

/** What the windows of the extension hear changes of notes by; see the channel of the panel. */
const CHANNEL = 'on-the-record:notes';
const PEOPLE = 'people';

const readCatalogue = async (language: 'en' | 'es'): Promise<Catalogue> => {
  // oxlint-disable-next-line no-restricted-globals -- a file of the extension's own package: nothing leaves the machine.
  const answer = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  return answer.json();
};

/** "Not this person", as the reader said it in a page, about a name in that article. */
const mute = async (store: Store, name: string, place: { where: string; title: string }): Promise<void> => {
  const choice = { name, says: 'never', scope: 'article', where: place.where, whereTitle: place.title } as const;
  const key = choiceKey(choice);
  const before = (await store.people()).choices.find((known) => known.key === key) ?? null;
  const after = { ...choice, key, changedAt: new Date().toISOString() };
  const done = await store.changePeople({ people: [], choices: [{ before, after }] });
  if (done === 'overtaken') throw new RangeError('This was changed elsewhere.');
};

/** Keeps for the cards in pages what the reader writes there; other windows hear of it. */
export const serveNotes = (parts: { readonly peopleChanged: () => Promise<void> }): void => {
  const channel = new BroadcastChannel(CHANNEL);
  let opened: Promise<Store> | null = null;
  const storeNow = (): Promise<Store> => {
    opened ??= openStore({
      area: browser.storage.local,
      window: browser.extension.inIncognitoContext ? 'private' : 'normal',
    }).then(({ store }) => store);
    // One that could not be opened is tried again.
    opened.catch(() => (opened = null));
    return opened;
  };
  serveDesk(async (url) => {
    const whole = await storeNow();
    const isOwn = (key: string): boolean => isAddressOf(url, key.startsWith('title:') ? null : key);
    const store = storeOfPage(whole, isOwn);
    return {
      ...store,
      async putNote(note, article) {
        await store.putNote(note, article);
        channel.postMessage(article.key);
      },
      async changeCheck(change, article) {
        const done = await store.changeCheck(change, article);
        channel.postMessage(article.key);
        return done;
      },
      async mute(articleKey, name, title) {
        if (!isOwn(articleKey)) throw new RangeError('This is of another page.');
        await mute(whole, name, { where: articleKey, title });
        channel.postMessage(PEOPLE);
        await parts.peopleChanged();
      },
      catalogue: readCatalogue,
    };
  });
};
