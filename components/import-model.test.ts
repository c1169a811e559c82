import { expect, it } from 'vitest';
import { openReserve } from '../lib/store/reserve.ts';
import { memoryArea } from '../lib/store/testing/memory-area.ts';
import { createImport } from './import-model.ts';
import { createNotices } from './notice.ts';
import { createPeople } from './people-model.ts';

const clock = { now: () => new Date(Date.UTC(2031, 0, 1)), newId: () => 'id' };
const opened = () =>
  createImport({
    ...clock,
    people: createPeople({
      ...clock,
      store: openReserve(memoryArea()),
      notices: createNotices(),
      channel: { post: () => undefined },
      peopleChanged: () => Promise.resolve(),
    }),
  });

it('a file that is gone by the time it is read is refused, and the next one is read', async () => {
  const importing = opened();
  const gone = new DOMException('A requested file could not be found.', 'NotFoundError');
  await importing.open({ name: 'gone.csv', size: 9, arrayBuffer: () => Promise.reject(gone) });
  expect(importing.state.value).toEqual({ kind: 'refused', file: 'gone.csv', reason: 'out_of_reach', args: [] });
  const bytes = new TextEncoder().encode('name\nAda Quill\n');
  await importing.open({ name: 'there.csv', size: 15, arrayBuffer: () => Promise.resolve(bytes.buffer) });
  expect(importing.state.value.kind).toBe('plan');
});
