import { analyze } from '../lib/analysis/analyze.ts';
import { loadModels } from '../lib/analysis/models/models.ts';
import { articleFromText } from '../lib/text/article.ts';

/** Loads the models through `read`, which is given a file's name, and analyses a text; the number of claims. */
export const useOnce = async (text: string, read: (file: string) => Promise<Uint8Array>): Promise<number> => {
  const models = await loadModels(read);
  return analyze(articleFromText(text), models).claims.length;
};
