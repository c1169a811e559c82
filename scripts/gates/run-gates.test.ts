import { expect, test } from 'vitest';
import { chooseGates, type Gate, STAGES } from './gates.ts';
import { type Machine, type Outcome, runGates } from './run-gates.ts';

const gate = (name: string, rest: Partial<Gate> = {}): Gate => ({
  name,
  programs: [[name]],
  needs: [],
  browsers: [],
  ...rest,
});

/** A machine on which these programs fail, without browsers where it says so. */
const machine = (failing: readonly string[], browsers: 'browsers' | 'no browsers' = 'browsers') => {
  const ran: string[] = [];
  const fake: Machine = {
    run: ([program]) => {
      ran.push(program);
      return Promise.resolve({ output: 'said so', failure: failing.includes(program) ? 'it ended' : null, seconds: 1 });
    },
    ensureBrowser: (kind) =>
      browsers === 'browsers' ? Promise.resolve(kind) : Promise.reject(new Error(`${kind} is needed`)),
  };
  return { fake, ran };
};

const failures = (outcomes: readonly Outcome[]) => Object.fromEntries(outcomes.map((one) => [one.name, one.failure]));

test('a gate that fails tells all it said and stops no other', async () => {
  const { fake, ran } = machine(['lint']);
  const outcomes = await runGates([[gate('lint'), gate('unit')], [gate('build')]], fake, () => null);
  expect(ran).toEqual(['lint', 'unit', 'build']);
  expect(failures(outcomes)).toEqual({ lint: '$ lint\nsaid so\nit ended', unit: null, build: null });
});

test('what needs a failed gate is not run and counts as failed', async () => {
  const { fake, ran } = machine(['build']);
  const outcomes = await runGates([[gate('build')], [gate('e2e', { needs: ['build'] })]], fake, () => null);
  expect(ran).toEqual(['build']);
  expect(failures(outcomes)).toMatchObject({ e2e: 'It was not run, since build failed.' });
});

test('a gate whose browser cannot be had fails with the reason', async () => {
  const { fake } = machine([], 'no browsers');
  const outcomes = await runGates([[gate('dom', { browsers: ['chromium'] }), gate('unit')]], fake, () => null);
  expect(failures(outcomes)).toEqual({ dom: 'chromium is needed', unit: null });
});

test('a gate ends at its first program that fails', async () => {
  const { fake, ran } = machine(['tsc']);
  await runGates([[gate('types', { programs: [['tsc'], ['tsc-pure']] })]], fake, () => null);
  expect(ran).toEqual(['tsc']);
});

test('named gates bring what they need, and only that', () => {
  const names = chooseGates(['e2e-firefox', 'format']).map((stage) => stage.map(({ name }) => name));
  expect(names).toEqual([['format'], ['build-firefox'], ['e2e-firefox']]);
});

test('without names every gate runs', () => {
  expect(chooseGates([])).toEqual(STAGES);
});

test('a name that is no gate is refused with the names there are', () => {
  expect(() => chooseGates(['formt'])).toThrow(/no gate "formt".*format, lint/);
});
