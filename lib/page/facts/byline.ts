const LEAD = /^\W*(?:by|written by|posted by|reported by|story by|author|authors|from)\b[\s:]*/iu;
const LONGEST = 150;

/** A byline as names alone: no "By", no address, no white space to spare; null where nothing is left. */
export function cleanByline(stated: string | null): string | null {
  const text = (stated ?? '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(LEAD, '')
    .replace(/[\s,;|•·-]+$/u, '');
  const isName = /\p{L}{2}/u.test(text) && !/^https?:|@\w+\.|\/\//iu.test(text) && text.length <= LONGEST;
  return isName ? text : null;
}
