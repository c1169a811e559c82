import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { analyze } from '../lib/analysis/analyze.ts';
import { readShippedModels } from '../scripts/analyze/load-models.ts';
import { articleFromText } from '../lib/text/article.ts';
import { asText, longArticle } from './long-article.ts';
import { medianTime, type Row } from './measure.ts';

const WARM_UPS = 20;
const SIZES = [1_000, 4_000, 16_000, 100_000];

/** The times of the whole analysis, once for each rival, from one run. */
export interface AnalysisTimes {
  /** Beside compromise, which finds people and quotations in the same text. */
  readonly compromise: readonly Row[];
  /** Beside wink-nlp, which tags parts of speech and finds entities in it. */
  readonly wink: readonly Row[];
}

const readWithCompromise = (text: string) => {
  const read = compromise(text);
  return [read.people().json({ offset: true }), read.quotations().json({ offset: true })];
};

/** Times the whole analysis, models and all, and both rivals on the same texts. */
export const benchAnalysis = async (): Promise<AnalysisTimes> => {
  const models = await readShippedModels();
  const wink = winkNlp(model);
  // Compiled code is what a reader of more than one article has; the first use has a table of its own.
  const sample = asText(longArticle(SIZES[0]!));
  for (let turn = 0; turn < WARM_UPS; turn++) {
    analyze(articleFromText(sample), models);
    readWithCompromise(sample);
    wink.readDoc(sample).entities().out();
  }
  const times = SIZES.map((words) => {
    const text = asText(longArticle(words));
    const runs = words > SIZES[0]! ? 1 : 3;
    return {
      work: `${words.toLocaleString('en')} words`,
      ours: medianTime(() => analyze(articleFromText(text), models)),
      compromise: medianTime(() => readWithCompromise(text), runs),
      wink: medianTime(() => wink.readDoc(text).entities().out(), runs),
    };
  });
  const beside = (rival: 'compromise' | 'wink'): readonly Row[] =>
    times.map((time) => ({ work: time.work, ours: time.ours, rival: time[rival] }));
  return { compromise: beside('compromise'), wink: beside('wink') };
};
