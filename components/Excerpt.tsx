import { Fragment } from 'preact';
import { contains, type Span, textOf } from '../lib/text/span.ts';

/** Words of the article, with the exact words of the speaker set apart. `spans` and `quoted` are in text order. */
export const Excerpt = (props: {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly quoted: readonly Span[];
}) => (
  <p class="excerpt">
    {props.spans.map((span, index) => {
      const inside = props.quoted.filter((words) => contains(span, words));
      const pieces: { words: string; exact: boolean }[] = [];
      let at = span.start;
      for (const words of inside) {
        pieces.push({ words: props.text.slice(at, words.start), exact: false });
        pieces.push({ words: textOf(props.text, words), exact: true });
        at = words.end;
      }
      pieces.push({ words: props.text.slice(at, span.end), exact: false });
      return (
        <Fragment key={span.start}>
          {index > 0 && ' … '}
          {pieces.map((piece, n) => (piece.exact ? <mark key={n}>{piece.words}</mark> : piece.words))}
        </Fragment>
      );
    })}
  </p>
);
