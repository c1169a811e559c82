import compromise from 'compromise';
import { analyze } from '../lib/analysis/analyze.ts';
import { articleFromText } from '../lib/text/article.ts';
import { asText, longArticle } from './long-article.ts';
import { medianTime, type Row } from './measure.ts';

const SIZES = [1_000, 4_000, 16_000];

/** Time of the whole analysis beside compromise, which finds people and quotations in the same text. */
export const benchAnalysis = (): readonly Row[] =>
  SIZES.map((words) => {
    const text = asText(longArticle(words));
    const rival = () => {
      const read = compromise(text);
      return [read.people().json({ offset: true }), read.quotations().json({ offset: true })];
    };
    return {
      work: `${words.toLocaleString('en')} words`,
      ours: medianTime(() => analyze(articleFromText(text))),
      rival: medianTime(rival, words > SIZES[0]! ? 1 : 3),
    };
  });
