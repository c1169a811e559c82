/** The words of a text by number: where each stands, and which word it is. */
export interface Words {
  readonly count: number;
  /** UTF-16 code units, the end exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Which word it is, in lower case; -1 for one that the index does not hold. */
  readonly ids: Int32Array;
}

/** A text made ready once, so that many passages can be looked for in it. */
export interface WordIndex {
  readonly text: string;
  readonly words: Words;
  /** Words of another text under the numbers of this one. */
  read(text: string): Words;
  /** Where a word stands, in order: numbers of words, of which those from `from` to before `to` are its own. */
  readonly places: Int32Array;
  placesOf(id: number): { readonly from: number; readonly to: number };
  /** How much it says that a word is this one, in bits: the rarer in the text, the more. One that the text has not says the most. */
  bitsOf(id: number): number;
}

// Where words are not parted by spaces each character is one; a word without end is cut, so that none takes long to compare.
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const WORD = new RegExp(String.raw`[${UNSPACED}]|[[\p{L}\p{M}\p{N}]--[${UNSPACED}]]{1,32}`, 'gv');

const cut = (text: string, idOf: (word: string) => number): Words => {
  const [starts, ends, ids]: [number[], number[], number[]] = [[], [], []];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    starts.push(index);
    ends.push(index + word.length);
    ids.push(idOf(word.toLowerCase()));
  }
  return { count: ids.length, starts: Int32Array.from(starts), ends: Int32Array.from(ends), ids: Int32Array.from(ids) };
};

/** Makes a text ready for looking for passages in it, in time linear in its length. */
export function indexWords(text: string): WordIndex {
  const known = new Map<string, number>();
  const words = cut(text, (word) => {
    const id = known.get(word) ?? known.size;
    known.set(word, id);
    return id;
  });
  const firsts = new Int32Array(known.size + 1);
  for (const id of words.ids) firsts[id + 1]! += 1;
  for (let id = 0; id < known.size; id += 1) firsts[id + 1]! += firsts[id]!;
  const next = firsts.slice();
  const places = new Int32Array(words.count);
  for (let n = 0; n < words.count; n += 1) {
    const id = words.ids[n]!;
    places[next[id]!] = n;
    next[id]! += 1;
  }
  const placesOf = (id: number) => (id < 0 ? { from: 0, to: 0 } : { from: firsts[id]!, to: firsts[id + 1]! });
  const bits = Float64Array.from({ length: known.size }, (_, id) =>
    Math.log2((words.count + 1) / (firsts[id + 1]! - firsts[id]!)),
  );
  return {
    text,
    words,
    places,
    placesOf,
    read: (other) => cut(other, (word) => known.get(word) ?? -1),
    bitsOf: (id) => (id < 0 ? Math.log2(words.count + 1) : bits[id]!),
  };
}
