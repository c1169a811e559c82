import { expect, test } from 'vitest';
import { articleFromText } from '../../text/article.ts';
import { textOf } from '../../text/span.ts';
import { NO_MODELS } from '../models/models.ts';
import { analyze } from '../analyze.ts';
import { readTurns } from './transcripts.ts';

const labels = (text: string): readonly string[] => {
  const article = articleFromText(text);
  return readTurns(article.text, article.blocks).map(({ label }) => textOf(article.text, label));
};

const BRIEFING = `The ministry gave out the text of its morning briefing.

REPORTER: Will the harbour stay shut in May?

MS. TARNOVSKA: It will open on Friday.

Ships of every size may come in.

REPORTER: The port's union denied that on Monday. Who is right?

MS. TARNOVSKA (smiling): The minister said the pier is safe, and we repaired 40 percent of it.

The briefing ended at noon.`;

test('turns of a transcript are read with their speakers, and paragraphs without a label go on with the turn', () => {
  const article = articleFromText(BRIEFING);
  const turns = readTurns(article.text, article.blocks);
  expect(turns.map(({ label, words }) => [textOf(article.text, label), words.length])).toEqual([
    ['REPORTER', 1],
    ['MS. TARNOVSKA', 2],
    ['REPORTER', 1],
    ['MS. TARNOVSKA (smiling)', 1],
  ]);
  expect(textOf(article.text, turns[1]!.words[1]!)).toBe('Ships of every size may come in.');
});

test.each([
  ['questions and answers', 'Q: One?\n\nA: Two.\n\nQ: Three?\n\nA: Four.', ['Q', 'A', 'Q', 'A']],
  ['answers with a stop', 'Q. One?\n\nA. Two.\n\nQ. Three?\n\nA. Four.', ['Q', 'A', 'Q', 'A']],
  [
    'a press briefing',
    'Q  Why so?\n\nMR. HALE: Who knows.\n\nQ  And now?\n\nMR. HALE: Later.',
    ['Q', 'MR. HALE', 'Q', 'MR. HALE'],
  ],
  [
    'names in small letters',
    'Ada Quill: So it is.\n\nTom Hale: Why?\n\nAda Quill: Rain.\n\nTom Hale: Ah.',
    ['Ada Quill', 'Tom Hale', 'Ada Quill', 'Tom Hale'],
  ],
])('%s', (_what, text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['promotions', 'READ MORE: One thing.\n\nREAD MORE: Two.\n\nREAD MORE: Three.\n\nREAD MORE: Four.'],
  ['a list of different things', 'Price: ten crowns.\n\nColour: red.\n\nSize: large.\n\nMaker: Quill.'],
  ['a few labels among many paragraphs', BRIEFING.replaceAll('\n\n', '\n\nIt rained.\n\nIt snowed.\n\n')],
  ['articles that begin with A', 'A man came.\n\nA dog barked.\n\nA man left.\n\nA dog slept.'],
])('%s are no transcript', (_what, text) => {
  expect(labels(text)).toEqual([]);
});

test('a turn is a claim in exact words, and what it passes on of others is a claim within it', () => {
  const article = articleFromText(BRIEFING);
  const { claims } = analyze(article, NO_MODELS);
  const told = claims.map(({ source, quotation, content }) => [
    source && textOf(article.text, source),
    quotation,
    textOf(article.text, content[0]!),
  ]);
  expect(told).toContainEqual(['MS. TARNOVSKA', 'direct', 'It will open on Friday.']);
  expect(told).toContainEqual(['The minister', 'indirect', 'the pier is safe, and we repaired 40 percent of it']);
  expect(claims.find(({ why }) => why.some(({ id }) => id === 'transcript_turn'))?.why[0]).toEqual({
    id: 'transcript_turn',
    args: ['REPORTER'],
  });
  expect(told.filter(([source]) => source === null)).toEqual([]);
});
