import { beforeEach, describe, expect, it, vi } from 'vitest';
import { panels, servePanel } from './rpc.ts';

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
    servePanel(7, { changed: (reading) => Promise.resolve(void heard.push(reading)) });
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
