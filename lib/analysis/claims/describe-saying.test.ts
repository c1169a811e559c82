import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeSaying, type Said } from './describe-saying.ts';
import { readKindModel } from './kinds/kind-model.ts';
import { NO_SOURCES } from './kinds/read-source.ts';

const MODEL = readKindModel(readFileSync(new URL('../../../public/models/kinds.bin', import.meta.url)));

/** An attribution with its source in round brackets, its cue in square ones and its content in braces. */
const saidOf = (marked: string): Said => {
  const parts = [...marked.matchAll(/[([{](?<words>[^)\]}]*)[)\]}]/gu)];
  const text = marked.replace(/[()[\]{}]/gu, '');
  const spans = parts.map(({ index, groups, 0: whole }, at) => {
    const start = index - 2 * at;
    return { mark: whole[0], span: { start, end: start + (groups?.['words'] ?? '').length } };
  });
  const of = (mark: string) => spans.filter((one) => one.mark === mark).map(({ span }) => span);
  const [cue = { start: 0, end: 1 }] = of('[');
  return { text, source: of('(')[0] ?? null, antecedent: null, cue, content: of('{'), persons: [], before: NO_SOURCES };
};

describe.each([
  ['by what was learnt', MODEL],
  ['by rules alone', null],
])('describeSaying %s', (_, model) => {
  test.each([
    ['(The mayor) [vowed] {to rebuild the old mill.}', 'promise'],
    ['(The mayor) [denied] {that she had ever met the builder.}', 'denial'],
    ['(A spokesman) [declined to comment on] {the letter.}', 'no-answer'],
    ['(The mayor) [urged] {the council to act.}', 'demand'],
    ['(The mayor) [accused] {the builder of fraud.}', 'accusation'],
    ['(The reporter) [asked] {“Who pays for this?”}', 'question'],
    ['(Analysts) [predicted] {that prices will rise.}', 'prediction'],
    ['(The mayor) [called] {the plan a terrible mistake.}', 'opinion'],
  ] as const)('finds that %s is of the kind %s', (marked, kind) => {
    expect(describeSaying(saidOf(marked), model).kinds).toContain(kind);
  });

  test('finds no kind in a plain statement', () => {
    expect(describeSaying(saidOf('(The clerk) [said] {the train left on Monday.}'), model).kinds).toEqual([]);
  });

  test.each([
    ['(two people close to the mayor who asked not to be named) [said] {so}', 'anonymous'],
    ['(a new poll) [found] {so}', 'document'],
    ['(the Harrow Gazette) [reported] {so}', 'outlet'],
    ['(the union) [said] {so}', 'organisation'],
    ['(many voters) [say] {so}', 'crowd'],
    ['(she) [said] {so}', 'person'],
    ['[it is expected] {that the mill will close}', 'none'],
  ] as const)('takes the source of %s for %s', (marked, kind) => {
    expect(describeSaying(saidOf(marked), model).sourceKind).toBe(kind);
  });

  test('keeps the whole description of a source that is not named', () => {
    const source = 'two people close to the mayor of Harrow who were not allowed to speak of the talks in public';
    expect(describeSaying(saidOf(`(${source}) [said] {so}`), model).why[0]).toEqual({
      id: 'source_is_anonymous',
      args: [source],
    });
  });

  test('takes a verb whose subject is elsewhere for a person’s', () => {
    const { sourceKind, why } = describeSaying(saidOf('[calling] {the plan a mistake}'), model);
    expect([sourceKind, why[0]?.id]).toEqual(['person', 'source_is_implied']);
  });

  test('gives one reason for the source and one for each kind', () => {
    const { kinds, why } = describeSaying(saidOf('(The mayor) [vowed] {to cut the tax by 4 percent.}'), model);
    expect([kinds.includes('promise'), kinds.includes('numeric'), why.length]).toEqual([true, true, kinds.length + 1]);
  });
});

test('says by which words a learnt kind was told', () => {
  const { why } = describeSaying(saidOf('(The mayor) [vowed] {to rebuild the mill.}'), MODEL);
  expect(why.find(({ id }) => id === 'kind_promise')?.args[0]).toContain('vowed');
});
