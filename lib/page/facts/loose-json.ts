import { decodeEntities } from './plain-text.ts';

/** What pages put around a script's data so that old browsers and XML would not stumble over it. */
const OPENING = ['\ufeff', '<!--', '//<![CDATA[', '/*<![CDATA[*/', '// <![CDATA[', '/* <![CDATA[ */', '<![CDATA['];
const CLOSING = ['-->', '//-->', '//]]>', '/*]]>*/', '// ]]>', '/* ]]> */', ']]>', ';'];
/** What may follow a backslash in a JSON string. */
const ESCAPES = new Set('"\\/bfnrtu');
/** What may follow a JSON string. */
const AFTER_STRING = new Set([',', ':', '}', ']', undefined]);

const SPACE = /\s/u;

const skipSpace = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && SPACE.test(text[at]!)) at += 1;
  return at;
};

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

const isComment = (text: string, at: number): boolean =>
  text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*');

/** The end of the comment that begins at `from`, or `from` where none does. */
const commentEnd = (text: string, from: number): number => {
  if (!isComment(text, from)) return from;
  const [sign, length] = text[from + 1] === '/' ? ['\n', 1] : ['*/', 2];
  const end = text.indexOf(sign, from);
  return end === -1 ? text.length : end + length;
};

/** The string that begins with the quote at `from`, made valid, and where it ends. A quote that nothing fitting follows is part of it. */
const readString = (text: string, from: number): { readonly valid: string; readonly end: number } => {
  const out: string[] = ['"'];
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const char = text[at]!;
    if (char === '\\') {
      const next = text[at + 1] ?? '';
      if (ESCAPES.has(next)) out.push('\\');
      out.push(next);
      at += 1;
    } else if (char === '"') {
      const next = skipSpace(text, at + 1);
      if (AFTER_STRING.has(text[next]) || isComment(text, next)) break;
      out.push('\\"');
    } else out.push(char < ' ' ? escaped(char) : char);
  }
  out.push('"');
  return { valid: out.join(''), end: at + 1 };
};

/** Puts right what news systems get wrong: line ends and quotes in strings, commas too many, comments, values in a row. */
const repaired = (text: string): string => {
  const out: string[] = [];
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length;) {
    const char = text[at]!;
    const after = commentEnd(text, at);
    if (after > at) {
      at = after;
      continue;
    }
    if (char === '"') {
      const { valid, end } = readString(text, at);
      out.push(valid);
      at = end;
      continue;
    }
    if (char === '{' || char === '[') {
      if (depth === 0 && values > 0) out.push(',');
      if (depth === 0) values += 1;
      depth += 1;
    }
    if (char === '}' || char === ']') depth -= 1;
    const next = char === ',' ? text[skipSpace(text, at + 1)] : '';
    // Between values in a row stands a comma already.
    if (char !== ',' || (depth > 0 && next !== '}' && next !== ']')) out.push(char);
    at += 1;
  }
  return values > 1 ? `[${out.join('')}]` : out.join('');
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // common on live pages
    throw error;
  }
};

/** The text without what is wrapped around it. */
const unwrapped = (text: string): string => {
  let bare = text.trim();
  // Two layers at most, as XHTML pages write them; each round takes the text in hand once.
  for (let layer = 0; layer < 2; layer += 1) {
    const start = OPENING.find((part) => bare.startsWith(part))?.length ?? 0;
    const end = CLOSING.find((part) => bare.endsWith(part))?.length ?? 0;
    bare = bare.slice(start, Math.max(start, bare.length - end)).trim();
  }
  return bare;
};

/** The value that a script's data is, also where it is not quite JSON; null where nothing can be made of it. Linear in the text. */
export function parseLoosely(text: string): unknown {
  const bare = unwrapped(text);
  if (bare === '') return null;
  return parsed(bare) ?? parsed(repaired(bare)) ?? parsed(repaired(decodeEntities(bare))) ?? null;
}
