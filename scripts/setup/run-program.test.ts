import { expect, test } from 'vitest';
import { runProgram } from './run-program.mjs';

const node = (code: string) => [process.execPath, '-e', code] as const;

test('a program that ends well has no failure, and all it said on both streams', async () => {
  const ran = await runProgram(node('console.log("out"); console.error("err")'), { limit: 20 });
  expect(ran).toMatchObject({ failure: null });
  expect(ran.output).toContain('out\n');
  expect(ran.output).toContain('err\n');
});

test('a program that fails says with which code', async () => {
  expect(await runProgram(node('process.exit(3)'), { limit: 20 })).toMatchObject({ failure: 'it ended with code 3' });
});

test('a program that is not there is a failure, not an exception', async () => {
  const { failure } = await runProgram(['no-such-program-anywhere'], { limit: 20 });
  expect(failure).toContain('ENOENT');
});

test('a program that hangs without a word is ended, with all that it started', async () => {
  const child = JSON.stringify('setInterval(() => {}, 1000)');
  // What it started holds its output open: there is an end only when both are gone.
  const parent = `require('node:child_process').spawn(process.execPath, ['-e', ${child}], { stdio: 'inherit' })`;
  const { failure, seconds } = await runProgram(node(parent), { limit: 20, silence: 1 });
  expect(failure).toBe('it said nothing for 1 s');
  expect(seconds).toBeLessThan(10);
});

test('a program that talks on and on is ended at its limit', async () => {
  const { failure } = await runProgram(node('setInterval(() => console.log("."), 100)'), { limit: 1 });
  expect(failure).toBe('it was not done after 1 s');
});
