import type { MessageId, Say } from '../catalogue.ts';
import type { Analysis, Claim, Official, Reason } from '../analysis/findings.ts';
import type { Quantity } from '../analysis/numbers/quantity.ts';
import { type Article, type ArticleFacts, factsOf } from '../text/article.ts';
import { cutWording, type WordingPiece } from '../text/exact-words.ts';
import { type Span, textOf } from '../text/span.ts';
import type { Note } from '../store/records.ts';
import { sayQuantity } from './say-quantity.ts';

/** An article with what was found in it and what the reader noted, in words: what every export format is made from. */
export interface Dossier {
  readonly article: ArticleFacts;
  readonly officials: readonly {
    readonly name: string;
    readonly role: string;
    readonly status: string;
    readonly mentions: number;
  }[];
  readonly claims: readonly DossierClaim[];
  readonly notes: readonly DossierNote[];
  /** ISO 8601 time of the export. */
  readonly exportedAt: string;
}

export interface DossierClaim {
  /** The words that name the source, or null for a claim in the reporter's own voice. */
  readonly source: string | null;
  /** Who that is: the official, or whom a pronoun stands for; null where the source's own words say it. */
  readonly speaker: string | null;
  readonly sourceKind: string;
  readonly cue: string | null;
  readonly quotation: string;
  readonly content: readonly string[];
  /** Each part of the content cut into exact words and others. */
  readonly wording: readonly (readonly WordingPiece[])[];
  /** The exact words within the content. */
  readonly quoted: readonly string[];
  readonly kinds: readonly string[];
  readonly quantities: readonly DossierQuantity[];
  readonly why: readonly string[];
}

/** What a claim states in numbers. */
export interface DossierQuantity {
  /** The words it was read from. */
  readonly words: string;
  /** The same normalised, in the reader's language; null where it has no value to be put another way. */
  readonly said: string | null;
  /** Its fields, in units that no language changes. */
  readonly value: Readonly<Record<string, unknown>>;
}

export interface DossierNote {
  readonly about: Note['target']['kind'];
  readonly label: string;
  readonly passage: string;
  readonly text: string;
  readonly createdAt: string;
  readonly changedAt: string;
}

/** A reason as a sentence of the reader's language. */
export const sayReason = (say: Say, reason: Reason): string =>
  say(`reason_${reason.id}` satisfies MessageId, ...reason.args);

/** Whom the pronoun that is the claim's source stands for; null where it is none, or that could not be told. */
export const standsFor = (claim: Claim): string | null =>
  claim.why.find(({ id }) => id === 'stands_for')?.args[1] ?? null;

const quantityOf = (article: Article, say: Say, quantity: Quantity): DossierQuantity => {
  const { start, end, ...value } = quantity;
  return { words: textOf(article.text, { start, end }), said: sayQuantity(say, quantity), value };
};

const claimOf = (article: Article, officials: readonly Official[], say: Say, claim: Claim): DossierClaim => {
  const words = (span: Span | null) => span && textOf(article.text, span);
  return {
    source: words(claim.source),
    speaker: officials.find((official) => official.id === claim.speakerId)?.name ?? standsFor(claim),
    sourceKind: claim.sourceKind,
    cue: words(claim.cue),
    quotation: claim.quotation,
    content: claim.content.map((span) => textOf(article.text, span)),
    wording: claim.content.map((span) => cutWording(article.text, span, claim.quoted)),
    quoted: claim.quoted.map((span) => textOf(article.text, span)),
    kinds: claim.kinds,
    quantities: claim.quantities.map((quantity) => quantityOf(article, say, quantity)),
    why: claim.why.map((reason) => sayReason(say, reason)),
  };
};

/** Puts an article, its findings and its notes into words. */
export const makeDossier = (
  article: Article,
  analysis: Analysis,
  options: { readonly notes: readonly Note[]; readonly exportedAt: string; readonly say: Say },
): Dossier => ({
  article: factsOf(article),
  officials: analysis.officials.map(({ name, role, status, mentions }) => ({
    name,
    role,
    status,
    mentions: mentions.length,
  })),
  claims: analysis.claims.map((claim) => claimOf(article, analysis.officials, options.say, claim)),
  notes: options.notes.map(({ target, text, createdAt, changedAt }) => ({
    about: target.kind,
    label: target.label,
    passage: target.quote.exact,
    text,
    createdAt,
    changedAt,
  })),
  exportedAt: options.exportedAt,
});
