import { textIn } from '../dom.ts';

/** A number or a letter, or several. */
const BARE = /^\s*(?:\d{1,3}|[a-z])(?:\s*[,;]\s*(?:\d{1,3}|[a-z]))*\s*$/iu;
/** Code units: what is longer is no mark. */
const LONGEST = 20;
const WITHIN_PAGE = 'a[href*="#"]';

/**
 * Whether a raised text is the bare number or letter of a footnote: read as part of the line, it would make "40.1" of
 * "40." and a 1. Powers, ordinals and units ("m²", "1st") lead nowhere and are none; marks in brackets tell themselves apart.
 */
export function isFootnoteMark(raised: Element): boolean {
  const text = textIn(raised);
  if (text.length > LONGEST || !BARE.test(text)) return false;
  const [inside, around] = [
    Element.prototype.querySelector.call(raised, WITHIN_PAGE),
    Element.prototype.closest.call(raised, WITHIN_PAGE),
  ];
  return inside !== null || around !== null;
}
