import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { analyze } from '../lib/analysis/analyze.ts';
import { loadModels } from '../lib/analysis/models/models.ts';
import { indexOwnPeople } from '../lib/analysis/officials/own-people.ts';
import { serveNotes } from '../lib/background/notes.ts';
import { serveSurface } from '../lib/background/surface.ts';
import { everyPage, serveReader } from '../lib/rpc.ts';
import { readOwnList } from '../lib/store/open-store.ts';
import { articleKey } from '../lib/store/records.ts';
import { siteOf } from '../lib/store/site-of.ts';

const readModel = async (file: string): Promise<Uint8Array> => {
  // oxlint-disable-next-line no-restricted-globals -- a file of the extension's own package: nothing leaves the machine.
  const answer = await fetch(browser.runtime.getURL(`models/${file}`));
  return new Uint8Array(await answer.arrayBuffer());
};

const readOwnPeople = async () => {
  const { people, choices } = await readOwnList(browser.storage.local);
  return indexOwnPeople(
    people.filter(({ deletedAt }) => deletedAt === null),
    choices,
  );
};

export default defineBackground(() => {
  serveSurface();
  const models = loadModels(readModel);
  let ownPeople: ReturnType<typeof readOwnPeople> | null = null;
  const peopleChanged = async (): Promise<void> => {
    ownPeople = null;
    await everyPage.analyzeAgain();
  };
  serveReader({
    analyze: async (article) => {
      ownPeople ??= readOwnPeople();
      const place = { article: articleKey(article), site: siteOf(article.url) };
      return analyze(article, await models, (await ownPeople)(place));
    },
    peopleChanged,
  });
  serveNotes({ peopleChanged });
});
