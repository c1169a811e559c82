import { FEATURES, LENGTHS } from './features.ts';

/** A feature found in a sentence and the words it was found in; a length has no words. */
export interface Found {
  readonly id: string;
  readonly words: string;
}

/** No sentence is looked at further than this many characters. */
export const LONGEST = 1000;

/** Every feature's id, lengths and repeated numbers included, in a fixed order. */
export const FEATURE_IDS: readonly string[] = [
  ...FEATURES.map(({ id }) => id),
  'many_numbers',
  'name',
  'several_names',
  ...LENGTHS.map((words) => `over_${words}_words`),
];

/** What a sentence shows of that which makes it worth a check or not. The same code serves training and use. */
export const readFeatures = (text: string): readonly Found[] => {
  const cut = text.slice(0, LONGEST);
  const plain = cut.toLowerCase().replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim();
  const found: Found[] = [];
  for (const { id, pattern } of FEATURES) {
    const match = pattern.exec(plain);
    if (match) found.push({ id, words: match[0].trim() });
  }
  const numbers = plain.match(/\d[\d.,]*/gu) ?? [];
  if (numbers.length > 1) found.push({ id: 'many_numbers', words: numbers.slice(0, 3).join(', ') });
  const names = cut.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu) ?? [];
  const [name] = names;
  if (name !== undefined) found.push({ id: 'name', words: name });
  if (names.length > 2) found.push({ id: 'several_names', words: names.slice(0, 3).join(', ') });
  const words = plain.split(' ').length;
  for (const length of LENGTHS) if (words > length) found.push({ id: `over_${length}_words`, words: '' });
  return found;
};
