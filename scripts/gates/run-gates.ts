import type { BrowserKind } from '../browsers/browser.ts';
import { type Command, runProgram, type Ran } from '../setup/run-program.mjs';
import type { Gate } from './gates.ts';

/** What became of a gate: how many seconds it took, and all that was said where it failed. */
export interface Outcome {
  readonly name: string;
  readonly seconds: number;
  readonly failure: string | null;
}

/** What running gates takes from outside. */
export interface Machine {
  run(command: Command): Promise<Ran>;
  /** The browser's program; rejects with a sentence for the reader where there is none and none can be installed. */
  ensureBrowser(kind: BrowserKind): Promise<string>;
}

/** Seconds after which a gate counts as hung. */
const LIMIT = 900;

/** Programs run in the project's folder. */
export const runInProject =
  (cwd: string): Machine['run'] =>
  (command) =>
    runProgram(command, { cwd, limit: LIMIT, env: { ...process.env, NO_COLOR: '1' } });

const runGate = async (gate: Gate, passed: ReadonlySet<string>, machine: Machine): Promise<Outcome> => {
  const { name } = gate;
  const missing = gate.needs.find((need) => !passed.has(need));
  if (missing !== undefined) return { name, seconds: 0, failure: `It was not run, since ${missing} failed.` };
  let seconds = 0;
  try {
    for (const kind of gate.browsers) await machine.ensureBrowser(kind);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { name, seconds, failure: error.message };
  }
  for (const command of gate.programs) {
    const ran = await machine.run(command);
    seconds += ran.seconds;
    if (ran.failure !== null) {
      return { name, seconds, failure: `$ ${command.join(' ')}\n${ran.output.trimEnd()}\n${ran.failure}` };
    }
  }
  return { name, seconds, failure: null };
};

/** Runs the gates stage by stage, at most two at a time, and tells of each as it ends; a failure stops none of the others. */
export const runGates = async (
  stages: readonly (readonly Gate[])[],
  machine: Machine,
  tell: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  const passed = new Set<string>();
  for (const stage of stages) {
    const waiting = [...stage];
    const lane = async () => {
      for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
        const outcome = await runGate(gate, passed, machine);
        outcomes.push(outcome);
        if (outcome.failure === null) passed.add(outcome.name);
        tell(outcome);
      }
    };
    await Promise.all([lane(), lane()]);
  }
  return outcomes;
};
