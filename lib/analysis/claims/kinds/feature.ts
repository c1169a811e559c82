/** Something that a claim shows, by which a learned table judges it. */
export interface Feature {
  /** Its name in the table: the same when the table is made and when it is used. */
  readonly key: string;
  /** How much it counts. */
  readonly value: number;
  /** The words of the text that show it, for a reason; empty where no words alone do. */
  readonly words: string;
}

/** The features with each key once, the first of its kind, in order. */
export const onceEach = (features: readonly Feature[]): readonly Feature[] =>
  [...new Map(features.toReversed().map((feature) => [feature.key, feature])).values()].toReversed();
