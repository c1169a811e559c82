import { beforeEach, expect, it, vi } from 'vitest';
import type { Reading } from '../messages.ts';
import { articleFromText } from '../text/article.ts';
import { serveCommands } from './commands.ts';

const { listeners, menus, page, openPage } = vi.hoisted(() => ({
  listeners: new Map<string, (...args: readonly unknown[]) => unknown>(),
  menus: { removeAll: vi.fn(), create: vi.fn() },
  page: { latest: vi.fn(), read: vi.fn(), step: vi.fn(), openCard: vi.fn(), writeNote: vi.fn() },
  openPage: vi.fn(),
}));
vi.mock('webextension-polyfill', () => {
  const event = (name: string) => ({
    addListener: (listener: (...args: readonly unknown[]) => unknown) => listeners.set(name, listener),
  });
  return {
    default: {
      commands: { onCommand: event('command') },
      contextMenus: { ...menus, onClicked: event('menu') },
      runtime: { onInstalled: event('installed') },
    },
  };
});
vi.mock('../open-page.ts', () => ({ openPage, activeTab: () => Promise.resolve({ id: 5 }) }));

const READ: Reading = {
  ok: true,
  number: 1,
  article: articleFromText('One.'),
  analysis: { persons: [], officials: [], claims: [], unreadLanguage: null, missingModels: [] },
};
const NONE: Reading = { ok: false, reason: 'little_text', detail: '' };
const TAB = { id: 7 };

beforeEach(() => {
  vi.resetAllMocks();
  openPage.mockReturnValue(page);
  page.latest.mockResolvedValue(READ);
  serveCommands(() => Promise.resolve('Note this'));
});

it.each([
  ['next-claim', 'step', ['claim', 'next']],
  ['previous-claim', 'step', ['claim', 'previous']],
  ['next-official', 'step', ['official', 'next']],
  ['previous-official', 'step', ['official', 'previous']],
  ['next-note', 'step', ['note', 'next']],
  ['previous-note', 'step', ['note', 'previous']],
  ['open-card', 'openCard', []],
  ['write-note', 'writeNote', []],
] as const)('the shortcut %s does in the page what its name says', async (name, act, args) => {
  listeners.get('command')?.(name, TAB);
  await vi.waitFor(() => expect(page[act]).toHaveBeenCalledExactlyOnceWith(...args));
  expect(openPage).toHaveBeenCalledWith(TAB);
  expect(page.read).not.toHaveBeenCalled();
});

it('a shortcut whose tab is not told goes to the tab the reader is on', async () => {
  listeners.get('command')?.('open-card');
  await vi.waitFor(() => expect(page.openCard).toHaveBeenCalledOnce());
  expect(openPage).toHaveBeenCalledWith({ id: 5 });
});

it('a page that was not read yet is read first, and left alone where it holds no article', async () => {
  page.latest.mockResolvedValue(null);
  page.read.mockResolvedValueOnce(READ).mockResolvedValueOnce(NONE);
  listeners.get('command')?.('next-claim', TAB);
  await vi.waitFor(() => expect(page.step).toHaveBeenCalledOnce());
  listeners.get('command')?.('next-claim', TAB);
  await vi.waitFor(() => expect(page.read).toHaveBeenCalledTimes(2));
  expect(page.step).toHaveBeenCalledOnce();
});

it('the entry in the context menu is put there for selected text, and writes a note on it', async () => {
  listeners.get('installed')?.({ reason: 'install' });
  await vi.waitFor(() => expect(menus.create).toHaveBeenCalledOnce());
  const [entry] = menus.create.mock.calls[0] ?? [];
  expect(entry).toEqual({ id: 'note', title: 'Note this', contexts: ['selection'] });
  expect(menus.removeAll).toHaveBeenCalledBefore(menus.create);
  listeners.get('menu')?.({ menuItemId: 'note' }, TAB);
  await vi.waitFor(() => expect(page.writeNote).toHaveBeenCalledOnce());
});

it('an entry and a shortcut that are not known do nothing', () => {
  listeners.get('menu')?.({ menuItemId: 'other' }, TAB);
  listeners.get('command')?.('other', TAB);
  expect(openPage).not.toHaveBeenCalled();
});
