import { readFileSync } from 'node:fs';
import type { ClaimKind, SourceKind } from '../../lib/analysis/findings.ts';
import { readKindFeatures } from '../../lib/analysis/claims/kinds/read-features.ts';
import { afterSource, NO_SOURCES, readSourceFeatures } from '../../lib/analysis/claims/kinds/read-source.ts';
import type { Feature } from '../../lib/analysis/claims/kinds/feature.ts';
import { within } from '../../lib/analysis/claims/spans-within.ts';
import { findPersons } from '../../lib/analysis/persons/find-persons.ts';
import { prepareText } from '../../lib/analysis/prepared-text.ts';
import { articleFromText } from '../../lib/text/article.ts';
import type { Span } from '../../lib/text/span.ts';
import { type GoldAttribution, type Pair, readGold } from '../attribution/read-articles.ts';
import { type Label, nameOfArticle, readLabels } from './labels.ts';

/** A labelled attribution and what it shows. */
export interface Example {
  /** Its article: examples of one article are never parted. */
  readonly article: string;
  /** Whether all attributions of its article are labelled; others were picked because they are hard. */
  readonly usual: boolean;
  /** Who labelled it: whoever made the data, or this project. */
  readonly by: 'data' | 'project';
  readonly kinds: readonly ClaimKind[];
  readonly sourceKind: SourceKind;
  readonly shown: readonly Feature[];
  /** What its source shows; null where it has none. */
  readonly source: readonly Feature[] | null;
}

interface Labelled {
  readonly source: readonly Pair[] | undefined;
  readonly cue: readonly Pair[] | undefined;
  readonly content: readonly Pair[] | undefined;
  readonly label: Label | null;
}

interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly (GoldAttribution & Label)[];
}

const spansOf = (pairs: readonly Pair[] | undefined): readonly Span[] =>
  (pairs ?? []).map(([start, end]) => ({ start, end })).toSorted((a, b) => a.start - b.start);

const around = (spans: readonly Span[]): Span | null => {
  const [first] = spans;
  const last = spans.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
};

/** What the labelled attributions of one article show, in their order. */
const examplesOf = (
  id: string,
  text: string,
  attributions: readonly Labelled[],
  { all, by }: { readonly all: boolean; readonly by: Example['by'] },
): readonly Example[] => {
  const persons = findPersons(prepareText(articleFromText(text)));
  let before = NO_SOURCES;
  return attributions.flatMap((one): readonly Example[] => {
    const [source = null] = spansOf(one.source);
    const cue = around(spansOf(one.cue));
    const content = spansOf(one.content);
    const { label } = one;
    if (!cue || content.length === 0 || !label) return [];
    const { sourceKind, kinds } = label;
    const named = content.flatMap((span) => within(persons, span));
    const example: Example = {
      article: id,
      usual: all,
      by,
      kinds,
      sourceKind,
      shown: readKindFeatures({ text, source, cue, content, named }),
      source: source && readSourceFeatures({ text, source, cue, persons, before }),
    };
    before = afterSource(before, sourceKind);
    return [example];
  });
};

/** The examples of a file with one JSON object a line, labelled in the file itself. */
export const readLabelled = (file: string): readonly Example[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): LabelledArticle => JSON.parse(line))
    .flatMap(({ id, text, attributions }) =>
      examplesOf(
        id,
        text,
        attributions.map(({ source, cue, content, sourceKind, kinds }) => ({
          source,
          cue,
          content,
          label: { sourceKind, kinds },
        })),
        { all: true, by: 'data' },
      ),
    );

/** The examples of the attribution data that `labels.txt` labels. */
export const readOwn = (file: string): readonly Example[] => {
  const labels = readLabels();
  return readGold(file).flatMap(({ id, text, attributions }) => {
    const own = labels.get(nameOfArticle(id));
    if (!own) return [];
    if (own.length !== attributions.length) throw new Error(`The labels of ${id} are not those of its attributions.`);
    return examplesOf(
      id,
      text,
      attributions.map(({ source, cue, content }, at) => ({ source, cue, content, label: own[at] ?? null })),
      { all: own.every((label) => label !== null), by: 'project' },
    );
  });
};
