import { type Signal, signal } from '@preact/signals';
import type { MessageId } from '../lib/catalogue.ts';
import {
  choiceKey,
  inverseOf,
  type ListChange,
  type OwnList,
  type PersonChoice,
  type PersonFacts,
  type PersonRecord,
} from '../lib/store/people.ts';
import { type Store, StoreError } from '../lib/store/store.ts';
import type { Notices } from './notice.ts';

/** A choice as it is made: what is said of a name, and where it is to hold. */
export type NewChoice = Pick<PersonChoice, 'name' | 'says' | 'scope' | 'where' | 'whereTitle'>;

/** The reader's own people and choices. Every action answers whether it was done, tells the reader, and offers undo. */
export interface PeopleModel {
  /** Those in the bin are among them. */
  readonly list: Signal<OwnList>;
  /** Reads the list again, as after a change in another window. */
  reload(): Promise<void>;
  /** Writes a person: new, or in place of `person`. */
  save(facts: PersonFacts, person: PersonRecord | null): Promise<boolean>;
  /** Puts the person in the bin. */
  remove(person: PersonRecord): Promise<boolean>;
  /** Takes the person out of the bin. */
  restore(person: PersonRecord): Promise<boolean>;
  choose(choice: NewChoice): Promise<boolean>;
  /** Takes a choice back. */
  forget(choice: PersonChoice): Promise<boolean>;
  /** Makes many changes at once, as an import does. */
  merge(change: ListChange, told: Told): Promise<boolean>;
}

/** The sentence by which a change is told. */
export interface Told {
  readonly id: MessageId;
  readonly args: readonly string[];
}

const CHOICE_TOLD = {
  never: { article: 'muted_article', site: 'muted_site', everywhere: 'muted_everywhere' },
  always: { article: 'always_article', site: 'always_site', everywhere: 'always_everywhere' },
} as const;

/** What the channel between windows carries where the reader's people changed. */
export const PEOPLE_CHANGED = 'people';

/** The people in `store`. Other windows hear of every change, and the articles that are open are analysed anew. */
export const createPeople = (parts: {
  readonly store: Store;
  readonly notices: Notices;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly channel: { post(what: string): void };
  readonly peopleChanged: () => Promise<void>;
}): PeopleModel => {
  const { store, notices } = parts;
  const list = signal<OwnList>({ people: [], choices: [] });
  const stamp = () => parts.now().toISOString();

  const guard = async (work: () => Promise<boolean>, failure: 'people_failed' | 'people_unread'): Promise<boolean> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      notices.tell(error.reason === 'full' ? 'store_full' : failure, { kind: 'failed' });
      return false;
    }
  };
  const reload = () =>
    guard(async () => {
      list.value = await store.people();
      return true;
    }, 'people_unread');

  const apply = (change: ListChange, told: Told): Promise<boolean> =>
    guard(async () => {
      const done = await store.changePeople(change);
      await reload();
      if (done === 'overtaken') {
        notices.tell('people_overtaken', { kind: 'failed' });
        return false;
      }
      parts.channel.post(PEOPLE_CHANGED);
      // An article that cannot be analysed anew now is so when it is read the next time.
      parts.peopleChanged().catch(() => null);
      const undo = async () => void (await apply(inverseOf(change), { id: 'people_undone', args: [] }));
      notices.tell(told.id, { args: told.args, undo });
      return true;
    }, 'people_failed');
  const put = (before: PersonRecord | null, after: PersonRecord, id: MessageId): Promise<boolean> =>
    apply({ people: [{ before, after }], choices: [] }, { id, args: [after.names[0] ?? ''] });

  return {
    list,
    reload: async () => void (await reload()),
    save: (facts, before) => {
      const time = stamp();
      const after: PersonRecord = before
        ? { ...before, ...facts, changedAt: time }
        : { id: parts.newId(), ...facts, source: null, createdAt: time, changedAt: time, deletedAt: null };
      return put(before, after, before ? 'person_saved' : 'person_added');
    },
    remove: (person) => put(person, { ...person, changedAt: stamp(), deletedAt: stamp() }, 'person_deleted'),
    restore: (person) => put(person, { ...person, changedAt: stamp(), deletedAt: null }, 'person_restored'),
    choose: (choice) => {
      const key = choiceKey(choice);
      const before = list.value.choices.find((known) => known.key === key) ?? null;
      const after: PersonChoice = { ...choice, key, changedAt: stamp() };
      const id = CHOICE_TOLD[choice.says][choice.scope];
      return apply({ people: [], choices: [{ before, after }] }, { id, args: [choice.name, choice.whereTitle] });
    },
    forget: (choice) =>
      apply(
        { people: [], choices: [{ before: choice, after: null }] },
        { id: 'choice_forgotten', args: [choice.name] },
      ),
    merge: apply,
  };
};
