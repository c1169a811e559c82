import type { OfficialStatus } from '../findings.ts';
import type { Span } from '../../text/span.ts';
import { type AskedOffice, describeSign, type Fit, fitOf, type HeldOffice, type OfficeWords } from './asked-office.ts';
import type { Sign } from './signs.ts';

/** An official as the text names one: the signs that made them one, and where they are named, in text order. */
export interface NamedOfficial {
  readonly person: number;
  readonly signs: readonly Sign[];
  readonly mentions: readonly Span[];
}

/** Whom an office named alone means, and what speaks for it. */
export interface Meant extends Fit {
  readonly person: number;
  /** How many characters ago the person was last named; null where that comes only behind. */
  readonly since: number | null;
  /** How many characters on the person is named next; null where that was the last time. */
  readonly until: number | null;
  /** Whether the person is named before at all. */
  readonly isFirst: boolean;
  /** How many others would fit as well. */
  readonly rivals: number;
}

/** The officials of an article, asked for by office. */
export interface OfficialsByOffice {
  /** Whom the office named at offset `at` means: of those who fit best, whoever was named last before it, else who is named next. */
  readonly meantBy: (asked: AskedOffice, at: number) => Meant | null;
}

/** No article has more holders of one kind of office that a reader could tell apart; the limit keeps hostile texts linear. */
const MOST_HOLDERS = 60;
const MOST_OFFICES = 12;

interface Holder {
  readonly official: NamedOfficial;
  readonly offices: readonly HeldOffice[];
  readonly all: OfficeWords;
}

/** Indexes the officials by the families of their offices. */
export const indexOfficials = (officials: readonly NamedOfficial[]): OfficialsByOffice => {
  const holders = officials.map(readHolder);
  const byFamily = new Map<string, Holder[]>();
  for (const holder of holders)
    for (const family of new Set(holder.offices.flatMap(({ families }) => families))) {
      const list = byFamily.get(family) ?? [];
      if (list.length < MOST_HOLDERS) list.push(holder);
      byFamily.set(family, list);
    }
  return {
    meantBy: (asked, at) => {
      const some =
        asked.families === null
          ? holders.slice(0, MOST_HOLDERS)
          : [...new Set(asked.families.flatMap((family) => byFamily.get(family) ?? []))];
      const fitting = some.flatMap((holder) => {
        const fit = fitOf(asked, holder);
        return fit === null ? [] : [{ fit, ...placeOfNaming(holder.official, at) }];
      });
      const [best] = fitting.toSorted((a, b) => rankOf(b) - rankOf(a));
      if (best === undefined) return null;
      const rivals = fitting.filter((one) => one !== best && goodness(one.fit) >= goodness(best.fit)).length;
      return { ...best.fit, person: best.person, since: best.since, until: best.until, isFirst: best.isFirst, rivals };
    },
  };
};

const goodness = ({ agreeing, sameStanding }: Fit): number => agreeing + Number(sameStanding);

const FAR = 1e9;
/** Those who fit better first, then those named last; those named only behind come after. */
const rankOf = ({
  fit,
  since,
  until,
}: {
  readonly fit: Fit;
  readonly since: number | null;
  readonly until: number | null;
}): number => goodness(fit) * 4 * FAR - (since ?? FAR + (until ?? FAR));

const placeOfNaming = (
  { person, mentions }: NamedOfficial,
  at: number,
): Pick<Meant, 'person' | 'since' | 'until' | 'isFirst'> => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  const [last, next] = [mentions[low - 1], mentions[low]];
  return {
    person,
    since: last === undefined ? null : at - last.end,
    until: next === undefined ? null : next.start - at,
    isFirst: low === 0,
  };
};

const union = (offices: readonly OfficeWords[], key: 'places' | 'parties' | 'fields' | 'ranks'): ReadonlySet<string> =>
  new Set(offices.flatMap((office) => [...office[key]]));

const readHolder = (official: NamedOfficial): Holder => {
  const told = distinctSigns(official.signs).map((sign) => describeSign(sign));
  const status: OfficialStatus = 'current';
  const all = {
    status,
    places: union(told, 'places'),
    parties: union(told, 'parties'),
    fields: union(told, 'fields'),
    ranks: union(told, 'ranks'),
  };
  return { official, offices: told.slice(0, MOST_OFFICES), all };
};

/** One sign for each office that they tell of. */
const distinctSigns = (signs: readonly Sign[]): readonly Sign[] => [
  ...new Map(signs.map((sign) => [[...sign.families, sign.status, ...sign.words].join(' '), sign])).values(),
];
