import { attribute } from '../dom.ts';
import type { Outline } from './outline.ts';
import { HEADING } from './tags.ts';
import { isLink } from './worth.ts';

/** Elements of one make, side by side, that hold a page's text between them: posts, results, notices. */
export interface Units {
  readonly count: number;
  /** How many of them begin with a link before their text. */
  readonly linked: number;
  /** The share of the text that they hold between them. */
  readonly share: number;
}

/** The share of the text that an element holds if it holds all but scraps of it. */
const NEARLY_ALL = 0.85;
/** A unit with a greater share of the text than this is what the page is about; the others are remarks on it. */
const MOST = 0.35;
/** Elements that are parts of one text wherever they stand side by side. */
const PART = new Set(['p', 'blockquote', 'ul', 'ol', 'dl', 'table', 'tbody', 'pre', 'figure']);

const NONE: Units = { count: 0, linked: 0, share: 0 };

/** The units that `lengths` characters of each run are spread over evenly; none where one of them outweighs the others. */
export function findUnits({ branches, runs }: Outline, lengths: readonly number[]): Units {
  const held = branches.map(() => 0);
  for (const [place, run] of runs.entries()) held[run.branch]! += lengths[place]!;
  for (let i = branches.length - 1; i > 0; i -= 1) held[branches[i]!.parent]! += held[i]!;
  const all = held[0] ?? 0;
  if (all === 0) return NONE;

  // Of a chain of elements around nearly all of the text, the last is the one whose children share it.
  const holder = held.findLastIndex((length) => length >= all * NEARLY_ALL);
  const alike = new Map<string, number[]>();
  for (const [i, { parent, tag, element }] of branches.entries()) {
    if (parent !== holder || held[i] === 0 || PART.has(tag) || HEADING.test(tag)) continue;
    const make = `${tag} ${(attribute(element, 'class') ?? '').split(/\s/u, 1)[0]!}`;
    const others = alike.get(make);
    if (others) others.push(i);
    else alike.set(make, [i]);
  }
  const textOf = (places: readonly number[]): number => places.reduce((sum, i) => sum + held[i]!, 0);
  const units = [...alike.values()].reduce((most, next) => (textOf(next) > textOf(most) ? next : most), []);
  if (units.some((i) => held[i]! > all * MOST)) return NONE;

  const unitOf = new Map<number, number>();
  for (const unit of units) for (let i = unit; i < branches[unit]!.end; i += 1) unitOf.set(i, unit);
  const begun = new Set<number>();
  const linked = new Set<number>();
  for (const [place, run] of runs.entries()) {
    const unit = unitOf.get(run.branch);
    if (unit === undefined) continue;
    const leads = isLink(run) || branches[run.pieces[0]!.branch]!.linked;
    if (leads && !begun.has(unit)) linked.add(unit);
    if (lengths[place]! > 0) begun.add(unit);
  }
  return { count: units.length, linked: linked.size, share: textOf(units) / all };
}
