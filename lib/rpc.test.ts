import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskApi } from './messages.ts';
import { desk, panels, serveDesk, servePanel } from './rpc.ts';

const { addListener, sendMessage } = vi.hoisted(() => ({ addListener: vi.fn(), sendMessage: vi.fn() }));
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'us', onMessage: { addListener }, sendMessage } },
}));

const CHANGED = { to: 'panel', call: 'changed', args: [5] };
const PAGE = { id: 'us', frameId: 0, tab: { id: 7 } };

beforeEach(() => {
  addListener.mockReset();
  sendMessage.mockReset().mockResolvedValue(undefined);
});

describe('a panel', () => {
  it.each<[string, unknown, unknown, readonly unknown[]]>([
    ['hears from its page that it was read anew', CHANGED, PAGE, [5]],
    ['hears that its page holds no article now', { ...CHANGED, args: [null] }, PAGE, [null]],
    ['does not hear the page of another tab', CHANGED, { ...PAGE, tab: { id: 8 } }, []],
    ['does not hear a frame in the page', CHANGED, { ...PAGE, frameId: 3 }, []],
    ['does not hear another extension', CHANGED, { ...PAGE, id: 'them' }, []],
    ['does not hear what is no number', { ...CHANGED, args: ['5'] }, PAGE, []],
    ['does not hear what is meant for the background', { ...CHANGED, to: 'reader' }, PAGE, []],
  ])('%s', (_what, message, sender, expected) => {
    const heard: unknown[] = [];
    servePanel(7, {
      changed: (reading) => Promise.resolve(void heard.push(reading)),
      pointed: () => Promise.resolve(),
      marked: () => Promise.resolve(),
    });
    addListener.mock.calls[0]?.[0](message, sender);
    expect(heard).toEqual(expected);
  });
});

describe('a page', () => {
  it('tells all panels that it was read anew', async () => {
    await panels.changed(5);
    expect(sendMessage).toHaveBeenCalledWith(CHANGED);
  });

  it('does not mind that no panel is open', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    await expect(panels.changed(null)).resolves.toBe(undefined);
  });
});

const CARD = { ...PAGE, url: 'https://pier.example/lamps' };
const NOTE = {
  id: 'n1',
  articleKey: 'https://pier.example/lamps',
  target: { kind: 'passage', label: 'x', quote: { exact: 'x', prefix: '', suffix: '', start: 0 } },
  text: 'mine',
  createdAt: '2031-01-01',
  changedAt: '2031-01-01',
  deletedAt: null,
  tags: ['later'],
};
const ARTICLE = {
  key: NOTE.articleKey,
  title: 'Lamps',
  byline: null,
  siteName: null,
  publishedAt: null,
  modifiedAt: null,
  section: null,
  url: NOTE.articleKey,
  language: 'en',
  paywalled: null,
  corrections: [],
  createdAt: '',
  changedAt: '',
};

describe('the desk', () => {
  const asked: unknown[][] = [];
  const heard = async (message: unknown, sender: unknown): Promise<unknown> => {
    addListener.mockReset();
    asked.length = 0;
    const note =
      (name: string) =>
      (...args: unknown[]) => {
        asked.push([name, ...args]);
        return Promise.resolve();
      };
    serveDesk((url) => {
      asked.push([url]);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the calls of the test need no more
      return Promise.resolve({ putNote: note('putNote'), notesOf: note('notesOf') } as unknown as DeskApi);
    });
    return addListener.mock.calls[0]?.[0](message, sender);
  };
  const putNote = (record: unknown) => ({ to: 'desk', call: 'putNote', args: [record, ARTICLE] });

  it('hears a card, whose page the browser names, and keeps what later versions will know', async () => {
    await expect(heard(putNote(NOTE), CARD)).resolves.toEqual({ ok: true, value: null });
    expect(asked).toEqual([[CARD.url], ['putNote', NOTE, ARTICLE]]);
  });

  it.each([
    ['a note without words', putNote({ ...NOTE, text: undefined }), CARD],
    ['a note as heavy as no reader writes', putNote({ ...NOTE, text: 'x'.repeat(1_000_001) }), CARD],
    ['a note that is heavy otherwise', putNote({ ...NOTE, tags: ['x'.repeat(4_000_001)] }), CARD],
    ['a call that is none', { to: 'desk', call: 'people', args: [] }, CARD],
    ['a frame', putNote(NOTE), { ...CARD, frameId: 2 }],
    ['another extension', putNote(NOTE), { ...CARD, id: 'them' }],
    ['what is no tab', putNote(NOTE), { ...CARD, tab: undefined }],
  ])('does not hear %s', async (_, message, sender) => {
    await expect(heard(message, sender)).resolves.toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('is asked by the card for notes', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: [NOTE] });
    await expect(desk.notesOf('k')).resolves.toEqual([NOTE]);
    expect(sendMessage).toHaveBeenCalledWith({ to: 'desk', call: 'notesOf', args: ['k'] });
  });
});
