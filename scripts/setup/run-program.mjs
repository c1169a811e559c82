// @ts-check
import { spawn } from 'node:child_process';

/** @typedef {readonly [program: string, ...args: string[]]} Command */

/**
 * How a program may run: where, with what environment, and how many seconds it has in all and without a word. `onSecond` is
 * told every second how long it has run and what it said so far.
 * @typedef {object} Bounds
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} limit
 * @property {number} [silence]
 * @property {(seconds: number, output: string) => void} [onSecond]
 */

/**
 * What became of a program: all it said on stdout and stderr, and why it failed in a few words, or null where it did not.
 * @typedef {{ readonly output: string, readonly failure: string | null, readonly seconds: number }} Ran
 */

/**
 * Runs a program to its end, or ends it and all that it started where it takes too long.
 * @param {Command} command
 * @param {Bounds} bounds
 * @returns {Promise<Ran>}
 */
export const runProgram = ([program, ...args], { cwd, env = process.env, limit, silence = limit, onSecond }) =>
  new Promise((resolve) => {
    const began = Date.now();
    const seconds = () => (Date.now() - began) / 1000;
    // A group of its own, since npm, apt-get and browsers start programs that outlive them.
    const ownGroup = process.platform !== 'win32';
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: ownGroup });
    let output = '';
    let heardAt = 0;
    /** @type {string | null} */
    let stopped = null;

    const end = () => {
      try {
        if (ownGroup && child.pid) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        child.kill('SIGKILL'); // the group had ended already
      }
    };
    const interrupted = () => {
      end();
      process.exit(130);
    };
    const clock = setInterval(() => {
      if (seconds() - heardAt > silence) stopped = `it said nothing for ${silence} s`;
      else if (seconds() > limit) stopped = `it was not done after ${limit} s`;
      if (stopped) end();
      else onSecond?.(Math.round(seconds()), output);
    }, 1000);
    /** @param {string | null} failure */
    const done = (failure) => {
      clearInterval(clock);
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', interrupted);
      resolve({ output, failure: stopped ?? failure, seconds: seconds() });
    };

    process.on('SIGINT', interrupted);
    process.on('SIGTERM', interrupted);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        heardAt = seconds();
      });
    }
    child.on('error', (error) => done(error.message));
    child.on('close', (code, signal) => done(code === 0 ? null : `it ended with ${signal ?? `code ${code}`}`));
  });
