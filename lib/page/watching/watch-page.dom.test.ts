import { afterEach, describe, expect, it, vi } from 'vitest';
import { newsPage, PARAGRAPHS } from '../testing/news-page.ts';
import { ANOTHER, frames, LATE, leavePages, watched } from '../testing/watched-page.ts';

afterEach(() => {
  vi.restoreAllMocks();
  leavePages();
});

describe('a reader who goes on to another article of the page', () => {
  it('has the page read when this one leaves the middle of the window, and when it leaves the window', async () => {
    const page = await watched(newsPage().replace('</main>', '<div style="height: 3000px"></div></main>'));
    page.page.defaultView!.scrollTo(0, 1);
    await frames();
    await page.clock.pass(5_000);
    expect(page.texts).toEqual([]);
    const { top, height } = page.one('article').getBoundingClientRect();
    page.page.defaultView!.scrollTo(0, top + height - 200);
    await frames();
    await page.clock.pass(5_000);
    expect(page.texts).toHaveLength(1);
    page.page.defaultView!.scrollTo(0, 1e6);
    await frames();
    await page.clock.pass(5_000);
    expect(page.texts).toHaveLength(2);
  });
});

describe('a page that goes by another address', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it.each<[string, number, () => void]>([
    ['a path', 1, () => history.pushState(null, '', '/another-article')],
    ['a route in the fragment', 1, () => history.replaceState(null, '', '#/another-article')],
    ['a place within the page', 0, () => history.replaceState(null, '', '#comments')],
  ])('is read for %s', async (_name, times, move) => {
    document.body.innerHTML = `<main><article><h1>Pier</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</article></main>`;
    const { clock, texts } = await watched(document);
    move();
    await frames();
    await clock.pass(60_000);
    document.body.replaceChildren();
    expect(texts).toHaveLength(times);
  });
});

describe('a page out of sight', () => {
  it('is not read, and once when it is shown, if it changed', async () => {
    const page = await watched(newsPage());
    const hidden = vi.spyOn(Document.prototype, 'hidden', 'get');
    const turn = (isHidden: boolean) => {
      hidden.mockReturnValue(isHidden);
      page.page.dispatchEvent(new Event('visibilitychange'));
    };
    turn(true);
    for (let n = 0; n < 5; n += 1) {
      page.write(page.one('article'), `<p>${n}. ${LATE}</p>`);
      await page.clock.pass(10_000);
    }
    expect(page.texts).toEqual([]);
    turn(false);
    await page.clock.pass(10_000);
    expect(page.texts).toHaveLength(1);
    turn(true);
    turn(false);
    await page.clock.pass(10_000);
    expect(page.texts).toHaveLength(1);
  });
});

describe('a page that does not stop', () => {
  it('is read a bounded number of times', async () => {
    const page = await watched(newsPage());
    for (let n = 0; n < 600; n += 1) {
      page.one('article > p:nth-of-type(2)').firstChild!.nodeValue = `${PARAGRAPHS[0]} That was ${n}.`;
      await page.clock.pass(100);
    }
    expect(page.texts.length).toBeGreaterThan(3);
    expect(page.texts.length).toBeLessThan(12);
  });

  it('is not drawn into a loop by one that changes at every reading', async () => {
    let answer = () => {};
    const page = await watched(newsPage(), { onRead: () => answer() });
    answer = () => page.write(page.one('article'), `<p>${page.texts.length}. ${LATE}</p>`);
    answer();
    await page.clock.pass(120_000);
    expect(page.texts.length).toBeGreaterThan(3);
    expect(page.texts.length).toBeLessThan(16);
  });
});

describe('a page without an article', () => {
  const EMPTY = '<!doctype html><title>News</title><div id="app"><p>Loading the page for you.</p></div>';

  it('is read when one comes in', async () => {
    const page = await watched(EMPTY);
    await page.clock.pass(3_000);
    page.write(page.one('#app'), ANOTHER);
    await page.clock.pass(5_000);
    expect(page.texts).toHaveLength(1);
    expect(page.texts[0]).toContain('Ferry news');
  });

  it('is left alone after a while', async () => {
    const page = await watched(EMPTY);
    await page.clock.pass(20_000);
    page.write(page.one('#app'), ANOTHER);
    await page.clock.pass(60_000);
    expect(page.texts).toEqual([]);
  });
});

describe('the end of watching', () => {
  it('is the end of all of it', async () => {
    const page = await watched(newsPage());
    page.write(page.one('article'), `<p>${LATE}</p>`);
    await page.clock.pass(100);
    page.end.abort();
    page.write(page.one('article'), `<p>Again. ${LATE}</p>`);
    page.page.dispatchEvent(new Event('visibilitychange'));
    await page.clock.pass(60_000);
    expect(page.texts).toEqual([]);
  });
});
