import type { Span } from './span.ts';

/** What a block is on the page; a text file has paragraphs only. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'cell' | 'preformatted';

/** One block of running text. Blocks are in reading order, do not overlap, and are joined by a blank line that belongs to none. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** What the page says about its article. Every field but the title may be unknown. */
export interface ArticleFacts {
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601 date or date-time as the page states it, or null. */
  readonly publishedAt: string | null;
  /** When the page says it was last changed, as ISO 8601; never before it was published. Null where it does not say. */
  readonly modifiedAt: string | null;
  /** The part of the site that the article stands in ("Politics"), or null. */
  readonly section: string | null;
  /** Canonical address: absolute, no fragment, no tracking parameters. Null for a file. */
  readonly url: string | null;
  /** BCP 47 language of the text, lower case primary subtag first ("en", "en-GB"); "und" where it is none that is known, null where it could not be told. */
  readonly language: string | null;
  /** Whether the whole of it is for paying or signed-in readers, so that the page may show a part; null where it does not say. */
  readonly paywalled: boolean | null;
  /** The corrections, clarifications and editor's notes that the page shows, in reading order. The text holds none of them. */
  readonly corrections: readonly string[];
}

/** The most that a fact may be: of texts in UTF-16 code units, of corrections in number. */
export const FACT_LIMITS = {
  title: 500,
  byline: 300,
  siteName: 150,
  date: 40,
  section: 100,
  url: 8_000,
  language: 35,
  corrections: 20,
  correction: 5_000,
} as const;

/** The facts of an article of which no more than a title is known. */
export const UNKNOWN_FACTS: Omit<ArticleFacts, 'title'> = {
  byline: null,
  siteName: null,
  publishedAt: null,
  modifiedAt: null,
  section: null,
  url: null,
  language: null,
  paywalled: null,
  corrections: [],
};

/** The facts alone, of whatever holds them among other things. */
export const factsOf = (facts: ArticleFacts): ArticleFacts => {
  const { title, byline, siteName, publishedAt, modifiedAt, section, url, language, paywalled, corrections } = facts;
  return { title, byline, siteName, publishedAt, modifiedAt, section, url, language, paywalled, corrections };
};

/** An article as one string. Every offset of the product is into `text`; nothing trims or re-wraps it later. */
export interface Article extends ArticleFacts {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The string that stands between two blocks. */
export const BLOCK_JOIN = '\n\n';

const PARAGRAPH = /[^\s](?:[^\n]|\n(?!\s*\n))*/gu;
const LINE = /[^\s][^\n]*/gu;
const LONGEST_TITLE = 200;

/** The blocks of plain text: paragraphs between blank lines, or lines where there is no blank line. */
const blocksOf = (text: string): readonly Block[] => {
  const pattern = /\n\s*\n/u.test(text.trim()) ? PARAGRAPH : LINE;
  return [...text.matchAll(pattern)].map((match) => ({
    kind: 'paragraph',
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
};

/** An article made of a text file, unchanged; its title is the first block where that is short enough to be one. */
export function articleFromText(text: string): Article {
  const blocks = blocksOf(text);
  const first = blocks[0] ? text.slice(blocks[0].start, blocks[0].end) : '';
  return {
    ...UNKNOWN_FACTS,
    title: first.length <= LONGEST_TITLE ? first : '',
    text,
    blocks,
  };
}
