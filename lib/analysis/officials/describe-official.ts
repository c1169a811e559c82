import { byPosition, type Span, textOf } from '../../text/span.ts';
import type { Alternative, Mention, Official, OfficialStatus } from '../findings.ts';
import { explainOfficial } from './explain-official.ts';
import type { RoleMention } from './find-roles.ts';
import { fullestOf } from './fullest-name.ts';
import type { ReadOfficial } from './read-officials.ts';
import type { Sign } from './signs.ts';

/** What is told of an official beside what was read of the person. */
export interface Told {
  readonly id: string;
  readonly roles: readonly RoleMention[];
  /** Whom else a mention by name may mean. */
  readonly alternativesOf: (mention: Span) => readonly Alternative[];
}

/** The official as the reader is shown it: the office as the article words it, else as the directory does. */
export const describeOfficial = (
  text: string,
  official: ReadOfficial,
  { id, roles, alternativesOf }: Told,
): Official => {
  const { signs, mentions, match, confidence } = official;
  const names = mentions.map((mention) => textOf(text, mention));
  const byWeight = signs.toSorted((a, b) => b.weight - a.weight);
  const titled = byWeight.find(({ role }) => role !== null);
  const named = mentions.map(({ start, end }): Mention => {
    const alternatives = alternativesOf({ start, end });
    return alternatives.length === 0 ? { start, end, kind: 'name' } : { start, end, kind: 'name', alternatives };
  });
  const open = named.find(({ alternatives }) => alternatives !== undefined);
  return {
    id,
    name: fullestOf(names),
    role: titled?.role ?? '',
    organisation: titled?.organisation ?? null,
    status: statusOf(byWeight, titled),
    directoryId: match?.facts.id ?? null,
    facts: match?.facts ?? null,
    confidence,
    why: explainOfficial(official, {
      names,
      shared: open === undefined ? null : textOf(text, open),
      roles: roles.length,
    }),
    mentions: [...named, ...roles.map(({ start, end }): Mention => ({ start, end, kind: 'role' }))].toSorted(
      byPosition,
    ),
  };
};

/** What the article says comes before what the directory knows, and a candidacy before the office held meanwhile. */
const statusOf = (signs: readonly Sign[], titled: Sign | undefined): OfficialStatus => {
  const said = signs.filter(({ reason }) => reason.id !== 'in_directory');
  const known = signs.filter(({ reason }) => reason.id === 'in_directory');
  const isOfTitle = ({ families }: Sign): boolean => families.some((family) => titled?.families.includes(family));
  const sought = said.find(({ status, role }) => role !== null && (status === 'candidate' || status === 'nominee'));
  if (sought !== undefined) return sought.status;
  if (known.some(({ status }) => status === 'candidate')) return 'candidate';
  const past = said.find((sign) => sign.status === 'former' && isOfTitle(sign));
  return past?.status ?? said[0]?.status ?? titled?.status ?? 'current';
};
