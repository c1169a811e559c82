import type { Span } from '../../text/span.ts';
import type { Sign } from './signs.ts';

/** An official as the text names one: the signs that made them one, and where they are named, in text order. */
export interface NamedOfficial {
  readonly person: number;
  readonly signs: readonly Sign[];
  readonly mentions: readonly Span[];
}

/** What an office named alone asks of the person it means. */
export interface Wanted {
  /** Any of these families of offices. */
  readonly families: readonly string[];
  readonly fits: (sign: Sign) => boolean;
}

/** The officials of an article, asked for by office. */
export interface OfficialsByOffice {
  /** The number of the person that is meant at offset `at`: whoever fits and was named last before it, else the only one who fits. */
  readonly nearest: (wanted: Wanted, at: number) => number | null;
}

/** How many namings back a reader would still look, so that a long text costs no more than its length. */
const LOOK_BACK = 60;

interface Naming {
  readonly start: number;
  readonly official: NamedOfficial;
}

/** Indexes the officials by the families of their offices. */
export const indexOfficials = (officials: readonly NamedOfficial[]): OfficialsByOffice => {
  const namings = new Map<string, Naming[]>();
  const holders = new Map<string, NamedOfficial[]>();
  const signsOf = new Map(officials.map((official) => [official, distinctSigns(official.signs)]));
  for (const official of officials) {
    const families = new Set(official.signs.flatMap((sign) => sign.families));
    for (const family of families) {
      holders.set(family, [...(holders.get(family) ?? []), official]);
      const list = namings.get(family) ?? [];
      for (const { start } of official.mentions) list.push({ start, official });
      namings.set(family, list);
    }
  }
  for (const list of namings.values()) list.sort((a, b) => a.start - b.start);
  const fits = (official: NamedOfficial, { families, fits: fitsSign }: Wanted): boolean =>
    (signsOf.get(official) ?? []).some(
      (sign) => sign.families.some((family) => families.includes(family)) && fitsSign(sign),
    );
  return {
    nearest: (wanted, at) => {
      const before = wanted.families.flatMap(
        (family) => lastNaming(namings.get(family) ?? [], at, (one) => fits(one, wanted)) ?? [],
      );
      const [nearest] = before.toSorted((a, b) => b.start - a.start);
      if (nearest !== undefined) return nearest.official.person;
      const all = wanted.families.flatMap((family) => (holders.get(family) ?? []).slice(0, LOOK_BACK));
      const [only, ...others] = new Set(all.filter((one) => fits(one, wanted)));
      return only !== undefined && others.length === 0 ? only.person : null;
    },
  };
};

const lastNaming = (list: readonly Naming[], at: number, fits: (official: NamedOfficial) => boolean): Naming | null => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= Math.max(0, low - LOOK_BACK); index -= 1) {
    const naming = list[index];
    if (naming !== undefined && fits(naming.official)) return naming;
  }
  return null;
};

/** One sign for each office that they tell of. */
const distinctSigns = (signs: readonly Sign[]): readonly Sign[] => [
  ...new Map(signs.map((sign) => [[...sign.families, sign.status, ...sign.words].join(' '), sign])).values(),
];
