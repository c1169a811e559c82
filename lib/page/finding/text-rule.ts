/** A kind of line that stands among an article's paragraphs without belonging to it, told by its words alone. */
export interface TextRule {
  readonly reason: string;
  /** Against the line in lower case: patterns that do not mind capitals themselves take three times as long to prepare. */
  readonly pattern: RegExp;
  /** What has to be in the line as well. */
  readonly also?: RegExp;
  /** Whether capitals count; then the line is taken as it is. */
  readonly cased?: true;
  /** Characters: a longer block is never taken for one of these. Short ones also keep the patterns' time in bounds. */
  readonly longest: number;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}
