import { expect, test } from 'vitest';
import { overBudget } from './budget.ts';

const BUDGET = { 'background.js': 100, 'chunks/popup-*.js': 50 };

test.each([
  ['files within their budget raise no complaint', { 'background.js': 100, 'chunks/popup-x1.js': 9 }, []],
  [
    'a file that is too heavy',
    { 'background.js': 103 },
    ['background.js has 103 bytes, 3 more than its budget of 100'],
  ],
  ['a file with no budget', { 'chunks/other.js': 1 }, ['chunks/other.js (1 bytes) has no budget']],
  ['a star does not reach into folders', { 'chunks/popup-a/b.js': 1 }, ['chunks/popup-a/b.js (1 bytes) has no budget']],
])('%s', (_, sizes, complaints) => {
  expect(overBudget(new Map(Object.entries(sizes)), BUDGET)).toEqual(complaints);
});
