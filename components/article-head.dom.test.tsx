import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ArticleFacts } from '../lib/text/article.ts';
import { Panel } from './Panel.tsx';
import './panel.css';
import { createDesk, readingOf, TEXT } from './testing/desk.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  root.id = 'panel';
  document.documentElement.lang = 'en';
  document.title = 'On the Record';
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const showHead = async (facts: Partial<ArticleFacts>): Promise<HTMLElement> => {
  const reading = readingOf(TEXT);
  if (!reading.ok) throw new Error('The reading is one of an article');
  const { panel } = await createDesk().openPanel({
    reading: { ...reading, article: { ...reading.article, siteName: 'The Gazette', ...facts } },
  });
  render(<Panel model={panel} />, root);
  await expect.poll(() => root.querySelector('.head')).not.toBeNull();
  return root.querySelector<HTMLElement>('.head')!;
};
const lines = (head: HTMLElement) => [...head.querySelectorAll('p')].map((line) => line.textContent);

it('says when the article was published and when it was changed', async () => {
  const head = await showHead({ publishedAt: '2026-03-04', modifiedAt: '2026-03-06' });
  expect(lines(head)).toEqual(['The Gazette · Mar 4, 2026 · updated Mar 6, 2026']);
});

it('says nothing of what is not known', async () => {
  const head = await showHead({});
  expect(lines(head)).toEqual(['The Gazette']);
  expect(head.querySelector('details')).toBeNull();
});

it('says that a paid article may be a part', async () => {
  expect(lines(await showHead({ paywalled: true }))).toContain(
    'Reserved for subscribers: this may be only a part of it.',
  );
  expect(lines(await showHead({ paywalled: false }))).toEqual(['The Gazette']);
});

it('folds the corrections until the reader asks for them, as the text that they are', async () => {
  const head = await showHead({ corrections: ['Correction:\nIt is <b>two</b> bridges.', 'This story was updated.'] });
  const summary = head.querySelector('summary')!;
  expect(summary.textContent).toBe('2 corrections or editor’s notes');
  const [first, second] = head.querySelectorAll('blockquote');
  expect(first!.checkVisibility()).toBe(false);
  await userEvent.click(summary);
  expect(first!.checkVisibility()).toBe(true);
  expect([first, second].map((quote) => quote!.textContent)).toEqual([
    'Correction:\nIt is <b>two</b> bridges.',
    'This story was updated.',
  ]);
  expect((await axe.run(root)).violations.map(({ id }) => id)).toEqual([]);
});
