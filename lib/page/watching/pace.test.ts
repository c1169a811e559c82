import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeClock } from '../testing/fake-clock.ts';
import { COOLING_MS, createPace, LEAST_MS, LONGEST_MS, QUIET_MS } from './pace.ts';

/** A pace, the times at which it read, and what a reading costs and finds. */
const start = (reading: { cost?: number; answer?: 'read' | 'looked' } = {}) => {
  const clock = fakeClock();
  const times: number[] = [];
  const pace = createPace(clock, async () => {
    times.push(clock.now());
    if (reading.cost !== undefined) {
      await new Promise<void>((resolve) => {
        clock.wait(reading.cost ?? 0, resolve);
      });
    }
    return reading.answer ?? 'read';
  });
  return { clock, times, pace };
};

/** Asks every `every` milliseconds, for `ms` milliseconds. */
const keepAsking = async ({ clock, pace }: ReturnType<typeof start>, every: number, ms: number): Promise<void> => {
  for (let passed = 0; passed < ms; passed += every) {
    pace.ask('page');
    await clock.pass(every);
  }
};

const distances = (times: readonly number[]): readonly number[] => times.slice(1).map((time, n) => time - times[n]!);

describe('the pace of reading', () => {
  it('reads nothing that was not asked for', async () => {
    const { clock, times } = start();
    await clock.pass(60_000);
    expect(times).toEqual([]);
  });

  it('reads once, when the page has come to rest after a burst', async () => {
    const started = start();
    await keepAsking(started, 100, 1_000);
    await started.clock.pass(60_000);
    expect(started.times).toEqual([900 + QUIET_MS]);
  });

  it('reads a page that does not come to rest all the same', async () => {
    const started = start();
    await keepAsking(started, 100, 2_500);
    expect(started.times).toEqual([LONGEST_MS]);
  });

  it('reads a page that never stops at distances that grow and then stay', async () => {
    const started = start();
    await keepAsking(started, 250, 300_000);
    const apart = distances(started.times);
    expect(apart.slice(1, 5).every((distance, n) => distance >= apart[n]!)).toBe(true);
    const last = apart.slice(-3);
    for (const distance of last) expect(Math.abs(distance - COOLING_MS)).toBeLessThan(LONGEST_MS + 500);
  });

  it('reads a page that changes now and then each time, soon after', async () => {
    const started = start();
    for (let n = 0; n < 10; n += 1) {
      started.pace.ask('page');
      await started.clock.pass(45_000);
    }
    expect(started.times).toEqual(Array.from({ length: 10 }, (_, n) => n * 45_000 + QUIET_MS));
  });

  it('spends an eleventh of the time on dear readings at most', async () => {
    const started = start({ cost: 400 });
    await keepAsking(started, 500, 60_000);
    expect(started.times.length).toBeGreaterThan(2);
    for (const distance of distances(started.times)) expect(distance).toBeGreaterThanOrEqual(11 * 400);
  });

  it('does not put off what the reader waits for because reading is dear', async () => {
    const { clock, times, pace } = start({ cost: 2_000 });
    pace.ask('page');
    await clock.pass(QUIET_MS + 2_000);
    pace.ask('page');
    await clock.pass(5_000);
    expect(times).toEqual([QUIET_MS]);
    pace.ask('reader');
    await clock.pass(QUIET_MS);
    expect(times).toHaveLength(2);
  });

  it('reads at growing distances too what is said to be waited for all the time', async () => {
    const { clock, times, pace } = start();
    for (let passed = 0; passed < 120_000; passed += 250) {
      pace.ask('reader');
      await clock.pass(250);
    }
    expect(times.length).toBeLessThan(120_000 / COOLING_MS + 8);
  });

  it('does not count a look that found no need to read', async () => {
    const started = start({ answer: 'looked' });
    await keepAsking(started, 1_000, 30_000);
    expect(started.times.length).toBe(30);
  });

  it('never begins a reading while another goes on, and makes up for what was asked for meanwhile', async () => {
    const { clock, times, pace } = start({ cost: 3_000 });
    pace.ask('page');
    await clock.pass(1_000);
    pace.ask('page');
    await clock.pass(2_000);
    expect(times).toEqual([QUIET_MS]);
    await clock.pass(200_000);
    expect(times.length).toBe(2);
  });

  it('reads nothing while paused, and what was asked for when it goes on', async () => {
    const { clock, times, pace } = start();
    pace.ask('page');
    pace.pause();
    pace.ask('page');
    await clock.pass(60_000);
    expect(times).toEqual([]);
    pace.resume();
    await clock.pass(QUIET_MS);
    expect(times).toEqual([60_000]);
  });

  it('is bounded whatever is asked when, and reads after the last of it', async () => {
    const asks = fc.array(fc.integer({ min: 0, max: 4_000 }), { minLength: 1, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(asks, async (waits) => {
        const { clock, times, pace } = start();
        for (const wait of waits) {
          await clock.pass(wait);
          pace.ask('page');
        }
        const asked = clock.now();
        await clock.pass(10 * COOLING_MS);
        expect(times.at(-1)).toBeGreaterThanOrEqual(asked);
        for (const [n, time] of times.entries()) {
          const later = times.slice(n).filter((other) => other <= time + COOLING_MS).length;
          expect(later).toBeLessThanOrEqual(1 + 8);
        }
        for (const distance of distances(times)) expect(distance).toBeGreaterThanOrEqual(LEAST_MS);
      }),
      { numRuns: 30 },
    );
  });
});
