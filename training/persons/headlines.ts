import { prepareText, type Sentence } from '../../lib/analysis/prepared-text.ts';
import { articleFromText } from '../../lib/text/article.ts';
import type { LabelledText, Pair } from './read-texts.ts';

/** A text with some of its sentences written as headlines, and where those are. */
export interface HeadlinedText extends LabelledText {
  readonly headlines: readonly Pair[];
}

const FEWEST_TOKENS = 4;
const MOST_TOKENS = 22;
/** Of the short sentences that name somebody, one in so many is written with a capital at each word, and one in so many in capitals. */
const TITLED_ONE_IN = 2;
const LOUD_ONE_IN = 5;

const SMALL = /^(?:a|an|the|and|or|but|nor|of|for|to|in|on|at|by|as|from|with)$/u;

const inTitleCase = (text: string): string =>
  text.replace(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]*/gu, (word) =>
    SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );

/** A headline ends without a full stop, in a block of its own; no offset behind it changes. */
const asHeadline = (text: string, { start, end }: Sentence, write: (text: string) => string): string => {
  const written = write(text.slice(start, end));
  const line = written.length === end - start ? written : text.slice(start, end);
  const ends = line.endsWith('.') && /\s/u.test(text[end] ?? '');
  return text.slice(0, start) + (ends ? `${line.slice(0, -1)}\n\n` : line) + text.slice(ends ? end + 1 : end);
};

/** Writes some short sentences of the text that name somebody as headlines, by their place in the text alone. */
export const withHeadlines = (labelled: LabelledText): HeadlinedText => {
  const { sentences } = prepareText(articleFromText(labelled.text));
  const named = sentences.filter(
    ({ start, end, tokens }) =>
      tokens.length >= FEWEST_TOKENS &&
      tokens.length <= MOST_TOKENS &&
      labelled.persons.some(([from, to]) => from >= start && to <= end),
  );
  let { text } = labelled;
  const headlines = named.flatMap((sentence, index): readonly Pair[] => {
    const write =
      index % LOUD_ONE_IN === 1
        ? (line: string) => line.toUpperCase()
        : index % TITLED_ONE_IN === 0
          ? inTitleCase
          : null;
    if (write === null) return [];
    text = asHeadline(text, sentence, write);
    return [[sentence.start, sentence.end]];
  });
  return { ...labelled, text, headlines };
};
