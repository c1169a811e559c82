// @ts-check
import { runProgram } from './run-program.mjs';

/** How often a long step says what it is at, in seconds. */
const EVERY = 5;
// oxlint-disable-next-line no-control-regex -- colours and cursor movements begin with a control character
const ESCAPES = /\u001B\[[\d;?]*[A-Za-z]/g;

/** Set-up could not be done. The message is a sentence for the reader: what is missing and what to do. */
export class SetupError extends Error {}

/** @param {string} line What set-up does goes to stderr: what a command answers on stdout stays its own. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** @param {string} output */
const lastLine = (output) => {
  const lines = output.replaceAll(ESCAPES, '').split(/[\r\n]+/);
  return (
    lines
      .findLast((line) => line.trim() !== '')
      ?.trim()
      .slice(0, 100) ?? ''
  );
};

/**
 * Runs one step of set-up: says that it begins, and every five seconds what it is at.
 * @param {string} label what is being done, as the beginning of a sentence
 * @param {import('./run-program.mjs').Command} command
 * @param {Omit<import('./run-program.mjs').Bounds, 'onSecond'>} bounds
 * @returns {Promise<import('./run-program.mjs').Ran>}
 */
export const runStep = (label, command, bounds) => {
  say(`${label} …`);
  return runProgram(command, {
    ...bounds,
    onSecond: (seconds, output) => {
      if (seconds % EVERY === 0) say(`  ${seconds} s  ${lastLine(output)}`);
    },
  });
};
