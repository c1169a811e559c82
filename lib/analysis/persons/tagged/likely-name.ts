/** A stretch of a sentence that may be a name: its tokens `first` to `last` (inclusive). */
export interface LikelyName {
  readonly first: number;
  readonly last: number;
  /** 0 to 1: how likely it is that exactly these tokens are one. */
  readonly chance: number;
}
