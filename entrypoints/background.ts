import { defineBackground } from 'wxt/utils/define-background';
import { analyze } from '../lib/analysis/analyze.ts';
import { serveReader } from '../lib/rpc.ts';

export default defineBackground(() => {
  serveReader({ analyze: (article) => Promise.resolve(analyze(article)) });
});
