import { expect, it } from 'vitest';
import { openReserve } from '../lib/store/reserve.ts';
import { StoreError } from '../lib/store/store.ts';
import { memoryArea } from '../lib/store/testing/memory-area.ts';
import { articleFromText } from '../lib/text/article.ts';
import { createNotes } from './notes-model.ts';
import { createNotices } from './notice.ts';
import { targetOfPassage } from './targets.ts';

it('words thrown away leave the editor also where the store cannot be reached any more, and come back by undo', async () => {
  let isReached = true;
  const reserve = openReserve(memoryArea());
  const reached = <T>(call: () => Promise<T>): Promise<T> =>
    isReached ? call() : Promise.reject(new StoreError('unavailable', null));
  const notices = createNotices();
  const article = { ...articleFromText('The pier is closed.'), url: 'https://pier.example/closed' };
  const notes = createNotes({
    store: {
      ...reserve,
      draft: (key) => reached(() => reserve.draft(key)),
      notesOf: (key) => reached(() => reserve.notesOf(key)),
    },
    reading: { number: 1, article },
    notices,
    now: () => new Date(Date.UTC(2031, 0, 1)),
    newId: () => 'id',
    changed: () => undefined,
  });
  await notes.open(targetOfPassage(article, { start: 4, end: 8 }));
  await notes.type('Ask');
  isReached = false;
  await notes.type('Ask her');
  expect(await notes.settle()).toBe(false);
  await notes.discard();
  expect(notes.editor.value).toBe(null);
  isReached = true;
  await notes.reload();
  expect(notes.drafts.value.map(({ text }) => text)).toEqual(['Ask']);
  await notices.current.value?.undo?.();
  expect(notes.editor.value?.text).toBe('Ask her');
});
