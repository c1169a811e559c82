import { isCell, type Place, tagOfRun, type Verdict } from './place.ts';
import { HEADING } from './tags.ts';

/** Characters from which a text that was there before is a repetition and no chance. */
const SHORTEST = 40;
/** Characters of a text taken out of the article to be shown larger, and how many such are looked for. */
const SHORTEST_PULLED = 25;
const LONGEST_PULLED = 300;
const MOST_PULLED = 100;
/** Characters of a caption by which it is known again. */
const CAPTION = 60;

/** Marks around a quotation, and what stands for words left out of it. */
const AROUND = /^[\s"'“”„«»‘’‹›….—–-]+|[\s"'“”„«»‘’‹›….,—–-]+$/gu;

/** Leaves out what was there before word for word: summaries shown twice, captions said again. */
export const repeated = ({ page }: Place, verdicts: Verdict[]): void => {
  const seen = new Set<string>();
  const captions = new Set<string>();
  for (const [i, run] of page.runs.entries()) {
    if (verdicts[i] === 'caption' && run.text.length >= SHORTEST / 2) captions.add(run.text.slice(0, CAPTION));
  }
  for (const [i, run] of page.runs.entries()) {
    const tag = tagOfRun(page, run);
    if (verdicts[i] !== null || isCell(tag) || tag === 'li') continue;
    if (run.text.length >= SHORTEST && seen.has(run.text)) verdicts[i] = 'repeated';
    else if (run.text.length < 2 * CAPTION && isAgain(captions, run.text)) verdicts[i] = 'caption';
    seen.add(run.text);
  }
};

const isAgain = (captions: ReadonlySet<string>, text: string): boolean => captions.has(text.slice(0, CAPTION));

const kindOf = ({ page }: Place, i: number): string => {
  const { parent, tag } = page.branches[page.runs[i]!.container]!;
  return `${parent} ${tag}`;
};

/** The kind of element, by its name and by what it stands in, that holds most of the article's text. */
const trunkOf = (place: Place, verdicts: readonly Verdict[]): string => {
  const held = new Map<string, number>();
  let trunk = '';
  for (const [i, run] of place.page.runs.entries()) {
    if (verdicts[i] !== null) continue;
    const kind = kindOf(place, i);
    held.set(kind, (held.get(kind) ?? 0) + run.text.length);
    if (held.get(kind)! > (held.get(trunk) ?? 0)) trunk = kind;
  }
  return trunk;
};

/** Leaves out what stands beside the trunk of the text and is, word for word, a part of one of its paragraphs. */
export const pullQuotes = (place: Place, verdicts: Verdict[]): void => {
  const { page } = place;
  const { branches, runs } = page;
  const trunk = trunkOf(place, verdicts);
  const pulled: number[] = [];
  const rest: string[] = [];
  for (const [i, run] of runs.entries()) {
    if (verdicts[i] !== null) continue;
    const { tag } = branches[run.container]!;
    const { length } = run.text;
    const isPulled =
      kindOf(place, i) !== trunk &&
      length >= SHORTEST_PULLED &&
      length <= LONGEST_PULLED &&
      !HEADING.test(tag) &&
      !isCell(tag);
    if (isPulled && pulled.length < MOST_PULLED) pulled.push(i);
    rest.push(run.text);
  }
  if (pulled.length === 0) return;
  const text = rest.join('\n');
  for (const i of pulled) {
    const whole = runs[i]!.text;
    // The first letter may have been made a capital.
    const words = whole.replace(AROUND, '').slice(1);
    if (words.length < SHORTEST_PULLED - 5 || !words.includes(' ')) continue;
    const first = text.indexOf(words);
    const second = text.indexOf(words, first + 1);
    const isPart = [first, second].some((at) => at !== -1 && lineAt(text, at).length > whole.length + 10);
    if (isPart) verdicts[i] = 'pull_quote';
  }
};

const lineAt = (text: string, at: number): string => {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end === -1 ? text.length : end);
};
