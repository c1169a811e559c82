import { type Place, tagOfRun, type Verdict } from './place.ts';
import type { Run } from './runs.ts';
import { HEADING } from './tags.ts';
import { plain } from './title.ts';
import { endsSentence, PARAGRAPH } from './worth.ts';

// Each pass leaves out runs for what stands around them, in place, of those that are still in.

/** Elements that are made for text; a scrap of text in them is meant to be read with what follows. */
const TEXT_TAG = /^(?:h[1-6]|p|li|blockquote)$/u;
/** Characters: what stands above a headline and is longer is no kicker but text. */
const LONGEST_KICKER = 160;
/** Characters: a headline with a byline below it is no longer, and the byline no longer than this. */
const LONGEST_TITLE = 250;
const BYLINE = 60;
/** Between a headline and the name of its site. */
const PARTS = /\s[|–—·-]\s|:\s/u;
/** Lines that say who wrote the article. */
const BY = new Set<Verdict>(['byline', 'author', 'head_matter']);
/** Blocks at the end of the article that are looked at for what is said of its authors. */
const LAST = 4;
const LONGEST_BIO = 400;

/** Leaves out what stands before the headline, the headline, and the scraps between it and the first paragraph. */
export const headMatter = ({ page, title, stated }: Place, verdicts: Verdict[]): void => {
  const headline = title === -1 ? '' : page.runs[title]!.text;
  const titles = [headline, stated, ...stated.split(PARTS)].map(plain).filter((words) => words.includes(' '));
  const isTitle = (i: number): boolean => {
    const { text } = page.runs[i]!;
    if (i === title) return true;
    if (text.length > LONGEST_TITLE) return false;
    const words = plain(text);
    return titles.some((one) => words === one || (words.startsWith(`${one} `) && words.length < one.length + BYLINE));
  };
  const isText = ({ text }: Run, i: number): boolean =>
    i > title && verdicts[i] === null && !isTitle(i) && text.length >= PARAGRAPH;
  const first = page.runs.findIndex(isText);
  for (let i = 0; i < first; i += 1) {
    if (verdicts[i] !== null) continue;
    const { text } = page.runs[i]!;
    const tag = tagOfRun(page, page.runs[i]!);
    if (isTitle(i) || tag === 'h1') verdicts[i] = 'title';
    else if (i < title && text.length < LONGEST_KICKER) verdicts[i] = 'before_title';
    else if (title !== -1 && !TEXT_TAG.test(tag) && (!endsSentence(text) || text.endsWith(':'))) {
      verdicts[i] = 'head_matter';
    }
  }
};

/** A person's name, as far as it can be told by its capitals. */
const NAME = /\p{Lu}[\p{L}.'’-]+(?: (?:de|del|der|van|von|la|le|bin|al|\p{Lu}[\p{L}.'’-]*)){1,4}/gu;

/** Those who wrote the article: as the page states it, and as it is said in the lines above the text. */
const writers = ({ page, authors }: Place, verdicts: readonly Verdict[]): ReadonlySet<string> => {
  const first = verdicts.indexOf(null);
  const lines = page.runs.flatMap(({ text }, i) =>
    i < first && BY.has(verdicts[i]!) && text.length <= LONGEST_TITLE ? [text.replace(/^by\b/iu, '')] : [],
  );
  const names = [...authors, ...lines.flatMap((line) => line.match(NAME) ?? [])];
  return new Set(names.map((name) => name.toLowerCase().trim()).filter((name) => name.includes(' ')));
};

/** Leaves out lines about those who wrote it at the article's end. */
export const biographies = (place: Place, verdicts: Verdict[]): void => {
  const names = [...writers(place, verdicts)];
  const surnames = names.map((name) => name.slice(name.lastIndexOf(' ') + 1));
  const kept = verdicts.flatMap((verdict, i) => (verdict === null ? [i] : []));
  for (const i of kept.slice(Math.max(1, kept.length - LAST))) {
    const { text } = place.page.runs[i]!;
    if (text.length > LONGEST_BIO) continue;
    const start = text.slice(0, LONGEST_TITLE).toLowerCase();
    const isAbout = [...names, ...surnames].some((name) => name.length > 3 && start.startsWith(`${name} `));
    if (isAbout || names.includes(start)) verdicts[i] = 'author';
  }
};

const LISTED = new Set<Verdict>(['link_line', 'linked_heading', 'related', 'related_line', 'teaser']);

/** Leaves out headings at the end, and those above a list of links that is left out. */
export const headingsWithoutText = ({ page }: Place, verdicts: Verdict[]): void => {
  let follows = false;
  for (let i = page.runs.length - 1; i >= 0; i -= 1) {
    if (HEADING.test(tagOfRun(page, page.runs[i]!))) {
      const above = LISTED.has(verdicts[i + 1] ?? null) && LISTED.has(verdicts[i + 2] ?? null);
      if (verdicts[i] === null && (above || !follows)) verdicts[i] = 'heading_without_text';
    } else if (verdicts[i] === null) follows = true;
  }
};
