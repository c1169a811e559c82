import type { Analysis, Claim, SourceKind } from '../lib/analysis/findings.ts';
import type { Say } from '../lib/catalogue.ts';
import type { Article } from '../lib/text/article.ts';
import { type Span, textOf } from '../lib/text/span.ts';
import { type Speaker, speakerOf } from './speaker.ts';

/** One whom the article has speak, with all of their claims. */
export interface Source extends Speaker {
  /** Tells it from the others, and stays the same when the article grows. */
  readonly key: string;
  readonly kind: SourceKind;
  /** In text order. */
  readonly claims: readonly Claim[];
  /** Words that the article gives them, and how many of these are exact. */
  readonly words: number;
  readonly exactWords: number;
}

/** The sources of an article, the most quoted first, and whose each claim is. */
export interface Sources {
  readonly all: readonly Source[];
  /** The source of a claim, by the claim's id; the article's own voice is among them. */
  readonly of: ReadonlyMap<string, Source>;
}

const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

const countWords = (text: string, spans: readonly Span[]): number =>
  spans.reduce((count, span) => count + (textOf(text, span).match(WORD)?.length ?? 0), 0);

const normal = (name: string): string => name.toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** For each person's name the one longer name that ends with it ("Brook": "Mayor Ada Brook"); else the name itself. */
const joinNames = (names: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const byLastWord = Map.groupBy(names, (name) => name.slice(name.lastIndexOf(' ') + 1));
  return new Map(
    [...names].map((name) => {
      const alike = byLastWord.get(name.slice(name.lastIndexOf(' ') + 1)) ?? [];
      const longer = alike.filter((other) => other.endsWith(` ${name}`));
      return [name, longer.length === 1 ? (longer[0] ?? name) : name];
    }),
  );
};

const isPerson = ({ sourceKind, source }: Claim): boolean => source !== null && sourceKind === 'person';

/** Who is quoted in the article, and with how many words. */
export const sourcesOf = (article: Article, analysis: Analysis, say: Say): Sources => {
  const voices = analysis.claims.map((claim) => ({ claim, speaker: speakerOf(article, analysis, claim, say) }));
  const names = new Set(voices.flatMap(({ claim, speaker }) => (isPerson(claim) ? [normal(speaker.name)] : [])));
  const joined = joinNames(names);
  const keyOf = ({ claim, speaker }: (typeof voices)[number]): string => {
    if (claim.source === null) return '';
    const name = normal(speaker.name);
    return isPerson(claim) ? (joined.get(name) ?? name) : `${claim.sourceKind} ${name}`;
  };
  const groups = [...Map.groupBy(voices, keyOf)].map(([key, said]): Source => {
    const longest = said.toSorted((a, b) => b.speaker.name.length - a.speaker.name.length);
    const speaker = longest.find(({ claim }) => claim.speakerId !== null) ?? longest[0];
    const claims = said.map(({ claim }) => claim);
    return {
      key,
      name: speaker?.speaker.name ?? '',
      about: speaker?.speaker.about ?? '',
      kind: key === '' ? 'none' : (claims[0]?.sourceKind ?? 'none'),
      claims,
      words: claims.reduce((sum, { content }) => sum + countWords(article.text, content), 0),
      exactWords: claims.reduce((sum, { quoted }) => sum + countWords(article.text, quoted), 0),
    };
  });
  return {
    all: groups.filter(({ key }) => key !== '').toSorted((a, b) => b.words - a.words),
    of: new Map(groups.flatMap((source) => source.claims.map(({ id }) => [id, source]))),
  };
};
