import type { OwnOffice } from '../../store/people.ts';

/** Why one record of a file is not taken; each has a sentence `refused_<reason>` in every catalogue. */
export type RefusalId =
  | 'open_quote'
  | 'after_quote'
  | 'no_name'
  | 'too_long'
  | 'bad_date'
  | 'dates_order'
  | 'duplicate_id'
  | 'repeated'
  | 'bad_record'
  | 'unknown_person'
  | 'several_of_name';

/** One record that is not taken. */
export interface Refusal {
  /** The line of a delimited file, or the number of a record; the first is 1. */
  readonly at: number;
  readonly reason: RefusalId;
  /** What the sentence names: a value, or the place of another record. */
  readonly args: readonly string[];
}

/** A person as a file has one. Fields that the file says nothing of are not there. */
export interface ReadPerson {
  readonly at: number;
  readonly id: string | null;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly offices: readonly OwnOffice[];
  readonly links: readonly string[];
  readonly note: string;
}

/** What a file holds: persons, no two of one id, and what was not taken, in the order of the file. */
export interface ReadList {
  readonly unit: 'line' | 'record';
  readonly people: readonly ReadPerson[];
  readonly refused: readonly Refusal[];
  /** The columns that are not known, by their heads. */
  readonly unused: readonly string[];
}

/** Why a file is not taken at all; each has a sentence `unreadable_<reason>` in every catalogue. */
export type UnreadableId =
  | 'out_of_reach'
  | 'empty'
  | 'too_large'
  | 'spreadsheet'
  | 'not_text'
  | 'broken_json'
  | 'unknown_json'
  | 'no_name_column'
  | 'no_people';

/** A list that was read, or why the file is none. */
export type ListReading =
  | ({ readonly ok: true } & ReadList)
  | { readonly ok: false; readonly reason: UnreadableId; readonly args: readonly string[] };

/** A list that could not be read. */
export const unreadable = (reason: UnreadableId, ...args: readonly string[]): ListReading => ({
  ok: false,
  reason,
  args,
});
