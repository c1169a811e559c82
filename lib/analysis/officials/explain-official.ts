import type { Reason } from '../findings.ts';
import { fullestOf } from './fullest-name.ts';
import type { ReadOfficial } from './read-officials.ts';

/** What there is to explain beside the signs. */
export interface ToExplain {
  /** What the article calls the person, in text order. */
  readonly names: readonly string[];
  /** The name by which somebody else may be meant as well; null where there is none. */
  readonly shared: string | null;
  /** How many mentions are by the office alone. */
  readonly roles: number;
}

const MOST_REASONS = 4;

/** Why the person is an official, the weightiest reason first, each said once; then what speaks against it, and how mentions were joined. */
export const explainOfficial = (
  { signs, match, calledOtherwise }: ReadOfficial,
  { names, shared, roles }: ToExplain,
): readonly Reason[] => {
  const said = new Map(
    signs
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ reason }) => [`${reason.id} ${reason.args.join(' ').toLowerCase()}`, reason]),
  );
  const reasons = [...said.values()].slice(0, MOST_REASONS);
  if (reasons.some(({ id }) => id === 'in_directory')) reasons.push(...(match?.reasons ?? []));
  if (calledOtherwise !== null) reasons.push({ id: 'called_otherwise', args: [calledOtherwise] });
  const full = fullestOf(names);
  const short = names.find((name) => name !== full && full.includes(name));
  if (short !== undefined) reasons.push({ id: 'same_surname', args: [short, full] });
  if (shared !== null) reasons.push({ id: 'namesakes', args: [shared] });
  if (roles > 0) reasons.push({ id: 'role_alone', args: [] });
  return reasons;
};
