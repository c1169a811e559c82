import type { Description } from './json-ld.ts';
import { each, type Thing } from './json-ld.ts';
import type { Meta } from './meta.ts';

/** Where on a page a fact stands. */
export type Place =
  | Description['place']
  | 'meta'
  | 'link'
  | 'title_element'
  | 'attribute'
  | 'time'
  | 'headline'
  | 'line'
  | 'text'
  | 'address';

/** Where a fact was found: the place, and the name it has there ("og:title", "datePublished"), or an empty string. */
export interface Origin {
  readonly place: Place;
  readonly name: string;
}

/** Something that a page says of itself, and where. */
export interface Evidence<T = unknown> {
  readonly value: T;
  readonly origin: Origin;
}

/** A fact, with where it was found; null where nothing tells. */
export interface Fact<T> {
  readonly value: T;
  readonly origin: Origin | null;
}

/** What is not known. */
export const UNKNOWN: Fact<null> = { value: null, origin: null };

/** What the descriptions say under these keys, the surest description first. */
export const described = (data: readonly Description[], ...keys: readonly string[]): readonly Evidence[] =>
  data.flatMap(({ place, thing }) =>
    keys.flatMap((name) => (thing[name] === undefined ? [] : [{ value: thing[name], origin: { place, name } }])),
  );

/** What the page's meta elements say under these names, in the order of the names. */
export const inMeta = (meta: Meta, names: readonly string[]): readonly Evidence<string>[] =>
  names.flatMap((name) => {
    const value = meta.get(name);
    return value === undefined ? [] : [{ value, origin: { place: 'meta', name } }];
  });

/** The first piece of evidence that `read` makes something of; unknown where it makes nothing of any. */
export const firstFact = <From, T>(
  all: readonly Evidence<From>[],
  read: (value: From) => T | null,
): Fact<T> | typeof UNKNOWN => {
  for (const { value, origin } of all) {
    const fact = read(value);
    if (fact !== null) return { value: fact, origin };
  }
  return UNKNOWN;
};

/** Each value of evidence that is a list, as evidence of its own. */
export const spread = (all: readonly Evidence[]): readonly Evidence[] =>
  all.flatMap(({ value, origin }) => each(value).map((one) => ({ value: one, origin })));

/** Whether a piece of structured data is an object of its own. */
export const isObject = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
