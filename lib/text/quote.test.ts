import fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { describe, locate } from './quote.ts';
import { textOf } from './span.ts';

const TEXT =
  'The mayor opened the bridge. Councillor Amadi said the bridge had cost twice what was promised. ' +
  'The mayor did not answer. “We will publish the bills,” said his deputy. The mayor left early.';
const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const find = (text: string, words: string, from = 0) => {
  const place = locate(text, describe(TEXT, spanOf(words, from)));
  return place && textOf(text, place);
};

group('locate', () => {
  it('finds every span of an unchanged text where it was', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 60 }), (start, length) => {
        const span = { start, end: Math.min(start + length, TEXT.length) };
        expect(locate(TEXT, describe(TEXT, span))).toMatchObject(span);
      }),
    );
  });
  it('tells passages of the same words apart by what stands around them', () => {
    const third = TEXT.lastIndexOf('The mayor');
    const edited = `An update stands on top now. ${TEXT}`;
    expect(locate(edited, describe(TEXT, { start: third, end: third + 9 }))?.start).toBe(third + 29);
  });
  it('finds a passage in which a few words were changed', () => {
    const edited = TEXT.replace('had cost twice what', 'has cost nearly twice what');
    expect(find(edited, 'Councillor Amadi said the bridge had cost twice what was promised.')).toBe(
      'Councillor Amadi said the bridge has cost nearly twice what was promised.',
    );
  });
  it('says a deleted passage is gone', () => {
    expect(
      find(
        TEXT.replace('“We will publish the bills,” said his deputy. ', ''),
        '“We will publish the bills,” said his deputy.',
      ),
    ).toBe(null);
  });
  it('does not take a short word elsewhere for the one that was noted', () => {
    expect(find('Nobody spoke of it. Elsewhere the mayor of another town wept.', 'mayor')).toBe(null);
  });
  it('does not take the same words elsewhere for a passage whose sentence was deleted', () => {
    const before = `${TEXT} Afterwards the council’s own auditor called the bridge a success.`;
    const start = TEXT.indexOf('the bridge had');
    const quote = describe(before, { start, end: start + 'the bridge'.length });
    expect(locate('Long after, somebody wrote that the bridge looked well.', quote)).toBe(null);
  });
  it('gives up where two edited places are as good as each other', () => {
    const twice =
      'The committee met on Tuesday to hear the auditors. The committee met on Thursday to hear the auditors.';
    const quote = { exact: 'The committee met on Wedsday to hear the auditors.', prefix: '', suffix: '', start: 25 };
    expect(locate(twice, quote)).toBe(null);
  });
});
