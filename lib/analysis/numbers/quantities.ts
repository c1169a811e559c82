const SMALL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const BIG = 'hundreds?|thousands?|millions?|billions?|trillions?|dozens?';

/** A kind of wording that states a quantity. */
interface QuantityRule {
  readonly pattern: RegExp;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

// A bare number may be a year, a date, an age or part of a name, so it needs a unit, a sign or something counted behind it.
/** The wordings that state a share, a sum, a count, a rank or a comparison. */
export const QUANTITY_RULES: readonly QuantityRule[] = [
  {
    pattern: /\d[\d.,]*\s?(?:%|percent\b|per cent\b|percentage points?\b|points?\b)/u,
    examples: { hits: ['12.5 percent', '40%'], misses: ['page 40'] },
  },
  {
    pattern: /[$€£]\s?\d[\d.,]*(?:\s(?:million|billion|trillion|thousand))?/u,
    examples: { hits: ['$3 million'], misses: ['3'] },
  },
  {
    pattern: new RegExp(`\\b(?:\\d[\\d.,]*|${SMALL}|an?|several|many|some|half an?|tens of) ?-?(?:${BIG})\\b`, 'iu'),
    examples: {
      hits: ['3 million people', 'two hundred'],
      misses: ['million-dollar'],
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:${SMALL}|one|\\d+)[ -](?:in|out of|of) (?:every )?(?:${SMALL}|\\d+)\\b|\\b(?:half|a third|one-third|two-thirds|a quarter|three-quarters|one-quarter|a majority) of\\b`,
      'iu',
    ),
    examples: { hits: ['six in ten', 'half of the voters'], misses: ['one of them'] },
  },
  {
    pattern: new RegExp(
      `\\b(?:more|less|fewer|greater|higher|lower) than (?:an? )?(?:\\d|${SMALL}|half|dozen|${BIG})|\\b(?:twice|double[ds]?|tripled?|quadrupled?|doubling|tripling)\\b|\\b(?:\\d+|${SMALL}) times\\b`,
      'iu',
    ),
    examples: { hits: ['more than 40', 'twice as many', 'three times'], misses: ['more than ever'] },
  },
  {
    pattern: new RegExp(
      `\\b(?:\\d{1,3}(?:,\\d{3})+|\\d+|${SMALL})(?: [\\p{L}-]+)? (?:people|voters|americans|men|women|children|jobs|votes|seats|delegates|years|months|weeks|days|hours|minutes|miles|states|countries|cases|members|workers|families|times|deaths|students|troops|emails|donors|bills|counties|points|degrees|pages|acres|tons|murders|shootings|refugees|immigrants|companies|terms|decades|dollars|cents)\\b`,
      'iu',
    ),
    examples: { hits: ['4,000 new jobs', 'two years'], misses: ['two mayors'] },
  },
  {
    pattern:
      /\b(?:the )?(?:most|highest|lowest|largest|biggest|fewest|worst|best|first)\b[^.]{0,40}\b(?:since|in (?:a |the )?(?:decades?|history|years|century|nation|world|country)|ever)\b/iu,
    examples: { hits: ['the highest rate since 1990', 'the worst in history'], misses: ['the highest court'] },
  },
  { pattern: /\b\d{1,3}(?:,\d{3})+\b/u, examples: { hits: ['12,000'], misses: ['1990'] } },
];

/** The first words of `text` that state a quantity, a share, a rank or a comparison; null where there are none. */
export const findQuantity = (text: string): string | null => {
  let first: { readonly index: number; readonly words: string } | null = null;
  for (const { pattern } of QUANTITY_RULES) {
    const match = pattern.exec(text);
    if (match && (!first || match.index < first.index)) first = { index: match.index, words: match[0].trim() };
  }
  return first?.words ?? null;
};
