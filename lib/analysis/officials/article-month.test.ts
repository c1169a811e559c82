import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../text/article.ts';
import { prepareText } from '../prepared-text.ts';
import { monthOf } from './article-month.ts';
import type { Term } from './directory.ts';

const term = (from: string, to: string): Term => ({
  office: 'Mayor',
  place: 'Orbit',
  party: null,
  from,
  to,
  source: 'general knowledge',
  asOf: '2025-06',
});
const spoken = (weight: number, ...terms: readonly Term[]) => ({ terms, weight });
const read = (text: string, publishedAt: string | null = null) =>
  prepareText({ ...articleFromText(text), publishedAt });

describe('monthOf', () => {
  test('is the article’s own where it has a date', () => {
    expect(monthOf(read('Quill left.', '2016-09-07'), [spoken(3, term('2001-01', '2002-01'))])).toEqual({
      month: '2016-09',
      day: '2016-09-07',
    });
    expect(monthOf(read('Quill left.', '2016'), []).month).toBe('2016-06');
  });

  test('is read from whom the text speaks of: the last in which most of them were in office', () => {
    const people = [
      spoken(3, term('2009-01', '2017-01')),
      spoken(1, term('2015-05', '2016-03')),
      spoken(1, term('2007-01', '')),
    ];
    expect(monthOf(read('Quill left.'), people)).toEqual({ month: '2016-02', day: null });
  });

  test('is of the latest year named, where they were in office then', () => {
    const people = [spoken(3, term('2009-01', ''))];
    expect(monthOf(read('It was 2012. Then came 2014 and 2050.'), people).month).toBe('2014-06');
    expect(monthOf(read('It was 1999.'), people).month).not.toBe('1999-06');
  });

  test('counts an office that the text gives for more than being named', () => {
    const people = [
      spoken(3, term('2001-01', '2003-01')),
      spoken(1, term('2011-01', '2013-01')),
      spoken(1, term('2011-01', '2013-01')),
    ];
    expect(monthOf(read('Quill left.'), people).month).toBe('2002-12');
  });

  test('is when the directory was made, where the text speaks of nobody', () => {
    expect(monthOf(read('It was 2012.'), []).month).toMatch(/^20\d\d-\d\d$/u);
    expect(monthOf(read('It was 2012.'), []).day).toBeNull();
  });
});
