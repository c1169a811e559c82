import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import type { Claim } from '../lib/analysis/findings.ts';
import { Panel } from './Panel.tsx';
import { createDesk, readingOf } from './testing/desk.ts';

const TEXT = 'Three million people left by 2016.';
const stated = { modifier: null, change: null, against: null };
const claim: Claim = {
  id: 'c1',
  start: 0,
  end: TEXT.length,
  quotation: 'none',
  source: null,
  speakerId: null,
  sourceKind: 'none',
  cue: null,
  content: [{ start: 0, end: TEXT.length }],
  quoted: [],
  quantities: [
    { kind: 'count', start: 0, end: 20, low: 3e6, high: 3e6, of: 'people', ...stated },
    { kind: 'date', start: 29, end: 33, from: '2016', to: '2016', modifier: null },
  ],
  kinds: ['numeric'],
  checkWorthiness: 0.5,
  why: [],
};

afterEach(() => {
  render(null, document.body);
});

it('shows what a claim states in numbers, where that says more than its words', async () => {
  const { panel } = await createDesk().openPanel({ reading: readingOf(TEXT, { claims: [claim] }) });
  render(<Panel model={panel} />, document.body);
  await expect.poll(() => document.querySelector('li')?.textContent).toContain('In numbers: 3,000,000 people');
  expect(document.querySelector('li')?.textContent).not.toContain('people · 2016');
});

it('shows no line of numbers for a claim that states none', async () => {
  const { panel } = await createDesk().openPanel({
    reading: readingOf(TEXT, { claims: [{ ...claim, quantities: [] }] }),
  });
  render(<Panel model={panel} />, document.body);
  await expect.poll(() => document.querySelector('li')?.textContent).toContain('Three million');
  expect(document.querySelector('li')?.textContent).not.toContain('In numbers');
});
