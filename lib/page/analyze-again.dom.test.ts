import { afterEach, expect, it } from 'vitest';
import type { Analysis } from '../analysis/findings.ts';
import { createLivePage } from './live-page.ts';
import { fakeClock } from './testing/fake-clock.ts';
import { PARAGRAPHS } from './testing/news-page.ts';

const NOBODY: Analysis = { persons: [], officials: [], claims: [], unreadLanguage: null, missingModels: [] };
const somebody = (text: string): Analysis => ({
  ...NOBODY,
  officials: [
    {
      id: 'p1',
      name: 'A',
      role: '',
      organisation: null,
      status: 'current',
      directoryId: null,
      facts: null,
      confidence: 1,
      why: [],
      mentions: [{ start: 0, end: Math.min(4, text.length), kind: 'name' }],
    },
  ],
});

const end = new AbortController();
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
  CSS.highlights.clear();
});

it('after a change of the reader’s people the same text is analysed anew, marks follow, and the panels hear of it', async () => {
  document.body.innerHTML = `<main><article><h1>Pier closes for two winters</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</article></main>`;
  let isKnown = false;
  const told: (number | null)[] = [];
  const page = createLivePage({
    document,
    clock: fakeClock(),
    signal: end.signal,
    analyze: ({ text }) => Promise.resolve(isKnown ? somebody(text) : NOBODY),
    tell: {
      changed: (number) => Promise.resolve(void told.push(number)),
      pointed: () => Promise.resolve(),
      marked: () => Promise.resolve(),
    },
  });
  expect(await page.analyzeAgain()).toBe(false);
  const before = await page.read();
  expect(CSS.highlights.get('otr-official')?.size ?? 0).toBe(0);
  told.length = 0;
  expect(await page.analyzeAgain()).toBe(true);
  expect(told).toEqual([]);
  isKnown = true;
  expect(await page.analyzeAgain()).toBe(true);
  expect(CSS.highlights.get('otr-official')?.size).toBe(1);
  const latest = await page.latest();
  expect(told).toEqual([latest?.ok === true ? latest.number : 0]);
  expect(latest).toMatchObject({ ok: true, article: before.ok ? before.article : null });
  expect(latest?.ok === true && before.ok && latest.number > before.number).toBe(true);
});
