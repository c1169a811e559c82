import type { Part } from './parts.ts';

/** A unit of measure: the name that Intl.NumberFormat knows it by, or a symbol of the SI or of common use. */
export type Unit = (typeof UNITS_OF_MEASURE)[number]['unit'];

interface UnitRule {
  readonly unit: string;
  /** How many of `unit` one of these is. */
  readonly times: number;
  /** Lower case; where several ways to say it are abbreviations, they are told apart from words by `short`. */
  readonly words: string;
  /** Abbreviations, which count only right behind digits. */
  readonly short: string;
}

/** Units by the words for them. To teach a unit, add a record. */
export const UNITS_OF_MEASURE = [
  { unit: 'year', times: 1, words: 'year years', short: 'yr yrs' },
  { unit: 'year', times: 10, words: 'decade decades', short: '' },
  { unit: 'year', times: 100, words: 'century centuries', short: '' },
  { unit: 'month', times: 1, words: 'month months', short: '' },
  { unit: 'week', times: 1, words: 'week weeks', short: '' },
  { unit: 'week', times: 2, words: 'fortnight fortnights', short: '' },
  { unit: 'day', times: 1, words: 'day days', short: '' },
  { unit: 'hour', times: 1, words: 'hour hours', short: 'hr hrs' },
  { unit: 'minute', times: 1, words: 'minute minutes', short: 'min mins' },
  { unit: 'second', times: 1, words: 'seconds', short: 'sec' },
  { unit: 'mile', times: 1, words: 'mile miles', short: 'mi' },
  { unit: 'foot', times: 1, words: 'foot feet', short: 'ft' },
  { unit: 'inch', times: 1, words: 'inch inches', short: '' },
  { unit: 'yard', times: 1, words: 'yard yards', short: 'yd' },
  { unit: 'kilometer', times: 1, words: 'kilometer kilometers kilometre kilometres', short: 'km' },
  { unit: 'meter', times: 1, words: 'meter meters metre metres', short: 'm' },
  { unit: 'centimeter', times: 1, words: 'centimeter centimeters centimetre centimetres', short: 'cm' },
  { unit: 'millimeter', times: 1, words: 'millimeter millimeters millimetre millimetres', short: 'mm' },
  { unit: 'acre', times: 1, words: 'acre acres', short: '' },
  { unit: 'hectare', times: 1, words: 'hectare hectares', short: 'ha' },
  { unit: 'mi²', times: 1, words: 'square-mile square-miles', short: '' },
  {
    unit: 'km²',
    times: 1,
    words: 'square-kilometer square-kilometers square-kilometre square-kilometres',
    short: 'km²',
  },
  { unit: 'ft²', times: 1, words: 'square-foot square-feet', short: '' },
  { unit: 'm²', times: 1, words: 'square-meter square-meters square-metre square-metres', short: 'm²' },
  { unit: 'pound', times: 1, words: 'pound pounds', short: 'lb lbs' },
  { unit: 'ounce', times: 1, words: 'ounce ounces', short: 'oz' },
  { unit: 'kilogram', times: 1, words: 'kilogram kilograms kilo kilos', short: 'kg' },
  { unit: 'gram', times: 1, words: 'gram grams', short: 'g' },
  { unit: 't', times: 1, words: 'tonne tonnes metric-ton metric-tons', short: '' },
  { unit: 'ton', times: 1, words: 'ton tons', short: '' },
  { unit: 'gallon', times: 1, words: 'gallon gallons', short: '' },
  { unit: 'liter', times: 1, words: 'liter liters litre litres', short: '' },
  { unit: 'barrel', times: 1, words: 'barrel barrels', short: '' },
  { unit: 'degree', times: 1, words: 'degree degrees', short: '°' },
  { unit: 'fahrenheit', times: 1, words: 'degree-fahrenheit degrees-fahrenheit', short: '°f' },
  { unit: 'celsius', times: 1, words: 'degree-celsius degrees-celsius', short: '°c' },
  { unit: 'mile-per-hour', times: 1, words: 'mph miles-an-hour miles-per-hour', short: '' },
  { unit: 'kilometer-per-hour', times: 1, words: 'kph kilometers-an-hour kilometers-per-hour', short: 'km/h' },
  { unit: 'MW', times: 1, words: 'megawatt megawatts', short: 'mw' },
  { unit: 'MW', times: 1000, words: 'gigawatt gigawatts', short: 'gw' },
  { unit: 'gigabyte', times: 1, words: 'gigabyte gigabytes', short: 'gb' },
  { unit: 'terabyte', times: 1, words: 'terabyte terabytes', short: 'tb' },
  { unit: 'megabyte', times: 1, words: 'megabyte megabytes', short: 'mb' },
] as const satisfies readonly UnitRule[];

/** Every unit. */
export const UNITS: readonly Unit[] = [...new Set(UNITS_OF_MEASURE.map(({ unit }) => unit))];

/** A unit and how many of it the word stands for. */
export interface UnitFound {
  readonly unit: Unit;
  readonly times: number;
}

const tableOf = (key: 'words' | 'short'): ReadonlyMap<string, UnitFound> =>
  new Map(
    UNITS_OF_MEASURE.flatMap((rule) =>
      rule[key]
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => [word, { unit: rule.unit, times: rule.times }] as const),
    ),
  );

/** Units by their words; those of several words are joined by hyphens. */
export const UNIT_WORDS = tableOf('words');
/** Units by their abbreviations, which count only right behind digits. */
export const UNIT_SHORT = tableOf('short');

const LONGEST_NAME = 3;

/** The name of up to three words that stands at `index`, the longest first, and where it ends; null where there is none. */
export const longestName = <T>(
  parts: readonly Part[],
  index: number,
  names: ReadonlyMap<string, T>,
): { readonly found: T; readonly end: number } | null => {
  for (let length = LONGEST_NAME; length > 0; length--) {
    const last = parts[index + length - 1];
    if (!last || !/^\p{L}/u.test(last.text)) continue;
    let name = parts[index]?.lower ?? '';
    for (let k = 1; k < length; k++) name += `-${parts[index + k]?.lower}`;
    const found = names.get(name);
    if (found !== undefined) return { found, end: index + length };
  }
  return null;
};
