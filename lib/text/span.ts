/** A stretch of an article's text: UTF-16 code units into {@link Article.text}, `end` exclusive, `start < end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly within `outer`; equal spans do. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Orders spans by start, then the longer first, so that a span comes before those nested in it. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The words of `text` that the span covers. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);
