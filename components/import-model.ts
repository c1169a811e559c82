import { type Signal, signal } from '@preact/signals';
import { decodeFile } from '../lib/import/decode.ts';
import { readPeople } from '../lib/import/people/formats.ts';
import { changeOf, type ImportPlan, planImport } from '../lib/import/people/plan-import.ts';
import type { UnreadableId } from '../lib/import/people/read-list.ts';
import type { PeopleModel } from './people-model.ts';

/** A file chosen by the reader. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** How far the import of a file has come. */
export type ImportState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly file: string }
  | {
      readonly kind: 'refused';
      readonly file: string;
      readonly reason: UnreadableId;
      readonly args: readonly string[];
    }
  | {
      readonly kind: 'plan';
      readonly file: string;
      /** Named where the file was not plainly UTF-8. */
      readonly encoding: string | null;
      readonly plan: ImportPlan;
    }
  | { readonly kind: 'merging'; readonly file: string };

/** The import of a list: read, shown as what it would change, and merged only when the reader says so. */
export interface ImportModel {
  readonly state: Signal<ImportState>;
  open(file: ChosenFile): Promise<void>;
  /** Merges what the plan shows, all of it or nothing. */
  confirm(): Promise<void>;
  cancel(): void;
}

/** A file of more bytes is not opened. */
const LARGEST = 60_000_000;

/** What is in the file; null where it was moved or changed since it was chosen, or may not be read. */
const bytesOf = (file: ChosenFile): Promise<Uint8Array | null> =>
  file.arrayBuffer().then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );

/** The import into the list of `people`. */
export const createImport = (parts: {
  readonly people: PeopleModel;
  readonly now: () => Date;
  readonly newId: () => string;
}): ImportModel => {
  const state = signal<ImportState>({ kind: 'none' });
  const read = async (file: ChosenFile): Promise<ImportState> => {
    const refused = (reason: UnreadableId, args: readonly string[] = []): ImportState => ({
      kind: 'refused',
      file: file.name,
      reason,
      args,
    });
    if (file.size > LARGEST) return refused('too_large');
    const bytes = await bytesOf(file);
    if (bytes === null) return refused('out_of_reach');
    const decoded = decodeFile(bytes);
    if (!decoded.ok) return refused(decoded.reason);
    const reading = readPeople(decoded.text);
    if (!reading.ok) return refused(reading.reason, reading.args);
    await parts.people.reload();
    const from = { file: file.name, now: parts.now().toISOString(), newId: parts.newId };
    const plan = planImport(reading, parts.people.list.value.people, from);
    return { kind: 'plan', file: file.name, encoding: decoded.encoding === 'UTF-8' ? null : decoded.encoding, plan };
  };
  return {
    state,
    open: async (file) => {
      state.value = { kind: 'reading', file: file.name };
      // Shown before the work begins, which takes a second for a very long list.
      await new Promise((resolve) => setTimeout(resolve));
      state.value = await read(file);
    },
    confirm: async () => {
      const shown = state.value;
      if (shown.kind !== 'plan') return;
      state.value = { kind: 'merging', file: shown.file };
      const { added, changed } = shown.plan;
      const told = { id: 'import_done', args: [String(added.length), String(changed.length), shown.file] } as const;
      const done = await parts.people.merge(changeOf(shown.plan), told);
      state.value = done ? { kind: 'none' } : shown;
    },
    cancel: () => {
      state.value = { kind: 'none' };
    },
  };
};
