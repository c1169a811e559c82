import { is } from 'valibot';
import { expect, test } from 'vitest';
import { CheckSchema } from './desk-schemas.ts';

const STEP = {
  at: '2031-01-01',
  status: 'checking',
  text: '',
  evidence: [{ address: 'https://minutes.example/7', quote: 'Closed.', date: '2030' }],
};
const CHECK = {
  key: 'https://pier.example/lamps\n0',
  articleKey: 'https://pier.example/lamps',
  quote: { exact: 'x', prefix: '', suffix: '', start: 0 },
  label: 'Ada Brook',
  steps: [STEP],
  changedAt: '2031-01-01',
};

test('a check is let through with what later versions will know', () => {
  expect(is(CheckSchema, { ...CHECK, steps: [STEP, { ...STEP, status: null, by: 'me' }] })).toBe(true);
});

test.each([
  ['steps', []],
  ['status', [{ ...STEP, status: 'true' }]],
  ['evidence without an address', [{ ...STEP, evidence: [{}] }]],
  ['evidence that is no text', [{ ...STEP, evidence: [{ address: 1, quote: '', date: '' }] }]],
])('a check whose %s no window could show is kept out', (_, steps) => {
  expect(is(CheckSchema, { ...CHECK, steps })).toBe(false);
});
