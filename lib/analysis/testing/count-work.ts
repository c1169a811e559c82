/** Methods of the language that touch as many things as their result is long, or as what they are called on. */
const COUNTED: readonly (readonly [object, string, 'result' | 'receiver' | 'one'])[] = [
  ...['slice', 'concat', 'toSorted', 'toReversed', 'filter'].map((name) => [Array.prototype, name, 'result'] as const),
  ...['map', 'flatMap', 'flat', 'forEach', 'reduce', 'join', 'splice'].map(
    (name) => [Array.prototype, name, 'receiver'] as const,
  ),
  ...[
    'slice',
    'substring',
    'toLowerCase',
    'toUpperCase',
    'replace',
    'replaceAll',
    'normalize',
    'trim',
    'trimStart',
    'trimEnd',
    'split',
  ].map((name) => [String.prototype, name, 'receiver'] as const),
  ...['exec', 'test'].map((name) => [RegExp.prototype, name, 'one'] as const),
  ...['get', 'has', 'set'].map((name) => [Map.prototype, name, 'one'] as const),
  ...['has', 'add'].map((name) => [Set.prototype, name, 'one'] as const),
];

const lengthOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0);

/**
 * How much work `run` does: the things that the language's own methods touch for it, which is the same on every machine.
 * What a pattern does inside counts as one.
 */
export const countWork = (run: () => void): number => {
  let work = 0;
  const restore = COUNTED.map(([owner, name, of]) => {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== 'function') throw new TypeError(`The language has no ${name}.`);
    const counting = function (this: unknown, ...args: unknown[]): unknown {
      const result: unknown = Reflect.apply(original, this, args);
      work += 1 + (of === 'one' ? 0 : lengthOf(of === 'result' || name === 'slice' ? result : this));
      return result;
    };
    Object.defineProperty(owner, name, { value: counting, configurable: true, writable: true, enumerable: false });
    return () =>
      Object.defineProperty(owner, name, { value: original, configurable: true, writable: true, enumerable: false });
  });
  try {
    run();
  } finally {
    for (const undo of restore) undo();
  }
  return work;
};
