import { Fragment } from 'preact';
import { cutWording } from '../lib/text/exact-words.ts';
import type { Span } from '../lib/text/span.ts';

/** Words of the article, with the exact words of the speaker set apart. `spans` and `quoted` are in text order. */
export const Excerpt = (props: {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly quoted: readonly Span[];
}) => (
  <p class="excerpt">
    {props.spans.map((span, index) => (
      <Fragment key={span.start}>
        {index > 0 && ' … '}
        {cutWording(props.text, span, props.quoted).map(({ words, exact }, n) =>
          exact ? <mark key={n}>{words}</mark> : words,
        )}
      </Fragment>
    ))}
  </p>
);
