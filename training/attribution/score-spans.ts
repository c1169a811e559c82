import type { TaggedSpan } from '../../lib/analysis/claims/tagged/tag-spans.ts';
import type { GoldPassage } from './examples.ts';

const ROLES = ['source', 'cue', 'content'] as const;

/** Exact F1 in percent, by role. */
export type Figures = Readonly<Record<(typeof ROLES)[number], number>>;

/** How well the tagged spans agree to the character with those set by hand. */
export const scoreSpans = (tagged: readonly (readonly [GoldPassage, readonly TaggedSpan[]])[]): Figures => {
  const found = new Map<string, Set<string>>(ROLES.map((role) => [role, new Set()]));
  const gold = new Map<string, Set<string>>(ROLES.map((role) => [role, new Set()]));
  for (const [{ article, passage }, spans] of tagged) {
    for (const { role, first, last } of spans)
      found.get(role)!.add(`${article.id} ${passage.tokens[first]!.start} ${passage.tokens[last]!.end}`);
    for (const attribution of article.attributions)
      for (const role of ROLES)
        for (const [start, end] of attribution[role] ?? []) gold.get(role)!.add(`${article.id} ${start} ${end}`);
  }
  const figure = (role: string): number => {
    const hits = [...found.get(role)!].filter((span) => gold.get(role)!.has(span)).length;
    return Math.round((2000 * hits) / (found.get(role)!.size + gold.get(role)!.size)) / 10;
  };
  return { source: figure('source'), cue: figure('cue'), content: figure('content') };
};
