/** A record of a delimited file, with the number of the line it begins on; the first line is 1. */
export type DelimitedRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly broken: 'open_quote' | 'after_quote' };

/** A quoted cell that is longer than any value has a quotation mark that was never closed. */
const LONGEST_CELL = 50_000;

interface Cell {
  readonly value: string;
  /** Where the separator, line end or end of the text behind the cell is. */
  readonly end: number;
}

/**
 * Cuts delimited text into records by RFC 4180, in time linear in its length; blank lines are left out. Line ends may be of
 * any system. A record whose quotation marks do not fit is named as broken, and the reading goes on with the next line.
 */
export function* parseDelimited(text: string, separator: string): Generator<DelimitedRecord> {
  const lastQuote = text.lastIndexOf('"');
  const endOfPlain = new RegExp(`[\\n\\r${separator}]`, 'gu');

  const plain = (start: number): Cell => {
    endOfPlain.lastIndex = start;
    const end = endOfPlain.exec(text)?.index ?? text.length;
    return { value: text.slice(start, end), end };
  };

  const quoted = (start: number): Cell | 'open_quote' | 'after_quote' => {
    let value = '';
    let from = start + 1;
    for (;;) {
      const close = from > lastQuote ? -1 : text.indexOf('"', from);
      if (close === -1 || close - start > LONGEST_CELL) return 'open_quote';
      value += text.slice(from, close);
      const next = text[close + 1];
      if (next !== '"')
        return next === undefined || next === separator || next === '\n' || next === '\r'
          ? { value, end: close + 1 }
          : 'after_quote';
      value += '"';
      from = close + 2;
    }
  };

  let at = 0;
  let line = 1;
  while (at < text.length) {
    const start = at;
    const cells: string[] = [];
    let broken: 'open_quote' | 'after_quote' | null = null;
    for (;;) {
      const cell: Cell | 'open_quote' | 'after_quote' = text[at] === '"' ? quoted(at) : plain(at);
      if (typeof cell === 'string') {
        broken = cell;
        break;
      }
      cells.push(cell.value);
      at = cell.end;
      if (text[at] !== separator) break;
      at += 1;
    }
    if (broken !== null) {
      yield { line, broken };
      at = lineEnd(text, start);
    } else if (cells.length > 1 || cells[0] !== '') yield { line, cells };
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += linesIn(text, start, at);
  }
}

const LINE_END = /\r\n|[\n\r]/gu;

const lineEnd = (text: string, from: number): number => {
  LINE_END.lastIndex = from;
  return LINE_END.exec(text)?.index ?? text.length;
};

const linesIn = (text: string, start: number, end: number): number => {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const code = text[at];
    if (code === '\n' || (code === '\r' && text[at + 1] !== '\n')) count += 1;
  }
  return count;
};
