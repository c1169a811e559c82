import { byPosition, textOf } from '../../text/span.ts';
import type { Mention, Official, OfficialStatus, Reason } from '../findings.ts';
import type { NamedOfficial } from './named-officials.ts';
import type { Sign } from './signs.ts';

/** What is told of an official beside the signs and the names. */
export interface Told {
  readonly id: string;
  readonly roles: readonly Mention[];
  readonly directoryId: string | null;
  /** 0 to 1. */
  readonly confidence: number;
}

const MOST_REASONS = 4;

/** The official as the reader is shown it: the office as the article words it, else as the directory does. */
export const describeOfficial = (text: string, { signs, mentions }: NamedOfficial, told: Told): Official => {
  const names = mentions.map((mention) => textOf(text, mention));
  const byWeight = signs.toSorted((a, b) => b.weight - a.weight);
  const titled = byWeight.find(({ role }) => role !== null);
  return {
    id: told.id,
    name: fullestOf(names),
    role: titled?.role ?? '',
    organisation: titled?.organisation ?? null,
    status: statusOf(byWeight, titled),
    directoryId: told.directoryId,
    confidence: told.confidence,
    why: whyOf(byWeight, names, told.roles.length),
    mentions: [...mentions.map(({ start, end }): Mention => ({ start, end, kind: 'name' })), ...told.roles].toSorted(
      byPosition,
    ),
  };
};

/** Of the names with most words, the one given most often; a headline may have run a verb into one of them. */
const fullestOf = (names: readonly string[]): string => {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const [fullest = ''] = [...times.keys()].toSorted(
    (a, b) => Number(b.includes(' ')) - Number(a.includes(' ')) || (times.get(b) ?? 0) - (times.get(a) ?? 0),
  );
  return fullest;
};

/** What the article says comes before what the directory knows, and a candidacy before the office held meanwhile. */
const statusOf = (signs: readonly Sign[], titled: Sign | undefined): OfficialStatus => {
  const said = signs.filter(({ reason }) => reason.id !== 'in_directory');
  const sought = said.find(({ status, role }) => role !== null && (status === 'candidate' || status === 'nominee'));
  if (sought !== undefined) return sought.status;
  const past = said.find(
    ({ status, families }) => status === 'former' && families.some((family) => titled?.families.includes(family)),
  );
  return past?.status ?? said[0]?.status ?? titled?.status ?? 'current';
};

/** The reasons, the weightiest first, each said once. */
const whyOf = (signs: readonly Sign[], names: readonly string[], roles: number): readonly Reason[] => {
  const said = new Map(
    signs
      .filter(({ weight }) => weight > 0)
      .map(({ reason }) => [`${reason.id} ${reason.args.join(' ').toLowerCase()}`, reason]),
  );
  const reasons = [...said.values()].slice(0, MOST_REASONS);
  const full = fullestOf(names);
  const short = names.find((name) => name !== full && full.includes(name));
  if (short !== undefined) reasons.push({ id: 'same_surname', args: [short, full] });
  if (roles > 0) reasons.push({ id: 'role_alone', args: [] });
  return reasons;
};
