import type { Plugin } from 'vite';
import { parseAst } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Property extends Node {
  readonly key: Node & { readonly name?: string };
  readonly value: Node & { readonly properties?: readonly Property[] };
  readonly computed: boolean;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const isProperty = (node: Node): node is Property => node.type === 'Property';
const nameOf = (property: Property): string => (property.computed ? '' : (property.key.name ?? ''));

/** Whether it is the `examples: { hits, misses }` of a rule. */
const isExamples = (node: Node): boolean =>
  isProperty(node) &&
  nameOf(node) === 'examples' &&
  ['hits', 'misses'].every((name) => node.value.properties?.some((inner) => nameOf(inner) === name));

const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

/** The examples in a tree, none within another. */
const examplesIn = (root: Node): readonly Node[] => {
  const found: Node[] = [];
  const left: Node[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (isExamples(node)) found.push(node);
    else left.push(...childrenOf(node));
  }
  return found.toSorted((one, other) => other.start - one.start);
};

/** The JavaScript without the examples of its rules, which only tests read. Throws where it is no JavaScript. */
export const withoutExamples = (code: string): string =>
  examplesIn(parseAst(code)).reduce(
    (kept, { start, end }) => kept.slice(0, start) + kept.slice(end).replace(/^\s*,/u, ''),
    code,
  );

/** Leaves the examples of rules out of a build: they are half of what the rules weigh. */
export const leaveOutExamples = (): Plugin => ({
  name: 'without-examples',
  apply: 'build',
  enforce: 'post',
  transform: (code, id) =>
    /\/lib\/.*\.tsx?$/u.test(id) && code.includes('examples') ? { code: withoutExamples(code), map: null } : null,
});
