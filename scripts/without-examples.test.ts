import { expect, test } from 'vitest';
import { withoutExamples } from './without-examples.ts';

test.each([
  [
    'the last field of a rule',
    "const r = { id: 'a', examples: { hits: ['x'], misses: [] } };",
    "const r = { id: 'a',  };",
  ],
  [
    'a field among others',
    'const r = { examples: { hits: [], misses: [`}`] } , weight: 2 };',
    'const r = {  weight: 2 };',
  ],
  [
    'of every rule',
    'f([{ examples: { hits: h, misses: m } }, { examples: { misses: [], hits: [] }, a }]);',
    'f([{  }, {  a }]);',
  ],
  [
    'no other examples',
    "const r = { examples: ['x'], ['examples']: { hits: 1, misses: 2 } };",
    "const r = { examples: ['x'], ['examples']: { hits: 1, misses: 2 } };",
  ],
  [
    'nothing in a text',
    "const s = 'examples: { hits: [], misses: [] }';",
    "const s = 'examples: { hits: [], misses: [] }';",
  ],
])('examples are left out as %s', (_, code, kept) => {
  expect(withoutExamples(code)).toBe(kept);
});

test('what is no JavaScript is refused', () => {
  expect(() => withoutExamples('const = {')).toThrow();
});
