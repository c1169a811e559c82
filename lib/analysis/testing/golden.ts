// A golden article is a text file with its findings marked in place, written for the project.
//
//   title: Council delays vote          facts of the article, one a line, until a line of three dashes
//   p1: Ada Quill | mayor | current     facts of a marked thing, parted by |
//   ---
//   {c1.source|{p1.title|Mayor} {p1|Ada Quill}} {c1.cue|said} {c1.content|the vote was off.}
//
// A mark is {id.part|text}; {id|text} means the part "name". Marks nest. Ids by kind: p = official, n = a person
// who is no official, c = claim. Parts of a person: name, role (the person meant by the office alone), title.
// Parts of a claim: source, cue, content. A part marked several times under one id is one finding in pieces.
import type { Article } from '../../text/article.ts';
import { articleFromText } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';

/** One mark of a golden article; its offsets are into the article's text, from which all marks have been taken out. */
export interface GoldenMark extends Span {
  readonly id: string;
  readonly part: string;
}

/** A golden article: what a reader would see, and what is to be found in it. */
export interface GoldenArticle {
  readonly article: Article;
  /** The facts of each marked thing by its id, in the order of the file. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
  /** By start; of nested marks that start together, the outer first. */
  readonly marks: readonly GoldenMark[];
}

interface OpenMark {
  readonly id: string;
  readonly part: string;
  readonly start: number;
}

const OPENING = /^\{([a-z]+\d+)(?:\.([a-z]+))?\|/;

/** Reads a golden article. Throws a sentence with the place when marks are not closed, not opened or malformed. */
export const parseGolden = (source: string): GoldenArticle => {
  const headEnd = source.indexOf('\n---\n');
  if (headEnd < 0) throw new Error('A golden article needs a line of three dashes after its facts.');
  const facts = new Map(source.slice(0, headEnd).split('\n').map(parseFact));
  const { text, marks } = takeOutMarks(source.slice(headEnd + 5).trim());
  const title = facts.get('title')?.join(' | ') ?? '';
  facts.delete('title');
  return { article: { ...articleFromText(text), title }, facts, marks };
};

const parseFact = (line: string): [string, readonly string[]] => {
  const colon = line.indexOf(':');
  if (colon < 0) throw new Error(`A fact is "id: words", not "${line}".`);
  const values = line.slice(colon + 1).split('|');
  return [line.slice(0, colon).trim(), values.map((value) => value.trim())];
};

const takeOutMarks = (marked: string): { readonly text: string; readonly marks: readonly GoldenMark[] } => {
  const open: OpenMark[] = [];
  const marks: GoldenMark[] = [];
  let text = '';
  let at = 0;
  while (at < marked.length) {
    if (marked[at] === '{') {
      const [whole, id, part] = OPENING.exec(marked.slice(at, at + 40)) ?? [];
      if (whole === undefined || id === undefined) throw new Error(`No mark opens at "${marked.slice(at, at + 20)}".`);
      open.push({ id, part: part ?? 'name', start: text.length });
      at += whole.length;
    } else if (marked[at] === '}') {
      const mark = open.pop();
      if (mark === undefined) throw new Error(`Nothing to close before "${marked.slice(at, at + 20)}".`);
      marks.push({ ...mark, end: text.length });
      at += 1;
    } else {
      text += marked[at];
      at += 1;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw new Error(`The mark ${unclosed.id}.${unclosed.part} is never closed.`);
  return { text, marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end) };
};
