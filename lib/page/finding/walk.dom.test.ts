import { expect, test } from 'vitest';
import { isElement } from '../dom.ts';
import { walk } from './walk.ts';

test('a page that grows with every step is left at some point', () => {
  const root = document.createElement('div');
  root.append('', '');
  let visited = 0;
  let open = 0;
  walk(root, {
    enter(node) {
      visited += 1;
      open += isElement(node) ? 1 : 0;
      root.append('');
      return isElement(node) ? node : null;
    },
    leave() {
      open -= 1;
    },
  });
  expect(visited).toBeGreaterThan(100_000);
  expect(open).toBe(0);
});
