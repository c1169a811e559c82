import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ClaimKind, SourceKind } from '../../lib/analysis/findings.ts';

/** What an attribution was labelled as. */
export interface Label {
  readonly sourceKind: SourceKind;
  readonly kinds: readonly ClaimKind[];
}

const SOURCES: Readonly<Record<string, SourceKind>> = {
  P: 'person',
  A: 'anonymous',
  O: 'organisation',
  U: 'outlet',
  D: 'document',
  C: 'crowd',
  N: 'none',
};

const KINDS: Readonly<Record<string, ClaimKind>> = {
  d: 'denial',
  z: 'no-answer',
  p: 'promise',
  f: 'prediction',
  o: 'opinion',
  a: 'accusation',
  m: 'demand',
  q: 'question',
  s: 'second-hand',
  h: 'hedged',
  n: 'numeric',
};

/** How the file of labels names an article: by a hash of its id, so that no headline stands in it. */
export const nameOfArticle = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 12);

const labelOf = (code: string): Label | null => {
  if (code === '-') return null;
  const [source = '', ...kinds] = code.split('');
  const sourceKind = SOURCES[source];
  if (!sourceKind) throw new Error(`"${source}" is no source kind.`);
  return { sourceKind, kinds: kinds.flatMap((letter) => KINDS[letter] ?? []) };
};

/** The labels of `labels.txt`: for each article, by {@link nameOfArticle}, one for each of its attributions in order, null where it has none. */
export const readLabels = (): ReadonlyMap<string, readonly (Label | null)[]> =>
  new Map(
    readFileSync(new URL('labels.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => /^[0-9a-f]{12} /u.test(line))
      .map((line) => line.split(' '))
      .map(([name = '', ...codes]) => [name, codes.map((code) => labelOf(code))]),
  );
