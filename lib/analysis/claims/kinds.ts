import type { ClaimKind, Reason } from '../findings.ts';
import { KIND_RULES, type KindRule } from './kind-rules.ts';
import { findQuantity } from '../numbers/quantities.ts';

/** What a claim's kinds are told from. */
export interface ClaimWords {
  readonly cue: string;
  readonly content: string;
}

/** The kinds of a claim and, for each, the words it was told from. */
export interface KindsFound {
  readonly kinds: readonly ClaimKind[];
  readonly why: readonly Reason[];
}

/** Longest stretch of words that is looked at: an endless quotation need not be read to its end to tell its kind. */
const LONGEST = 1200;

const plain = (words: string): string =>
  words.slice(0, LONGEST).toLowerCase().replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ');

/** The words of a claim as rules read them: small letters, straight apostrophes, single spaces. */
export const plainWords = ({ cue, content }: ClaimWords): Readonly<Record<KindRule['on'], string>> => {
  const [says, said] = [plain(cue), plain(content)];
  return { cue: says, content: said, both: `${says} ${said}` };
};

/** The words a rule is told by, or null where it does not hold. */
export const matchKind = (rule: KindRule, words: Readonly<Record<KindRule['on'], string>>): string | null => {
  const tried = words[rule.on];
  if (rule.unless?.test(tried) === true) return null;
  return rule.pattern.exec(tried)?.[0].replace(/^["'“”‘ …]+|["'“”’ …]+$/gu, '') ?? null;
};

/** The reason that tells of each kind. */
export const REASON_OF = {
  denial: 'kind_denial',
  'no-answer': 'declined',
  promise: 'kind_promise',
  prediction: 'kind_prediction',
  opinion: 'kind_opinion',
  accusation: 'kind_accusation',
  demand: 'kind_demand',
  question: 'kind_question',
  'second-hand': 'kind_second_hand',
  hedged: 'kind_hedged',
} as const satisfies Record<KindRule['kind'], Reason['id']>;

/** Tells what is done by saying something: the kinds that hold, each with one reason, in the order of the rules. */
export const findKinds = (words: ClaimWords): KindsFound => {
  const kinds: ClaimKind[] = [];
  const why: Reason[] = [];
  const plainly = plainWords(words);
  for (const rule of KIND_RULES) {
    if (kinds.includes(rule.kind)) continue;
    const match = matchKind(rule, plainly);
    if (match === null) continue;
    kinds.push(rule.kind);
    why.push({ id: REASON_OF[rule.kind], args: [match] });
  }
  const quantity = findQuantity(words.content.slice(0, LONGEST));
  if (quantity !== null) {
    kinds.push('numeric');
    why.push({ id: 'states_number', args: [quantity] });
  }
  return { kinds, why };
};
