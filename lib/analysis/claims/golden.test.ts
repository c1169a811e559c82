import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../text/span.ts';
import type { Claim, Official } from '../findings.ts';
import { loadModels, type Models, NO_MODELS } from '../models/models.ts';
import { prepareText } from '../prepared-text.ts';
import { type GoldenArticle, type GoldenMark, parseGolden } from '../testing/golden.ts';
import { findClaims } from './find-claims.ts';

const FOLDER = new URL('../golden/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.startsWith('claims-'));

/** Shares, in percent, of the marked spans that are found to the character. Raise them when they are passed. */
const FLOORS = { source: 95, cue: 95, content: 85 };

const MODELS = new URL('../../../public/models/', import.meta.url);
/** How the claims are read, with what models, and the least F1 in percent of the kinds of claims. */
const WAYS = [
  ['by rules alone', NO_MODELS, 100],
  ['with the models', await loadModels((file) => readFile(new URL(file, MODELS))), 50],
] as const;

const key = ({ start, end }: Span): string => `${start}-${end}`;

const read = (name: string): GoldenArticle => parseGolden(readFileSync(new URL(name, FOLDER), 'utf8'));

const isPerson = (mark: GoldenMark): boolean => mark.part === 'name' && /^[pn]/u.test(mark.id);

const officialsOf = ({ facts, marks }: GoldenArticle): readonly Official[] =>
  [...facts]
    .filter(([id]) => id.startsWith('p'))
    .map(([id, [name = '', role = '']]) => ({
      id,
      name,
      role,
      organisation: null,
      status: 'current',
      directoryId: null,
      facts: null,
      confidence: 1,
      why: [],
      mentions: marks
        .filter((mark) => mark.id === id && mark.part === 'name')
        .map(({ start, end }) => ({ start, end, kind: 'name' })),
    }));

const claimsOf = (golden: GoldenArticle, models: Models): readonly Claim[] =>
  findClaims(prepareText(golden.article), {
    officials: officialsOf(golden),
    persons: golden.marks.filter(isPerson),
    models,
  }).filter(({ cue }) => cue !== null);

const spansOf = ({ source, cue, content }: Claim, part: keyof typeof FLOORS): readonly Span[] => {
  if (part === 'content') return content;
  const span = part === 'source' ? source : cue;
  return span ? [span] : [];
};

const CASES = FILES.flatMap((name) => WAYS.map(([way, models, kinds]) => [name, way, models, kinds] as const));

describe.each(CASES)('%s %s', (name, _, models, kindFloor) => {
  const golden = read(name);
  const claims = claimsOf(golden, models);
  const claimAt = (id: string): Claim | undefined => {
    const cue = golden.marks.find((mark) => mark.id === id && mark.part === 'cue');
    return claims.find((claim) => cue && claim.cue && key(claim.cue) === key(cue));
  };
  const marked = [...golden.facts].filter(([id]) => id.startsWith('c'));

  test.each(['source', 'cue', 'content'] as const)('finds the %s of its claims to the character', (part) => {
    const wanted = golden.marks.filter((mark) => mark.part === part).map(key);
    const found = new Set(claims.flatMap((claim) => spansOf(claim, part).map(key)));
    const share = (100 * wanted.filter((span) => found.has(span)).length) / wanted.length;
    expect(share).toBeGreaterThanOrEqual(FLOORS[part]);
  });

  test('finds hardly a claim that is none', () => {
    expect(claims.length).toBeLessThanOrEqual(marked.length + 1);
  });

  test.each(marked)('%s: tells how and by whom', (id, facts) => {
    const [quotation, sourceKind, speaker] = facts;
    const claim = claimAt(id);
    expect([claim?.quotation, claim?.sourceKind, claim?.speakerId ?? '-']).toEqual([quotation, sourceKind, speaker]);
  });

  test('tells what is done by saying it', () => {
    const wanted = marked.flatMap(([id, [, , , kinds = '-']]) => kinds.split(',').map((kind) => `${id} ${kind}`));
    const found = marked.flatMap(([id]) =>
      (claimAt(id)?.kinds.join(',') || '-').split(',').map((kind) => `${id} ${kind}`),
    );
    const hits = found.filter((kind) => wanted.includes(kind)).length;
    expect((200 * hits) / (wanted.length + found.length)).toBeGreaterThanOrEqual(kindFloor);
  });
});
