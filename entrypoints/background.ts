import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { analyze } from '../lib/analysis/analyze.ts';
import { loadModels } from '../lib/analysis/models/models.ts';
import { serveReader } from '../lib/rpc.ts';

const readModel = async (file: string): Promise<Uint8Array> => {
  // oxlint-disable-next-line no-restricted-globals -- a file of the extension's own package: nothing leaves the machine.
  const answer = await fetch(browser.runtime.getURL(`models/${file}`));
  return new Uint8Array(await answer.arrayBuffer());
};

export default defineBackground(() => {
  const models = loadModels(readModel);
  serveReader({ analyze: async (article) => analyze(article, await models) });
});
