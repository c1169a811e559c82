import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Claim } from '../../lib/analysis/findings.ts';
import { sayFrom } from '../../lib/catalogue.ts';
import { type Check, type CheckStatus, withStep } from '../../lib/store/checks.ts';
import type { Span } from '../../lib/text/span.ts';

/** The sentences of the English catalogue. */
export const say = sayFrom(english);

/** The first place of the words in the text. */
const placed = (text: string, words: string): Span => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

/** A claim of these words in the text, by the first source of these words, as an analysis finds it. */
export const claimOf = (
  text: string,
  id: string,
  content: string,
  more: {
    readonly source?: string;
    readonly sourceKind?: Claim['sourceKind'];
    readonly worth?: number;
    readonly kinds?: Claim['kinds'];
  },
): Claim => ({
  ...placed(text, content),
  id,
  quotation: 'indirect',
  source: more.source === undefined ? null : placed(text, more.source),
  speakerId: null,
  sourceKind: more.sourceKind ?? 'person',
  cue: null,
  content: [placed(text, content)],
  quoted: [],
  kinds: more.kinds ?? [],
  quantities: [],
  checkWorthiness: more.worth ?? 0.5,
  why: [],
});

/** A check with one step of this status. */
export const checkOf = (status: CheckStatus): Check =>
  withStep(
    null,
    { at: '2031-01-01T00:00:00.000Z', status, text: '', evidence: [] },
    { articleKey: 'a', quote: { exact: 'x', prefix: '', suffix: '', start: 0 }, label: '' },
  );
