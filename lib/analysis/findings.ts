import type { Span } from '../text/span.ts';
import type { Quantity } from './numbers/quantity.ts';

/**
 * Why a finding was made: the id of a sentence in the message catalogue (`reason_<id>`) and the words put into it.
 * Kept as data, so that one finding explains itself in every interface language.
 */
export interface Reason {
  readonly id: ReasonId;
  readonly args: readonly string[];
}

/** Every reason there is; each has a sentence `reason_<id>` in every catalogue of `public/_locales`. */
export type ReasonId = (typeof REASON_IDS)[number];
export const REASON_IDS = [
  'title_before',
  'title_after',
  'title_shared',
  'party_tag',
  'party_before',
  'party_behind',
  'leads_body',
  'government_named',
  'campaign_named',
  'in_directory',
  'fits_directory',
  'undated',
  'called_otherwise',
  'other_office',
  'out_of_office',
  'namesakes',
  'own_list',
  'own_list_office',
  'own_always',
  'same_surname',
  'role_alone',
  'cue_after',
  'cue_before',
  'according_to',
  'declined',
  'first_reported',
  'quoted_words',
  'same_speaker_as_before',
  'transcript_turn',
  'source_is_official',
  'source_is_person',
  'source_is_anonymous',
  'source_is_organisation',
  'source_is_outlet',
  'source_is_document',
  'source_is_crowd',
  'source_is_implied',
  'source_is_none',
  'states_number',
  'stands_for',
  'kind_denial',
  'kind_promise',
  'kind_prediction',
  'kind_opinion',
  'kind_accusation',
  'kind_demand',
  'kind_question',
  'kind_second_hand',
  'kind_hedged',
  'worth_share',
  'worth_money',
  'worth_time',
  'worth_comparison',
  'worth_change',
  'worth_record',
  'worth_topic',
  'worth_body',
  'worth_words',
] as const;

export type MentionKind = 'name' | 'role';

/** Whom else a mention may mean. */
export interface Alternative {
  /** The {@link Official.id}; null for a person of the article who is no official. */
  readonly personId: string | null;
  /** That person's fullest name in the article. */
  readonly name: string;
  /** 0 to 1; what is missing to 1 is the chance of the person that the mention was given to. */
  readonly odds: number;
}

/** One place where a person is named. A `name` span is the name alone: no title, no possessive. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Only where the text leaves it open which of several persons is meant; the likelier first. */
  readonly alternatives?: readonly Alternative[];
}

export type OfficialStatus = 'current' | 'acting' | 'former' | 'nominee' | 'candidate';

/** One stay in an office, as the directory knows it. */
export interface OfficeTerm {
  readonly office: string;
  readonly place: string;
  readonly party: string | null;
  /** A day, month or year of ISO 8601; null where it is not known. */
  readonly from: string | null;
  /** The same; null where the term had not ended at `asOf`, `unknown` where its end is not known. */
  readonly to: string | null;
  /** How it stood on the day of the article. */
  readonly standing: 'current' | 'former' | 'unknown';
  /** Where the fact is from ("congress-legislators", "general knowledge"). */
  readonly source: string;
  /** The month of ISO 8601 in which the source was made: what came after it is not known. */
  readonly asOf: string;
}

/** What the directory knows of a person, to be shown with its source and its date. */
export interface DirectoryFacts {
  readonly id: string;
  readonly name: string;
  /** The Wikidata item ("Q42") where a roster gives one. */
  readonly wikidata: string | null;
  /** The day of the article by which the terms are told apart, in ISO 8601; null where it is not known and the latest facts stand for it. */
  readonly on: string | null;
  /** Those begun by then: held on that day first, then the latest first. */
  readonly terms: readonly OfficeTerm[];
}

/** A person who holds, held, is nominated for or seeks public office, with every mention in text order. */
export interface Official {
  readonly id: string;
  /** The fullest form of the name in the article. */
  readonly name: string;
  /** The office as the article words it ("Deputy Attorney General"). */
  readonly role: string;
  readonly organisation: string | null;
  readonly status: OfficialStatus;
  readonly directoryId: string | null;
  /** What the directory knows of this person; null where it has none of this name, or a namesake. */
  readonly facts: DirectoryFacts | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: readonly Reason[];
  readonly mentions: readonly Mention[];
}

export type Quotation = 'direct' | 'mixed' | 'indirect' | 'none';
export type SourceKind = 'person' | 'anonymous' | 'organisation' | 'outlet' | 'document' | 'crowd' | 'none';

/** What may be done by saying something. */
export const CLAIM_KINDS = [
  'denial',
  'no-answer',
  'promise',
  'prediction',
  'opinion',
  'accusation',
  'demand',
  'question',
  'second-hand',
  'hedged',
  'numeric',
] as const;
/** One of {@link CLAIM_KINDS}. */
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** An attributed statement: who said it (source), the words that say so (cue), and what was said (content). */
export interface Claim extends Span {
  readonly id: string;
  readonly quotation: Quotation;
  readonly source: Span | null;
  /** The {@link Official.id} of the source, where it is one. */
  readonly speakerId: string | null;
  readonly sourceKind: SourceKind;
  /** Null for a claim in the reporter's own voice. */
  readonly cue: Span | null;
  /** In text order; several where the cue stands in the middle. */
  readonly content: readonly Span[];
  /** The exact words within the content, without their quotation marks. */
  readonly quoted: readonly Span[];
  readonly kinds: readonly ClaimKind[];
  /** What the content states in numbers, normalised, in text order. */
  readonly quantities: readonly Quantity[];
  /** 0 to 1: a ranking of what a fact-checker would take up first, never a verdict. */
  readonly checkWorthiness: number;
  readonly why: readonly Reason[];
}

/** The trained parts of the analysis; the file of one is `<name>.bin` in `public/models`. */
export const MODEL_NAMES = ['attribution', 'kinds', 'persons', 'worthiness'] as const;
/** One of {@link MODEL_NAMES}. */
export type ModelName = (typeof MODEL_NAMES)[number];

/** A model that could not be read, and a sentence in English that says why. */
export interface MissingModel {
  readonly name: ModelName;
  readonly why: string;
}

/** What was found in one article. All spans lie inside its text; lists are in text order. */
export interface Analysis {
  /** Every person's name, official or not. */
  readonly persons: readonly Span[];
  readonly officials: readonly Official[];
  readonly claims: readonly Claim[];
  /** The article's language where it is one the analysis does not read (then nothing is found); else null. */
  readonly unreadLanguage: string | null;
  /** Trained parts that could not be read, so that rules did their work; empty as a rule. */
  readonly missingModels: readonly MissingModel[];
}
