import type { KeyValueArea } from '../reserve.ts';

/** The extension's small storage, in memory; `items` is what it holds. */
export const memoryArea = (): KeyValueArea & { readonly items: Record<string, unknown> } => {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: (key) => Promise.resolve(key === null ? { ...items } : key in items ? { [key]: items[key] } : {}),
    set: (more) => Promise.resolve(void Object.assign(items, structuredClone(more))),
    remove: (keys) => Promise.resolve([keys].flat().forEach((key) => delete items[key])),
  };
};
