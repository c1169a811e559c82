import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Say } from '../lib/catalogue.ts';
import { exportPeople, type PeopleFormatId } from '../lib/export/people/formats.ts';
import type { ExportedFile } from '../lib/export/formats.ts';
import type { OpenedStore } from '../lib/store/open-store.ts';
import type { PersonRecord } from '../lib/store/people.ts';
import type { StoreFailure } from '../lib/store/store.ts';
import { createImport, type ImportModel } from './import-model.ts';
import { createNotices, type Notices } from './notice.ts';
import { createPeople, PEOPLE_CHANGED, type PeopleModel } from './people-model.ts';

/** What the page needs from around it; all of it replaceable in a test. */
export interface PeoplePageParts {
  readonly openStore: () => Promise<OpenedStore>;
  readonly say: Say;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly channel: { post(what: string): void; listen(heard: (what: string) => void): void };
  /** Has the articles that are open analysed anew. */
  readonly peopleChanged: () => Promise<void>;
  readonly saveFile: (file: ExportedFile) => void;
  /** The id of the person to be edited at once; one that is not on the list is nobody's. */
  readonly asked: string;
}

/** The page of the reader's own people. */
export interface PeoplePage {
  readonly say: Say;
  readonly notices: Notices;
  readonly people: PeopleModel;
  readonly importing: ImportModel;
  readonly storeFailure: StoreFailure | null;
  readonly search: Signal<string>;
  /** The people that are not in the bin and fit the search, by name. */
  readonly found: ReadonlySignal<readonly PersonRecord[]>;
  /** Who is being written: a person of the list, 'new', or nobody. */
  readonly editing: Signal<PersonRecord | 'new' | null>;
  /** How many of those found are shown. */
  readonly shown: Signal<number>;
  exportList(format: PeopleFormatId): void;
}

/** So many people are shown at once, and as many more each time the reader asks. */
export const SHOWN_AT_ONCE = 100;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const fits = ({ names, offices, note }: PersonRecord, words: readonly string[]): boolean => {
  const all = plain(
    [...names, ...offices.flatMap(({ office, place, party }) => [office, place, party ?? '']), note].join(' '),
  );
  return words.every((word) => all.includes(word));
};

/** The page's state and actions, with the list read. */
export const createPeoplePage = async (parts: PeoplePageParts): Promise<PeoplePage> => {
  const { say } = parts;
  const notices = createNotices();
  const { store, failure } = await parts.openStore();
  const people = createPeople({ ...parts, store, notices });
  parts.channel.listen((what) => {
    if (what === PEOPLE_CHANGED) void people.reload();
  });
  await people.reload();
  const asked = people.list.value.people.find(({ id, deletedAt }) => id === parts.asked && deletedAt === null) ?? null;
  const search = signal(asked?.names[0] ?? '');
  const sorted = computed(() => {
    const order = new Intl.Collator(say('locale'));
    return people.list.value.people
      .filter(({ deletedAt }) => deletedAt === null)
      .toSorted((a, b) => order.compare(a.names[0] ?? '', b.names[0] ?? ''));
  });
  return {
    say,
    notices,
    people,
    importing: createImport({ ...parts, people }),
    storeFailure: failure,
    search,
    found: computed(() => {
      const words = plain(search.value).split(/\s+/u).filter(Boolean);
      return words.length === 0 ? sorted.value : sorted.value.filter((person) => fits(person, words));
    }),
    editing: signal<PersonRecord | 'new' | null>(asked),
    shown: signal(SHOWN_AT_ONCE),
    exportList: (format) => {
      const file = exportPeople(format, sorted.value, parts.now().toISOString().slice(0, 10));
      parts.saveFile(file);
      notices.tell('export_saved', { args: [file.name] });
    },
  };
};
