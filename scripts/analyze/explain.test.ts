import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sayFrom } from '../../lib/catalogue.ts';
import type { Explanation } from '../../lib/page/explain-page.ts';
import type { FoundFacts } from '../../lib/page/facts/facts.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { explainFile, explainInLines } from './explain.ts';
import { LEFT_WORDS } from './explain-words.ts';

const say = sayFrom(english);
const unknown = { value: null, origin: null };
const FACTS: FoundFacts = {
  title: { value: 'Pier closes', origin: { place: 'headline', name: '' } },
  byline: { value: 'Ann Example', origin: { place: 'json_ld', name: 'author' } },
  siteName: unknown,
  publishedAt: unknown,
  modifiedAt: unknown,
  section: unknown,
  url: unknown,
  language: unknown,
  paywalled: { value: false, origin: { place: 'meta', name: 'article:content_tier' } },
  corrections: { value: [], origin: null },
};
const EXPLANATION: Explanation = {
  result: 'article',
  signs: [
    { id: 'long_body', speaks: 'article', points: 1 },
    { id: 'headlines', speaks: 'list_page', points: 2 },
  ],
  root: 'main > article.story',
  facts: FACTS,
  blocks: [
    { text: 'The pier is closed for two winters.', element: 'p', decision: { is: 'in', why: 'running_text' } },
    { text: 'Gulls', element: 'figcaption', decision: { is: 'out', why: 'caption', sign: 'figcaption' } },
    { text: 'Newsdesk', element: 'li', decision: { is: 'out', why: 'outside', sign: null } },
    { text: 'Whatever', element: 'p', decision: { is: 'out', why: 'some_new_reason', sign: null } },
  ],
};
const explained = explainFile('story.html', EXPLANATION, say);

describe('an explanation', () => {
  test('says in words of every block why it is in or not', () => {
    expect(explained.blocks.map((block) => [block.in, block.why, block.rule])).toEqual([
      [true, 'paragraph of the article’s trunk', 'running_text'],
      [false, 'caption (figcaption)', 'caption'],
      [false, 'outside the element that holds the article', 'outside'],
      [false, 'some new reason', 'some_new_reason'],
    ]);
  });

  test('says of every fact where it was found', () => {
    expect(explained.facts['title']).toEqual({ value: 'Pier closes', from: 'the headline' });
    expect(explained.facts['byline']).toEqual({ value: 'Ann Example', from: 'JSON-LD author' });
    expect(explained.facts['siteName']).toEqual({ value: null, from: null });
    expect(explained.facts['paywalled']).toEqual({ value: false, from: 'meta element article:content_tier' });
  });

  test('says why a page is none to read, in the sentence that the panel has for it', () => {
    const refused = explainFile('list.html', { ...EXPLANATION, result: 'list_page', facts: null, blocks: [] }, say);
    expect(refused).toMatchObject({ article: false, reason: say('unread_list_page'), facts: {}, blocks: [] });
    expect(explainInLines(refused)).toContain(say('unread_list_page'));
  });

  test('has the strongest signs first', () => {
    expect(explained.signs.map(({ sign }) => sign)).toEqual(['headlines', 'long body']);
  });

  test.each([60, 80, 200])('is printed in lines of at most %i characters', (width) => {
    const long = { ...EXPLANATION, root: Array(40).fill('div.around').join(' > ') };
    const blocks = [
      ...long.blocks,
      { text: 'word '.repeat(200), element: 'p', decision: { is: 'in', why: 'sentence' } } as const,
    ];
    const lines = explainInLines(explainFile('story.html', { ...long, blocks }, say), width).split('\n');
    expect(lines.filter((line) => line.length > width)).toEqual([]);
    expect(lines.join('\n')).toContain('div.around');
  });

  test('is printed for people', () => {
    const text = explainInLines(explained);
    expect(text).toContain('This page holds an article.');
    expect(text).toContain('main > article.story');
    expect(text).toContain('1 of 4 blocks');
    expect(text).toMatch(/in {2}paragraph of the article’s trunk +The pier is closed/u);
    expect(text).toMatch(/out caption \(figcaption\) +Gulls/u);
  });
});

test('every reason for which the code leaves something out has its words', () => {
  const folder = join(import.meta.dirname, '../../lib/page/finding');
  const code = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.') && name !== 'gate.ts')
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const patterns = [/reason: '(\w+)'/gu, /verdicts\[[^\]]+\] = '(\w+)'/gu];
  const reasons = new Set(patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1]!)));
  expect(reasons.size).toBeGreaterThan(20);
  expect([...reasons].filter((reason) => !(reason in LEFT_WORDS) && reason !== 'article_body')).toEqual([]);
});
