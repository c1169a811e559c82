/** White space but for the plain space, as a class for patterns: all that Unicode calls so, no-break spaces too. */
const OTHER_SPACE = String.raw`\t\n\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
const SPACE = ` ${OTHER_SPACE}`;

/**
 * Characters that take no room and say nothing, as a class for patterns: soft hyphens, zero-width spaces, direction marks.
 * Joiners (U+200C, U+200D) are none of these: Persian and emoji are written with them.
 */
const INVISIBLE = String.raw`\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff`;

const WORD = `[^${SPACE}${INVISIBLE}]+`;

/**
 * The parts of a text one after the other: words with single spaces between them (group 1), other white space (group 2),
 * and characters that are not seen.
 */
export const PARTS = new RegExp(`(${WORD}(?: ${WORD}){0,50})|([${SPACE}]+)|[${INVISIBLE}]+`, 'gu');

/** All white space that is not one plain space already: text has thousands of those. */
const SPACES = new RegExp(`[${OTHER_SPACE}][${SPACE}]*| [${SPACE}]+`, 'gu');
const UNSEEN = new RegExp(`[${INVISIBLE}]+`, 'gu');
const SEEN = new RegExp(`[^${SPACE}${INVISIBLE}]`, 'u');

/** Whether the text has anything to be seen in it. */
export const isBlank = (text: string): boolean => !SEEN.test(text);

/** The text as it is read: one space for any white space, nothing for what is not seen. */
export const collapse = (text: string): string => text.replace(UNSEEN, '').replace(SPACES, ' ');
