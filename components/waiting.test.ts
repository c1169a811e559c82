import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWaiting } from './waiting.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = (): Promise<string> => new Promise(() => undefined);

it('a wait that goes on for more than a second is slow, until it is over', async () => {
  const waiting = createWaiting();
  const { promise, resolve } = Promise.withResolvers<string>();
  const answer = waiting.for(() => promise, 'stopped');
  await vi.advanceTimersByTimeAsync(999);
  expect(waiting.pace.value).toBe('quick');
  await vi.advanceTimersByTimeAsync(2);
  expect(waiting.pace.value).toBe('slow');
  resolve('there');
  expect(await answer).toBe('there');
  expect(waiting.pace.value).toBe('quick');
});

it('a wait that is stopped answers at once, and the next one waits again', async () => {
  const waiting = createWaiting();
  const first = waiting.for(never, 'stopped');
  waiting.stop();
  expect(await first).toBe('stopped');
  const second = waiting.for(() => Promise.resolve('there'), 'stopped');
  expect(await second).toBe('there');
});

it('a wait whose work fails, fails', async () => {
  await expect(createWaiting().for(() => Promise.reject(new Error('odd')), 'stopped')).rejects.toThrow('odd');
});
