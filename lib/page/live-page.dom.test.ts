import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Analysis } from '../analysis/findings.ts';
import type { PageApi, Reading } from '../messages.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { createLivePage } from './live-page.ts';
import { type FakeClock, fakeClock, settled } from './testing/fake-clock.ts';
import { PARAGRAPHS } from './testing/news-page.ts';

const LATE = 'Late on Tuesday the board let it be known that the lamps of the pier would burn through both winters.';
const NOBODY: Analysis = { persons: [], officials: [], claims: [], unreadLanguage: null, missingModels: [] };

/** Finds one claim, the first quotation of the article. */
const analysisOf = ({ text }: Article): Analysis => {
  const start = text.indexOf('“');
  const span = { start, end: text.indexOf('”') + 1 };
  if (start === -1) return NOBODY;
  return {
    ...NOBODY,
    claims: [
      {
        ...span,
        id: 'c1',
        quotation: 'direct',
        source: null,
        speakerId: null,
        sourceKind: 'person',
        cue: null,
        content: [span],
        quoted: [],
        quantities: [],
        kinds: [],
        checkWorthiness: 0,
        why: [],
      },
    ],
  };
};

const article = (paragraphs: readonly string[]): string =>
  `<article><h1>Pier closes for two winters</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article>`;

let clock: FakeClock;
let end: AbortController;
let page: PageApi;
let analyses: Article[];
let told: (number | null)[];
let visible: string[];
let analyze: (article: Article) => Promise<Analysis>;

const before = location.href;
beforeEach(() => {
  document.body.innerHTML = `<main>${article(PARAGRAPHS)}</main>`;
  clock = fakeClock();
  end = new AbortController();
  analyses = [];
  told = [];
  visible = [];
  analyze = (read) => Promise.resolve(analysisOf(read));
  page = createLivePage({
    document,
    clock,
    signal: end.signal,
    analyze: (read) => {
      analyses.push(read);
      return analyze(read);
    },
    tell: {
      changed: (number) => Promise.resolve(void told.push(number)),
      pointed: () => Promise.resolve(),
      marked: (now) => Promise.resolve(void visible.push(now)),
    },
  });
});
afterEach(() => {
  end.abort();
  history.replaceState(null, '', before);
  document.body.replaceChildren();
  CSS.highlights.clear();
});

const write = (markup: string): void => {
  document.querySelector('article')!.append(document.createRange().createContextualFragment(markup));
};
const ok = (reading: Reading | null): Extract<Reading, { ok: true }> => {
  if (!reading?.ok) throw new Error(`no article: ${JSON.stringify(reading)}`);
  return reading;
};
const marked = (layer: string): readonly string[] => [...(CSS.highlights.get(`otr-${layer}`) ?? [])].map(String);
const spanOf = ({ text }: Article, words: string): Span => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('a reading that the reader gives up', () => {
  it('answers so, marks nothing and tells of nothing, whatever the page does, until the reader asks again', async () => {
    const analysis = Promise.withResolvers<Analysis>();
    analyze = () => analysis.promise;
    const reading = page.read();
    await expect.poll(() => analyses.length).toBe(1);
    await page.stop();
    expect(await reading).toEqual({ ok: false, reason: 'stopped', detail: '' });
    analysis.resolve(analysisOf(analyses[0]!));
    write(`<p>${LATE}</p>`);
    await clock.pass(60_000);
    expect([await page.latest(), told, marked('official'), analyses.length]).toEqual([null, [], [], 1]);
    ok(await page.read());
    expect(told).toHaveLength(1);
  });
});

it('tells of marks that are hidden, and of those that reading anew shows again', async () => {
  await page.read();
  await page.setMarks('hidden');
  expect([await page.marks(), visible]).toEqual(['hidden', ['hidden']]);
  await page.read();
  expect([await page.marks(), visible]).toEqual(['shown', ['hidden', 'shown']]);
});

describe('a page that grows after it was read', () => {
  it('has its later text read, analysed and marked, and tells of it', async () => {
    const first = ok(await page.read());
    write(`<p>${LATE}</p>`);
    await clock.pass(1_000);
    const second = ok(await page.latest());
    expect(second.number).toBeGreaterThan(first.number);
    expect(second.article.text).toBe(`${first.article.text}\n\n${LATE}`);
    expect(told).toEqual([first.number, second.number]);
    expect(marked('claim')).toEqual(['“has been asking for help since before I was born,”']);
  });

  it('is watched only from the first reading on', async () => {
    write(`<p>${LATE}</p>`);
    await clock.pass(60_000);
    expect(analyses).toEqual([]);
    expect(await page.latest()).toBe(null);
  });

  it('keeps the marks hidden that the reader has hidden', async () => {
    await page.read();
    await page.setMarks('hidden');
    write(`<p>${LATE}</p>`);
    await clock.pass(1_000);
    expect(analyses).toHaveLength(2);
    expect(CSS.highlights.has('otr-claim')).toBe(false);
  });

  it('keeps the mark of a note on its words', async () => {
    const { number, article: read } = ok(await page.read());
    expect(await page.markNotes(number, [spanOf(read, 'a poster')])).toBe(true);
    const first = document.querySelector('article p')!;
    first.before(Object.assign(document.createElement('p'), { textContent: LATE }));
    const last = document.querySelector('article p:last-child')!;
    last.replaceWith(last.cloneNode(true));
    await clock.pass(1_000);
    expect(marked('note')).toEqual(['a poster']);
  });
});

describe('a page put up anew with the same text', () => {
  it('is not analysed again, stays the same reading, and is marked where its text is now', async () => {
    const first = ok(await page.read());
    const old = document.querySelector('article')!;
    old.replaceWith(old.cloneNode(true));
    expect(marked('claim')).toEqual(['']);
    await clock.pass(1_000);
    expect(analyses).toHaveLength(1);
    expect(told).toEqual([first.number]);
    expect(marked('claim')).toEqual(['“has been asking for help since before I was born,”']);
    expect(await page.show(first.number, spanOf(first.article, 'a poster'))).toBe(true);
  });

  it('keeps the marks of what was left as it was', async () => {
    await page.read();
    const [old] = CSS.highlights.get('otr-claim')!;
    const last = document.querySelector('article p:last-child')!;
    last.replaceWith(last.cloneNode(true));
    await clock.pass(1_000);
    const [after] = CSS.highlights.get('otr-claim')!;
    expect(after).toBe(old);
  });
});

describe('spans of an older reading', () => {
  it('are not shown, marked or taken through the newer text', async () => {
    const { number, article: read } = ok(await page.read());
    write(`<p>${LATE}</p>`);
    await clock.pass(1_000);
    const span = spanOf(read, 'a poster');
    const latest = ok(await page.latest()).number;
    getSelection()!.selectAllChildren(document.querySelector('article p')!);
    expect(await page.show(number, span)).toBe(false);
    expect(await page.markNotes(number, [span])).toBe(false);
    expect(await page.selection(number)).toBe(null);
    expect(await page.show(latest, span)).toBe(true);
    expect(await page.markNotes(latest, [span])).toBe(true);
    expect(await page.selection(latest)).toEqual({ start: 0, end: PARAGRAPHS[0].length });
  });

  it('are those of the latest reading when two panels read at once and the page has not changed', async () => {
    const [one, other] = await Promise.all([page.read(), page.read()]);
    expect(ok(one).number).toBe(ok(other).number);
    expect(analyses).toHaveLength(1);
  });

  it('keep each to its own text when the page changes between two readings', async () => {
    const first = page.read();
    const second = first.then(() => {
      write(`<p>${LATE}</p>`);
      return page.read();
    });
    const [one, other] = [ok(await first), ok(await second)];
    expect(other.number).toBeGreaterThan(one.number);
    expect(other.article.text).toContain(LATE);
    expect(await page.show(one.number, spanOf(one.article, 'a poster'))).toBe(false);
    expect(await page.show(other.number, spanOf(other.article, LATE))).toBe(true);
  });
});

describe('a page that goes on to another article', () => {
  const NEXT = PARAGRAPHS.map((words) => `Elsewhere it is said: ${words}`);

  it('is read as that one when its text is there, not while the text is the old one', async () => {
    const first = ok(await page.read());
    history.pushState(null, '', '/next-article');
    await clock.pass(3_000);
    expect(ok(await page.latest())).toEqual(first);
    document.querySelector('main')!.innerHTML = article(NEXT);
    await clock.pass(3_000);
    const next = ok(await page.latest());
    expect(next.article.text).toContain('Elsewhere');
    expect(next.article.url).not.toBe(first.article.url);
    expect(told).toEqual([first.number, next.number]);
  });

  it('is not said to hold none while it fetches the next', async () => {
    await page.read();
    document.querySelector('main')!.innerHTML = '<p>Loading…</p>';
    await clock.pass(1_500);
    expect((await page.latest())?.ok).toBe(true);
    document.querySelector('main')!.innerHTML = article(NEXT);
    await clock.pass(5_000);
    expect(ok(await page.latest()).article.text).toContain('Elsewhere');
    expect(told).not.toContain(null);
  });

  it('is said to hold none when none comes', async () => {
    await page.read();
    document.querySelector('main')!.innerHTML = '<p>That is all there is.</p>';
    await clock.pass(10_000);
    expect(await page.latest()).toMatchObject({ ok: false, reason: 'little_text' });
    expect(told.at(-1)).toBe(null);
    expect(marked('claim')).toEqual([]);
  });
});

it('a reader who asks again for what was read in part has it analysed again', async () => {
  const whole = analyze;
  const missing = { name: 'attribution', why: 'not loaded' } as const;
  analyze = async (read) => ({ ...(await whole(read)), missingModels: [missing] });
  await page.read();
  write(' ');
  await clock.pass(1_000);
  expect(analyses).toHaveLength(1);
  analyze = whole;
  expect(ok(await page.read()).analysis.missingModels).toEqual([]);
  await page.read();
  expect(analyses).toHaveLength(2);
});

describe('an analysis that fails', () => {
  it('is said to the reader who asked', async () => {
    analyze = () => Promise.reject(new Error('no background'));
    expect(await page.read()).toEqual({ ok: false, reason: 'analysis_failed', detail: 'no background' });
  });

  it('leaves the reading before it in place when the page changes, until the next change', async () => {
    const first = ok(await page.read());
    analyze = () => Promise.reject(new Error('no background'));
    write(`<p>${LATE}</p>`);
    await clock.pass(60_000);
    expect(ok(await page.latest())).toEqual(first);
    expect(analyses).toHaveLength(2);
    analyze = (read) => Promise.resolve(analysisOf(read));
    write(`<p>Again. ${LATE}</p>`);
    await clock.pass(60_000);
    expect(ok(await page.latest()).article.text).toContain('Again.');
  });
});

it('nothing is read after the end', async () => {
  await page.read();
  write(`<p>${LATE}</p>`);
  await settled();
  end.abort();
  await clock.pass(60_000);
  expect(analyses).toHaveLength(1);
});
