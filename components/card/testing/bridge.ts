import type { Analysis } from '../../../lib/analysis/findings.ts';
import type { ArticleReading } from '../../../lib/card.ts';
import { articleFromText } from '../../../lib/text/article.ts';
import type { Span } from '../../../lib/text/span.ts';

/** The text of an article of two sentences. */
export const TEXT = [
  'The bridge',
  'Mayor Ada Brook said the bridge was “sound and open” and that 3 million people would cross it. Brook laughed.',
].join('\n\n');

const spanOf = (words: string, after = 0): Span => {
  const start = TEXT.indexOf(words, after);
  return { start, end: start + words.length };
};
/** What the mayor said. */
export const CLAIM = spanOf('the bridge was “sound and open” and that 3 million people would cross it', 12);
/** Where she is named in full. */
export const NAME = spanOf('Ada Brook');
const AGAIN = spanOf('Brook laughed');
/** Where she is named again. */
export const BROOK = { start: AGAIN.start, end: AGAIN.start + 5 };

const ANALYSIS: Analysis = {
  persons: [NAME],
  officials: [
    {
      id: 'o1',
      name: 'Ada Brook',
      role: 'Mayor',
      organisation: null,
      status: 'former',
      directoryId: null,
      facts: null,
      confidence: 0.9,
      why: [{ id: 'title_before', args: ['Mayor'] }],
      mentions: [
        { ...NAME, kind: 'name' },
        { ...BROOK, kind: 'name' },
      ],
    },
  ],
  claims: [
    {
      ...CLAIM,
      id: 'c1',
      quotation: 'mixed',
      source: NAME,
      speakerId: 'o1',
      sourceKind: 'person',
      cue: spanOf('said'),
      content: [CLAIM],
      quoted: [spanOf('sound and open')],
      quantities: [],
      kinds: ['prediction'],
      checkWorthiness: 0.7,
      why: [
        { id: 'cue_before', args: ['said'] },
        { id: 'source_is_official', args: ['Ada Brook'] },
        { id: 'kind_prediction', args: ['would'] },
        { id: 'worth_topic', args: ['bridge'] },
      ],
    },
  ],
  unreadLanguage: null,
  missingModels: [],
};
/** The article's address. */
export const BRIDGE = 'https://pier.example/bridge';
/** What the store adds to the facts of the article it keeps. */
export const KEPT = { key: BRIDGE, createdAt: '2030-01-01', changedAt: '2030-01-01' };
/** The article, read and analysed: one official, one claim. */
export const READING: ArticleReading = {
  ok: true,
  number: 1,
  article: { ...articleFromText(TEXT), url: BRIDGE, language: 'en' },
  analysis: ANALYSIS,
};
