const numbered = (words: string, from: number): readonly (readonly [string, number])[] =>
  words.split(' ').map((word, index) => [word, from + index]);

/** Number words below twenty, with their values. */
export const UNITS: ReadonlyMap<string, number> = new Map(
  numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
);

/** The tens from twenty on. */
export const TENS: ReadonlyMap<string, number> = new Map(
  numbered('twenty thirty forty fifty sixty seventy eighty ninety', 2).map(([word, value]) => [word, value * 10]),
);

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Letters that multiply the digits they stand behind without a space. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['B', 1e9],
]);

/** Plurals that state no number of their own but more than one of a scale ("hundreds"). */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Ordinal words, with their values. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    1,
  ),
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Denominators of fractions, singular and plural. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  [['half', 2] as const, ['halve', 2] as const, ['quarter', 4] as const, ...ORDINALS]
    .filter(([, value]) => value > 1)
    .filter(([word]) => word !== 'second')
    .flatMap(([word, value]) => [[word, value] as const, [`${word}s`, value] as const]),
);

/** Words that say by what something was multiplied. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ...['twice', 'double', 'doubles', 'doubled', 'doubling', 'twofold'].map((word) => [word, 2] as const),
  ...['thrice', 'triple', 'triples', 'tripled', 'tripling', 'threefold'].map((word) => [word, 3] as const),
  ...['quadruple', 'quadrupled', 'quadrupling', 'fourfold'].map((word) => [word, 4] as const),
  ...['quintupled', 'fivefold'].map((word) => [word, 5] as const),
  ['sixfold', 6],
  ['tenfold', 10],
  ...['halved', 'halving'].map((word) => [word, 0.5] as const),
]);

const ROMAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
]);
const ROMAN = /^(?=[IVXLC]{2})C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

/** The value of a Roman numeral of two letters or more, up to 399; null where `word` is none. */
export const romanValue = (word: string): number | null => {
  if (!ROMAN.test(word)) return null;
  const digits = Array.from(word, (letter) => ROMAN_DIGITS.get(letter) ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
};

const DIGITS = /^\d+(?:\.\d+)?$/u;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const EUROPEAN = /^\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/u;
const FRACTION = /^(\d*)(\d)⁄(\d+)$/u;
const COMMON_FRACTION = /^(\d)\/([234568]|10)$/u;

/**
 * The value of a number in digits: "1,204", "1204.5", "½", "1½", "3/4"; "1.204,5" the European way, which can be nothing
 * else. Null for what could be read in two ways ("3,5") and for what is no number.
 */
export const digitsValue = (digits: string): number | null => {
  if (digits.length > 24) return null;
  if (DIGITS.test(digits)) return Number(digits);
  if (GROUPED.test(digits)) return Number(digits.replaceAll(',', ''));
  if (EUROPEAN.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  const simple = COMMON_FRACTION.exec(digits);
  if (simple && Number(simple[1]) < Number(simple[2])) return Number(simple[1]) / Number(simple[2]);
  const vulgar = /[¼-¾⅐-⅞]$/u.test(digits) ? FRACTION.exec(digits.normalize('NFKD')) : null;
  return vulgar ? Number(vulgar[1]) + Number(vulgar[2]) / Number(vulgar[3]) : null;
};
