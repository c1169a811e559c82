import { beforeEach, describe, expect, it, vi } from 'vitest';
import type browser from 'webextension-polyfill';
import type { Reading } from './messages.ts';
import { openPage } from './open-page.ts';
import { articleFromText } from './text/article.ts';

// What the browser answers, test by test. The real browsers are in e2e/; here are the answers that are hard to bring about.
const { executeScript, sendMessage } = vi.hoisted(() => ({ executeScript: vi.fn(), sendMessage: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { scripting: { executeScript }, tabs: { sendMessage } } }));

const tab = (url: string): browser.Tabs.Tab => ({
  id: 7,
  url,
  index: 0,
  highlighted: false,
  active: true,
  pinned: false,
  incognito: false,
});
const reading: Reading = {
  ok: true,
  number: 1,
  article: articleFromText('One. Two.'),
  analysis: { persons: [], officials: [], claims: [], unreadLanguage: null, missingModels: [] },
};
const read = (url = 'https://example.org/a') => openPage(tab(url)).read();

beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([{ frameId: 0 }]);
  sendMessage.mockReset().mockResolvedValue({ ok: true, value: reading });
});

describe('openPage', () => {
  it('gives what the page has read', async () => {
    expect(await read()).toEqual(reading);
    expect(sendMessage).toHaveBeenCalledWith(7, { to: 'page', call: 'read', args: ['asked'] });
  });

  it.each([
    ['a page that the browser keeps to itself', 'https://addons.example/', 'forbidden_page'],
    ['a PDF', 'https://example.org/report.PDF?x=1', 'pdf'],
    ['a tab whose address is not told', '', 'forbidden_page'],
  ])('says why it may not enter %s', async (_what, url, reason) => {
    executeScript.mockRejectedValue(new Error('Cannot access contents'));
    expect(await read(url)).toEqual({ ok: false, reason, detail: '' });
  });

  it('says that a page was not allowed to be read yet, where the browser asks for a permission', async () => {
    executeScript.mockRejectedValue(
      new Error('Cannot access contents of the page. Extension manifest must request permission to access the host.'),
    );
    const { url: _, ...untold } = tab('');
    expect(await openPage(untold).read()).toMatchObject({ ok: false, reason: 'no_access' });
  });

  it('takes an entry that gave nothing for a refusal', async () => {
    executeScript.mockResolvedValue([null]);
    expect(await read()).toMatchObject({ ok: false, reason: 'forbidden_page' });
  });

  it('says that there is nothing to read without a tab', async () => {
    expect(await openPage(null).read()).toMatchObject({ ok: false, reason: 'forbidden_page' });
  });

  it.each([
    ['nobody answers', () => sendMessage.mockResolvedValue(undefined), 'page_changed'],
    ['the page goes away', () => sendMessage.mockRejectedValue(new Error('port closed')), 'page_changed'],
    ['the page reports an error', () => sendMessage.mockResolvedValue({ ok: false, error: 'odd' }), 'analysis_failed'],
    [
      'the answer is not whole, as from a page that took over its process',
      () => sendMessage.mockResolvedValue({ ok: true, value: { ...reading, article: { text: 5 } } }),
      'analysis_failed',
    ],
  ])('says so when %s', async (_what, arrange, reason) => {
    arrange();
    expect(await read()).toMatchObject({ ok: false, reason });
  });

  it('asks for another click where a page that was read has gone and the next may not be entered', async () => {
    const page = openPage(tab('https://example.org/a'));
    await page.read();
    executeScript.mockRejectedValue(new Error('Missing host permission'));
    expect(await page.read()).toMatchObject({ ok: false, reason: 'click_again' });
  });

  it('shows, hides and selects nothing in a page that is gone', async () => {
    sendMessage.mockRejectedValue(new Error('no receiver'));
    const page = openPage(tab('https://example.org/a'));
    expect(await page.latest()).toBe(null);
    expect(await page.show(1, { start: 0, end: 1 })).toBe(false);
    expect(await page.markNotes(1, [{ start: 0, end: 1 }])).toBe(false);
    expect(await page.setMarks('hidden')).toBe(false);
    expect(await page.selection(1)).toBe(null);
  });
});
