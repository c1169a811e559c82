import type { Span } from '../../text/span.ts';
import type { Reason } from '../findings.ts';
import type { Attribution } from './attribution.ts';

/** What is known of a claim when its reasons are put together. */
export interface KnownClaim {
  readonly attribution: Attribution;
  readonly quoted: readonly Span[];
  /** The name of the official who is its source; null where none is. */
  readonly officialName: string | null;
  /** What a pronoun as its source stands for; null where it has none or it could not be told. */
  readonly standsFor: Span | null;
}

const LONGEST = 60;

const shorten = (words: string): string => {
  const flat = words.replace(/\s+/gu, ' ');
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST - 1).trimEnd()}…` : flat;
};

const cueReason = (text: string, { source, cue, content, verbatim }: Attribution): Reason => {
  if (verbatim && source) return { id: 'transcript_turn', args: [shorten(text.slice(source.start, source.end))] };
  const words = text.slice(cue.start, cue.end);
  const args = [shorten(words)];
  if (/\baccording to\b/iu.test(words)) return { id: 'according_to', args };
  if (/\bfirst reported/iu.test(words)) return { id: 'first_reported', args };
  return { id: (content[0]?.start ?? 0) < cue.start ? 'cue_after' : 'cue_before', args };
};

/** Why a claim was found and who was taken to make it, in the order in which a reader would ask. */
export const explainClaim = (text: string, claim: KnownClaim): readonly Reason[] => {
  const { attribution, quoted, officialName, standsFor } = claim;
  const { source } = attribution;
  const words = (span: Span): string => shorten(text.slice(span.start, span.end));
  const why: Reason[] = [cueReason(text, attribution)];
  const [exact] = quoted;
  if (exact && !attribution.verbatim) why.push({ id: 'quoted_words', args: [words(exact)] });
  if (attribution.floating && source) why.push({ id: 'same_speaker_as_before', args: [words(source)] });
  if (source && standsFor) why.push({ id: 'stands_for', args: [words(source), words(standsFor)] });
  if (officialName !== null) why.push({ id: 'source_is_official', args: [officialName] });
  return why;
};
