import type { ClaimKind } from '../lib/analysis/findings.ts';
import type { MessageId } from '../lib/catalogue.ts';
import type { CheckStatus } from '../lib/store/checks.ts';

// Message ids cannot hold a hyphen.

/** The words for a kind of claim. */
export const KIND_MESSAGE: Readonly<Record<ClaimKind, MessageId>> = {
  denial: 'kind_denial',
  'no-answer': 'kind_no_answer',
  promise: 'kind_promise',
  prediction: 'kind_prediction',
  opinion: 'kind_opinion',
  accusation: 'kind_accusation',
  demand: 'kind_demand',
  question: 'kind_question',
  'second-hand': 'kind_second_hand',
  hedged: 'kind_hedged',
  numeric: 'kind_numeric',
};

/** The words for a status, and the shape that stands before them: no status is told by a colour. */
export const STATUS_WORDS: Readonly<Record<CheckStatus, { readonly message: MessageId; readonly shape: string }>> = {
  'to-check': { message: 'check_to_check', shape: '○' },
  checking: { message: 'check_checking', shape: '◔' },
  supported: { message: 'check_supported', shape: '◆' },
  disputed: { message: 'check_disputed', shape: '◇' },
  misleading: { message: 'check_misleading', shape: '◬' },
  'cannot-tell': { message: 'check_cannot_tell', shape: '?' },
  'not-worth-it': { message: 'check_not_worth_it', shape: '–' },
};

/** How worth a check a claim is, from 1 to 5 dots, with its words. */
export const WORTH_WORDS = [
  'worth_1',
  'worth_2',
  'worth_3',
  'worth_4',
  'worth_5',
] as const satisfies readonly MessageId[];

/** The number of dots, 1 to 5, for a check-worthiness from 0 to 1. */
export const worthDots = (checkWorthiness: number): number =>
  Math.min(WORTH_WORDS.length, 1 + Math.floor(checkWorthiness * WORTH_WORDS.length));
