import { benchAnalysis } from '../bench/analysis.ts';
import { table } from '../bench/measure.ts';
import { benchPage } from '../bench/page.ts';

const { finding, marking } = await benchPage();
process.stdout.write(
  [
    table('Finding the article and mapping its text, in Chromium', 'Readability', finding),
    table('Marking words in the page, until it is laid out, in Chromium', 'wrapping', marking),
    table('Analysis: persons, officials, claims, check-worthiness', 'compromise', benchAnalysis()),
  ].join('\n'),
);
