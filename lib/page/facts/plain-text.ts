const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
};

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu;
/** Markup that was put into a field meant for text. */
const TAG = /<\/?[a-z][^<>]{0,300}>/giu;
const LAST_CODE_POINT = 0x10_ff_ff;

const character = (code: number, otherwise: string): string =>
  code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : otherwise;

/** The text with its character references carried out: the numbered ones and those that news systems write. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
        if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
        return character(decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal), whole);
      })
    : text;

/** Code units: of a longer value only the beginning is read. */
const LONGEST = 10_000;

/** A field's value as a reader would see it: no markup, no character references, one space for any white space. */
export const plainText = (value: string): string =>
  // Twice encoded values are as common as values encoded once.
  decodeEntities(decodeEntities(value.slice(0, LONGEST)))
    .replace(TAG, '')
    .replace(/\s+/gu, ' ')
    .trim();
