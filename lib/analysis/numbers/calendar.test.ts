import { describe, expect, it } from 'vitest';
import { dayOf, isDay, isoDate, nearestYear, periodAfter, weekAfter, weekdayBeside } from './calendar.ts';

const WEDNESDAY = Date.UTC(2016, 2, 16);

describe('the calendar', () => {
  it('writes dates to the precision given', () => {
    expect(isoDate(2016, 3, 5)).toBe('2016-03-05');
    expect(isoDate(2016)).toBe('2016');
    expect(isoDate(null, 2, 29)).toBe('--02-29');
  });

  it('knows which days there are', () => {
    expect(isDay(2, 29)).toBe(true);
    expect(isDay(2, 30)).toBe(false);
    expect(isDay(13, 1)).toBe(false);
    expect(isDay(1, 0)).toBe(false);
  });

  it('takes the day out of what a page states, and nothing else', () => {
    expect(dayOf('2016-03-16T23:00:00-05:00')).toBe(WEDNESDAY);
    expect(dayOf('March 16')).toBeNull();
    expect(dayOf(null)).toBeNull();
  });

  it('counts months and years over the turn of a year', () => {
    expect(periodAfter(WEDNESDAY, 'month', -3)).toBe('2015-12');
    expect(periodAfter(WEDNESDAY, 'month', 10)).toBe('2017-01');
    expect(periodAfter(WEDNESDAY, 'year', -20)).toBe('1996');
  });

  it('gives weeks from Monday to Sunday', () => {
    expect(weekAfter(WEDNESDAY, 0)).toEqual(['2016-03-14', '2016-03-20']);
    expect(weekAfter(Date.UTC(2016, 2, 20), -1)).toEqual(['2016-03-07', '2016-03-13']);
  });

  it('never takes a weekday for the day itself', () => {
    expect(weekdayBeside(WEDNESDAY, 3, 'before')).toBe('2016-03-09');
    expect(weekdayBeside(WEDNESDAY, 3, 'after')).toBe('2016-03-23');
    expect(weekdayBeside(WEDNESDAY, 0, 'before')).toBe('2016-03-13');
  });

  it('puts a day without a year where it is nearest', () => {
    expect(nearestYear(WEDNESDAY, 12, 28)).toBe(2015);
    expect(nearestYear(WEDNESDAY, 3, 17)).toBe(2016);
    expect(nearestYear(Date.UTC(2016, 11, 30), 1, 4)).toBe(2017);
  });
});
