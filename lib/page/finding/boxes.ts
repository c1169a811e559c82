import type { Place, Verdict } from './place.ts';

/** Lines by which a whole box is known. */
const TELLING = new Set<Verdict>([
  'newsletter_line',
  'paywall_line',
  'appeal',
  'site_notice',
  'consent',
  'related_line',
  'advertisement',
]);
/** Characters of what is in a box, of what is in it besides the telling lines, and runs. */
const LONGEST = 700;
const LONGEST_BESIDES = 350;
const MOST_RUNS = 8;
/** Elements between a telling line and its box. */
const NEAR = 2;
/** Share of the article's text that may stand in such boxes. */
const MOST = 0.15;

/** For every branch how much text is in it, how many runs, and how much of the text is still of the article. */
const measure = ({ branches, runs }: Place['page'], verdicts: readonly Verdict[]) => {
  const sizes = branches.map(() => ({ chars: 0, count: 0, kept: 0 }));
  for (const [i, { container, text }] of runs.entries()) {
    const size = sizes[container]!;
    size.chars += text.length;
    size.count += 1;
    if (verdicts[i] === null) size.kept += text.length;
  }
  for (let i = branches.length - 1; i > 0; i -= 1) {
    const around = sizes[branches[i]!.parent]!;
    around.chars += sizes[i]!.chars;
    around.count += sizes[i]!.count;
    around.kept += sizes[i]!.kept;
  }
  return sizes;
};

/** Leaves out what stands in one small box with a line that asks for something or leads elsewhere. */
export const boxes = ({ page, root }: Place, verdicts: Verdict[]): void => {
  const { branches, runs } = page;
  const sizes = measure(page, verdicts);
  const isBox = (at: number): boolean => {
    const { chars, count, kept } = sizes[at]!;
    return at > root && chars <= LONGEST && count <= MOST_RUNS && kept <= LONGEST_BESIDES;
  };
  const told = new Map<number, Verdict>();
  for (const [i, { container }] of runs.entries()) {
    if (!TELLING.has(verdicts[i]!)) continue;
    let at = container;
    for (let steps = 0; steps < NEAR && isBox(branches[at]!.parent); steps += 1) at = branches[at]!.parent;
    if (sizes[at]!.kept > 0 && isBox(at) && !told.has(at)) told.set(at, verdicts[i]!);
  }
  if (told.size === 0) return;
  const inside: [number, Verdict][] = [];
  for (const [i, { container }] of runs.entries()) {
    if (verdicts[i] !== null) continue;
    for (let at = container; isBox(at); at = branches[at]!.parent) {
      const reason = told.get(at);
      if (reason === undefined) continue;
      inside.push([i, reason]);
      break;
    }
  }
  const length = inside.reduce((sum, [i]) => sum + runs[i]!.text.length, 0);
  if (length > sizes[0]!.kept * MOST) return;
  for (const [i, reason] of inside) verdicts[i] = reason;
};
