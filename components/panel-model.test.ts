import { describe, expect, it, vi } from 'vitest';
import { openReserve } from '../lib/store/reserve.ts';
import { articleFromText } from '../lib/text/article.ts';
import { type Store, StoreError } from '../lib/store/store.ts';
import { memoryArea } from '../lib/store/testing/memory-area.ts';
import type { Panel } from './panel-model.ts';
import { openSettings } from './settings-model.ts';
import { targetOfPassage } from './targets.ts';
import { createDesk, readingOf, spanOf } from './testing/desk.ts';

const notesOf = (panel: Panel) => {
  const screen = panel.screen.value;
  if (screen.kind !== 'ready') throw new Error(`the panel is ${screen.kind}`);
  return { notes: screen.notes, target: targetOfPassage(screen.article, spanOf('the bridge was safe')) };
};
const texts = (panel: Panel) => notesOf(panel).notes.notes.value.map(({ note }) => note.text);

describe('a note', () => {
  it('is kept, marked in the page, and found in its place when the panel is opened again', async () => {
    const { openPanel } = createDesk();
    const { panel, noted } = await openPanel();
    const { notes, target } = notesOf(panel);
    await notes.open(target);
    await notes.type('Ask her.');
    await notes.save();
    expect(noted.at(-1)).toMatchObject([spanOf('the bridge was safe')]);
    expect(notes.editor.value).toBe(null);
    const again = await openPanel();
    expect(texts(again.panel)).toEqual(['Ask her.']);
    expect(again.noted.at(-1)).toMatchObject([spanOf('the bridge was safe')]);
  });

  it('keeps its words when its passage is gone from the article', async () => {
    const { openPanel } = createDesk();
    const { panel } = await openPanel();
    await notesOf(panel).notes.open(notesOf(panel).target);
    await notesOf(panel).notes.type('Ask her.');
    await notesOf(panel).notes.save();
    const again = await openPanel({ reading: readingOf('Something else altogether stands here now.') });
    expect(notesOf(again.panel).notes.notes.value).toMatchObject([{ place: null, note: { text: 'Ask her.' } }]);
  });

  it('goes to the bin and comes back by undo', async () => {
    const { openPanel } = createDesk();
    const { panel } = await openPanel();
    const { notes, target } = notesOf(panel);
    await notes.open(target);
    await notes.type('Ask her.');
    await notes.save();
    await notes.remove(notes.notes.value[0]!.note);
    expect(texts(panel)).toEqual([]);
    await panel.notices.current.value?.undo?.();
    expect(texts(panel)).toEqual(['Ask her.']);
  });

  it('changed in two windows stays in both its versions', async () => {
    const { openPanel } = createDesk();
    const one = (await openPanel()).panel;
    await notesOf(one).notes.open(notesOf(one).target);
    await notesOf(one).notes.type('First.');
    await notesOf(one).notes.save();
    const two = (await openPanel()).panel;
    for (const panel of [one, two]) {
      const { notes, target } = notesOf(panel);
      await notes.open(target, notes.notes.value[0]!.note);
    }
    await notesOf(one).notes.type('One.');
    await notesOf(one).notes.save();
    await notesOf(two).notes.type('Two.');
    await notesOf(two).notes.save();
    expect(two.notices.current.value?.id).toBe('note_changed_elsewhere');
    expect(texts(two).toSorted()).toEqual(['One.', 'Two.']);
    await notesOf(one).notes.reload();
    expect(texts(one).toSorted()).toEqual(['One.', 'Two.']);
  });
});

describe('a draft', () => {
  it('is there again, in the editor, after the panel was closed without saving', async () => {
    const { openPanel } = createDesk();
    const { panel } = await openPanel();
    await notesOf(panel).notes.open(notesOf(panel).target);
    await notesOf(panel).notes.type('Half a thou');
    const again = await openPanel();
    expect(notesOf(again.panel).notes.editor.value?.text).toBe('Half a thou');
    expect(again.panel.tab.value).toBe('notes');
  });

  it('is gone once its note is saved', async () => {
    const { openPanel, store } = createDesk();
    const { panel } = await openPanel();
    await notesOf(panel).notes.open(notesOf(panel).target);
    await notesOf(panel).notes.type('Whole.');
    await notesOf(panel).notes.save();
    expect(await store.draftsOf('https://example.org/bridge')).toEqual([]);
  });

  it('comes back by undo after it was discarded', async () => {
    const { openPanel } = createDesk();
    const { panel } = await openPanel();
    const { notes, target } = notesOf(panel);
    await notes.open(target);
    await notes.type('Half');
    await notes.discard();
    expect(notes.editor.value).toBe(null);
    await panel.notices.current.value?.undo?.();
    expect(notes.editor.value).toMatchObject({ text: 'Half', keptAt: expect.any(String) });
  });

  it('of another window on the same passage is not written over', async () => {
    const { openPanel, store } = createDesk();
    const one = (await openPanel()).panel;
    const two = (await openPanel()).panel;
    for (const panel of [one, two]) await notesOf(panel).notes.open(notesOf(panel).target);
    await notesOf(one).notes.type('mine');
    await notesOf(two).notes.type('yours');
    await notesOf(one).notes.type('mine too');
    const kept = await store.draftsOf('https://example.org/bridge');
    expect(kept.map(({ text }) => text).toSorted()).toEqual(['mine too', 'yours']);
    expect(two.notices.current.value?.id).toBe('draft_elsewhere');
  });
});

describe('words in the editor', () => {
  const failing = (more: Partial<Store>): Store => ({ ...openReserve(memoryArea()), ...more });
  const full = () => Promise.reject(new StoreError('full', null));

  it('stay there when the editor is closed, or another is opened, while they cannot be kept', async () => {
    const { panel } = await createDesk(failing({ putDraft: full })).openPanel();
    const { notes, target } = notesOf(panel);
    await notes.open(target);
    await notes.type('Ask her.');
    await notes.close();
    expect(notes.editor.value?.text).toBe('Ask her.');
    await notes.open({ ...target, kind: 'claim' });
    expect(notes.editor.value?.text).toBe('Ask her.');
    expect(panel.notices.current.value?.id).toBe('store_full');
  });

  it('typed while a save is under way go on in the same note', async () => {
    const { panel } = await createDesk().openPanel();
    const { notes, target } = notesOf(panel);
    await notes.open(target);
    await notes.type('Ask');
    const saving = notes.save();
    const typing = notes.type('Ask her.');
    await Promise.all([saving, typing]);
    await notes.save();
    expect(texts(panel)).toEqual(['Ask her.']);
  });

  it('are one note although reading the notes again failed after the save', async () => {
    const reserve = openReserve(memoryArea());
    let fails = false;
    const store: Store = { ...reserve, notesOf: (key) => (fails ? full() : reserve.notesOf(key)) };
    const { panel } = await createDesk(store).openPanel();
    const { notes, target } = notesOf(panel);
    await notes.open(target);
    await notes.type('Ask her.');
    fails = true;
    await notes.save();
    expect(notes.editor.value).toBe(null);
    fails = false;
    await notes.reload();
    expect(texts(panel)).toEqual(['Ask her.']);
  });
});

describe('another window', () => {
  const two = async () => {
    const desk = createDesk();
    const one = (await desk.openPanel()).panel;
    await notesOf(one).notes.open(notesOf(one).target);
    await notesOf(one).notes.type('important words');
    const other = (await desk.openPanel()).panel;
    return { desk, one, other };
  };

  it('keeps its draft when this one discards and has typed nothing newer', async () => {
    const { desk, one, other } = await two();
    await notesOf(one).notes.type('important words, and more');
    await notesOf(other).notes.discard();
    const kept = await desk.store.draftsOf('https://example.org/bridge');
    expect(kept.map(({ text }) => text)).toEqual(['important words, and more']);
  });

  it('keeps its newer draft when this one saves the older', async () => {
    const { desk, one, other } = await two();
    await notesOf(one).notes.type('important words, and more');
    await notesOf(other).notes.save();
    const kept = await desk.store.draftsOf('https://example.org/bridge');
    expect(kept.map(({ text }) => text)).toEqual(['important words, and more']);
    expect(notesOf(other).notes.drafts.value.map(({ text }) => text)).toEqual(['important words, and more']);
  });

  it('keeps its change of a note that a draft was begun on before', async () => {
    const desk = createDesk();
    const first = notesOf((await desk.openPanel()).panel);
    await first.notes.open(first.target);
    await first.notes.type('v1');
    await first.notes.save();
    const note = first.notes.notes.value[0]!.note;
    await first.notes.open(note.target, note);
    await first.notes.type('v1, going on');
    await desk.store.putNote(
      { ...note, text: 'v2', changedAt: '2027-01-01' },
      { ...articleFromText(''), key: note.articleKey, createdAt: '', changedAt: '' },
    );
    const { panel } = await desk.openPanel();
    await notesOf(panel).notes.save();
    expect(texts(panel).toSorted()).toEqual(['v1, going on', 'v2']);
    expect(panel.notices.current.value?.id).toBe('note_changed_elsewhere');
  });
});

describe('the panel', () => {
  it('says so, and can be asked again, when something nobody thought of goes wrong', async () => {
    const { panel } = await createDesk().openPanel({ page: { read: () => Promise.reject(new Error('odd')) } });
    expect(panel.screen.value).toEqual({ kind: 'unread', reason: 'analysis_failed', detail: 'Error: odd' });
  });

  it('ends the wait for a long reading at the reader’s wish, has the page give it up, and says so', async () => {
    const stop = vi.fn(() => Promise.resolve(true));
    const read = vi.fn(() => new Promise<never>(() => undefined));
    const { panel, reading } = await createDesk().beginPanel({
      page: { read, latest: () => Promise.resolve(null), stop },
    });
    await vi.waitFor(() => expect(read).toHaveBeenCalledOnce());
    expect(panel.screen.value).toEqual({ kind: 'loading' });
    panel.stop();
    await reading;
    expect(panel.screen.value).toEqual({ kind: 'unread', reason: 'stopped', detail: '' });
    expect(stop).toHaveBeenCalledOnce();
  });

  it('says so when the marks of a page that is gone are to be hidden', async () => {
    const { panel } = await createDesk().openPanel({ page: { setMarks: () => Promise.resolve(false) } });
    await panel.toggleMarks();
    expect([panel.marks.value, panel.notices.current.value?.id]).toEqual(['shown', 'show_lost']);
  });

  it('says why a page was not read', async () => {
    const { openPanel } = createDesk();
    const { panel } = await openPanel({ reading: { ok: false, reason: 'little_text', detail: '' } });
    expect(panel.screen.value).toEqual({ kind: 'unread', reason: 'little_text', detail: '' });
  });

  it('keeps the words in the editor and says so when they cannot be written', async () => {
    const store: Store = {
      ...openReserve(memoryArea()),
      putNote: () => Promise.reject(new StoreError('full', null)),
    };
    const { openPanel } = createDesk(store);
    const { panel } = await openPanel();
    const { notes, target } = notesOf(panel);
    await notes.open(target);
    await notes.type('Ask her.');
    await notes.save();
    expect(panel.notices.current.value?.id).toBe('store_full');
    expect(notes.editor.value?.text).toBe('Ask her.');
  });

  it('exports to a file, and says when copying is not allowed', async () => {
    const { openPanel, files } = createDesk();
    const { panel } = await openPanel({
      parts: { copy: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    });
    await panel.exportArticle('markdown', 'file');
    expect(files.map(({ name }) => name)).toEqual(['the-bridge.md']);
    await panel.exportArticle('json', 'clipboard');
    expect(panel.notices.current.value?.id).toBe('export_copy_failed');
  });

  it('says when the page no longer shows a passage', async () => {
    const { openPanel } = createDesk();
    const { panel } = await openPanel({ page: { show: () => Promise.resolve(false) } });
    await panel.show({ start: 0, end: 3 });
    expect(panel.notices.current.value?.id).toBe('show_lost');
  });
});

it('drafts of other windows are thrown away where the reader wants none kept', async () => {
  const settings = await openSettings({ area: memoryArea(), listen: () => undefined });
  const { openPanel } = createDesk();
  const { notes, target } = notesOf((await openPanel()).panel);
  await notes.open(target);
  await notes.type('Half a thought');
  expect(notesOf((await openPanel()).panel).notes.editor.value?.text).toBe('Half a thought');
  await settings.change({ keepDrafts: 'off' });
  const later = notesOf((await openPanel({ parts: { settings } })).panel).notes;
  expect([later.editor.value, later.drafts.value]).toEqual([null, []]);
});
