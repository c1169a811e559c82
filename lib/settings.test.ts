import { expect, test } from 'vitest';
import { changeSettings, readSettings, USUAL_SETTINGS } from './settings.ts';
import { memoryArea } from './store/testing/memory-area.ts';

test('before anything is chosen the usual settings hold', async () => {
  expect(await readSettings(memoryArea())).toEqual(USUAL_SETTINGS);
  expect(USUAL_SETTINGS).toMatchObject({ mode: 'click', layers: { official: 'on' }, theme: 'system', leastWorth: 0 });
});

test('a change keeps every other choice', async () => {
  const area = memoryArea();
  await changeSettings(area, { theme: 'dark', sites: { 'gazette.example': 'never' } });
  await changeSettings(area, { strength: 'strong' });
  expect(await readSettings(area)).toEqual({
    ...USUAL_SETTINGS,
    theme: 'dark',
    strength: 'strong',
    sites: { 'gazette.example': 'never' },
  });
});

test.each([
  ['a spoilt field', { theme: 'purple', strength: 'faint' }],
  ['an unknown field', { strength: 'faint', wheels: 4 }],
  [
    'a colour that is none',
    { strength: 'faint', colours: { official: 'red;}', claim: null, quoted: null, note: null } },
  ],
])('%s costs no other choice', async (_what, stored) => {
  const area = memoryArea();
  await area.set({ settings: stored });
  expect(await readSettings(area)).toEqual({ ...USUAL_SETTINGS, strength: 'faint' });
});

test('settings that are no record at all are the usual ones', async () => {
  const area = memoryArea();
  await area.set({ settings: 'gone' });
  expect(await readSettings(area)).toEqual(USUAL_SETTINGS);
});
