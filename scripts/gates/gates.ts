import type { BrowserKind } from '../browsers/browser.ts';
import { wxt } from '../build-extension.ts';
import type { Command } from '../setup/run-program.mjs';

/** One check of the project: programs that all have to end well, run in turn. */
export interface Gate {
  readonly name: string;
  readonly programs: readonly Command[];
  /** The gates that have to have passed before it can run. */
  readonly needs: readonly string[];
  readonly browsers: readonly BrowserKind[];
}

const gate = (name: string, programs: readonly Command[], rest: Partial<Gate> = {}): Gate => ({
  name,
  programs,
  needs: [],
  browsers: [],
  ...rest,
});

const script = (name: string): Command => ['node', `scripts/${name}.ts`];
const webExtLint: Command = [
  'web-ext',
  'lint',
  '--source-dir=.output/firefox-mv3',
  '--warnings-as-errors',
  '--no-input',
];

/** Every gate, in stages: those of one stage do not disturb each other and may run side by side. */
export const STAGES: readonly (readonly Gate[])[] = [
  [
    gate('format', [['oxfmt', '--check']]),
    gate('lint', [['oxlint', '--type-aware']]),
    gate('types', [
      ['tsc', '-p', 'tsconfig.json'],
      ['tsc', '-p', 'tsconfig.pure.json'],
    ]),
    gate('unused', [['knip']]),
  ],
  // Alone, since some of them measure time.
  [gate('unit', [['vitest', 'run', '--reporter', 'dot', '--project', 'node']])],
  [gate('dom', [['vitest', 'run', '--reporter', 'dot', '--project', 'dom']], { browsers: ['chromium'] })],
  // One after the other, since each build writes the same generated types.
  [gate('build-chromium', [wxt('build', 'chromium')])],
  [gate('build-firefox', [wxt('build', 'firefox')])],
  [
    gate('size', [script('size-budget')], { needs: ['build-chromium', 'build-firefox'] }),
    gate('web-ext', [webExtLint], { needs: ['build-firefox'] }),
  ],
  [
    gate('e2e-chromium', [['playwright', 'test', '--project', 'chromium']], {
      needs: ['build-chromium'],
      browsers: ['chromium'],
    }),
  ],
  // What the README promises first: the sample, read and marked.
  [gate('start', [['node', 'scripts/start.ts', '--print']], { browsers: ['chromium'] })],
  [
    gate('e2e-firefox', [['playwright', 'test', '--project', 'firefox']], {
      needs: ['build-firefox'],
      browsers: ['firefox'],
    }),
  ],
];

/** The stages with only the gates named and those they need; all where none is named. Throws on a name that is no gate. */
export const chooseGates = (names: readonly string[]): readonly (readonly Gate[])[] => {
  if (names.length === 0) return STAGES;
  const all = STAGES.flat();
  const unknown = names.find((name) => !all.some((known) => known.name === name));
  if (unknown !== undefined) {
    throw new RangeError(`There is no gate "${unknown}". There are: ${all.map(({ name }) => name).join(', ')}.`);
  }
  const chosen = new Set(names);
  for (const { name, needs } of all.toReversed()) if (chosen.has(name)) for (const need of needs) chosen.add(need);
  return STAGES.map((stage) => stage.filter(({ name }) => chosen.has(name))).filter((stage) => stage.length > 0);
};
