import { select } from '../dom.ts';
import { described, type Evidence, type Fact, firstFact, isObject, spread, UNKNOWN } from './evidence.ts';
import { type Description, each } from './json-ld.ts';
import type { Meta } from './meta.ts';

const FREE = /^(?:true|yes|1|y|https?:\/\/schema\.org\/true|schema:true|free|public|open|unlocked)$/iu;
const NOT_FREE =
  /^(?:false|no|0|n|https?:\/\/schema\.org\/false|schema:false|locked|metered|paid|premium|subscribers?(?:[-_ ]only)?|members?(?:[-_ ]only)?|registered|restricted)$/iu;

/** Meta elements by whose name a "free" is free and a "locked" is not. */
const TIER = /(?:content[-_.:]?tier|(?:^|[.:_-])access(?:[-_.]?(?:level|type|rights))?|accessibleforfree)$/iu;
/** Meta elements by whose name a "true" or "1" is not free. */
const PAID =
  /(?:is[-_.]?premium|premium[-_.]?content|is[-_.]?paid|paid[-_.]?content|is[-_.]?paywall(?:ed)?|paywall(?:ed)?|subscribers?[-_.]?only|is[-_.]?locked)$/iu;
const PAID_VALUE = /^(?:true|yes|1|y|paid|premium|locked)$/iu;
const UNPAID_VALUE = /^(?:false|no|0|n|free)$/iu;

/** `true` or `false` by which of two patterns the value fits; null where it fits neither. */
const either = (value: unknown, yes: RegExp, no: RegExp): boolean | null => {
  const text = String(value).trim();
  return yes.test(text) || (no.test(text) ? false : null);
};

const inMetaNames = (meta: Meta): Fact<boolean | null> => {
  for (const [name, value] of meta) {
    const paywalled = TIER.test(name)
      ? either(value, NOT_FREE, FREE)
      : PAID.test(name)
        ? either(value, PAID_VALUE, UNPAID_VALUE)
        : null;
    if (paywalled !== null) return { value: paywalled, origin: { place: 'meta', name } };
  }
  return UNKNOWN;
};

/** A selector that cannot be wrong or dear. */
const PLAIN_SELECTOR = /^[.#]?[\w-]{1,80}$/u;

/** Whether the page has what a part of the article is said to be in, as far as that is said in a plain way. */
const isThere = ({ element }: Description, selector: unknown): boolean =>
  typeof selector !== 'string' || !PLAIN_SELECTOR.test(selector) || select(element.ownerDocument, selector).length > 0;

/** What the descriptions say of parts of the article that are not free. */
const lockedParts = (data: readonly Description[]): readonly Evidence[] =>
  data.flatMap((description) =>
    each(description.thing['hasPart'])
      .filter(isObject)
      .filter(
        (part) =>
          either(part['isAccessibleForFree'], NOT_FREE, FREE) === true && isThere(description, part['cssSelector']),
      )
      .map(() => ({ value: true, origin: { place: description.place, name: 'hasPart' } })),
  );

/** Code units: what stands in the place of an article's rest is said in fewer. */
const LONGEST_WALL = 400;

/** Lines in which a page says that there is more for those who pay or sign in. */
const WALL =
  /\b(?:subscribe|sign (?:in|up)|log ?in|register|join|become a (?:member|subscriber))\b.{0,60}\bto (?:(?:continue|keep|finish) reading|(?:read|unlock|access|view|see) (?:the (?:full|whole|entire|rest)|this|more of))\b|^to (?:continue|keep|finish) reading\b|^to read the (?:full|whole|rest)|\b(?:article|story|content|report) is (?:only |exclusively )?(?:for|available to|reserved for|exclusive to|limited to) (?:our |paying |registered |premium )*(?:subscribers|members|users)\b|\b(?:subscribers?|members?|premium)[- ]only (?:article|story|content)|^you(?:['’]ve| have) (?:reached|read|used|run out)\b.{0,60}\b(?:free|limit|articles)|^(?:unlock|continue reading) this (?:article|story)|\bcreate (?:a|your) free account\b.{0,40}\b(?:read|continue)|\bcontenido exclusivo para suscriptores|\bsuscríbe(?:te|ase) para (?:seguir|continuar) leyendo|\b(?:article|contenu) (?:est )?réservé aux abonnés|\bconteúdo exclusivo para assinantes|\bjetzt (?:abonnieren|weiterlesen) mit\b/iu;

/** Whether a line says that the rest of the article is for those who pay or sign in. */
export const isWall = (line: string): boolean => line.length <= LONGEST_WALL && WALL.test(line);

/**
 * Whether the whole article is for paying or signed-in readers: a wall that stands where the text ends, else what the page
 * states of the article, of its parts, or in its meta elements. Unknown where it says nothing.
 */
export function findPaywall(
  data: readonly Description[],
  meta: Meta,
  linesAfter: readonly string[],
): Fact<boolean | null> {
  if (linesAfter.some(isWall)) return { value: true, origin: { place: 'line', name: '' } };
  const whole = firstFact(spread(described(data, 'isAccessibleForFree')), (value) => either(value, NOT_FREE, FREE));
  if (whole.value === true) return whole;
  const locked = firstFact(lockedParts(data), () => true);
  if (locked.value !== null) return locked;
  return whole.value === null ? inMetaNames(meta) : whole;
}
