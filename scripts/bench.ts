import { benchAnalysis } from '../bench/analysis.ts';
import { anchoringTable, benchAnchoring } from '../bench/anchoring.ts';
import { benchChanges } from '../bench/changes.ts';
import { benchFirstUse } from '../bench/first-use.ts';
import { benchGate } from '../bench/gate.ts';
import { table } from '../bench/measure.ts';
import { benchPage } from '../bench/page.ts';

// A data folder to edit the articles of; without it the project's own.
const anchoring = await benchAnchoring(process.argv[2] ?? null);
const gate = await benchGate();
const { finding, marking } = await benchPage();
const { beside, within } = await benchChanges();
const analysis = await benchAnalysis();
const firstUse = await benchFirstUse();
process.stdout.write(
  [
    anchoringTable(anchoring),
    table('Finding the places of notes in an edited article', 'Hypothesis', anchoring.times),
    table('Telling whether a page is an article, the first time, in Chromium', 'Readability', gate.first),
    table('The same, warm', 'Readability', gate.later),
    table('Finding the article and mapping its text, in Chromium', 'Readability', finding),
    table('Marking words in the page, until it is laid out, in Chromium', 'wrapping', marking),
    table('A burst of changes beside an article that was read, in Chromium', 'Readability', beside),
    table(
      'A paragraph added to an article that was read, until it is read and marked, in Chromium',
      'Readability',
      within,
    ),
    table('Analysis: persons, officials, claims, check-worthiness', 'compromise', analysis.compromise),
    table('The same beside parts of speech and entities', 'wink-nlp', analysis.wink),
    table('The first article from nothing loaded, in a process of its own', 'compromise', firstUse.compromise.time),
    table('The same beside parts of speech and entities', 'wink-nlp', firstUse.wink.time),
    table('Memory held after it', 'compromise', firstUse.compromise.held, 'MB'),
    table('The same beside parts of speech and entities', 'wink-nlp', firstUse.wink.held, 'MB'),
  ].join('\n'),
);
