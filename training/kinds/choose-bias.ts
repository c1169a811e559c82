/** F1 in percent of the rows whose sum is above the bar. `missed` is how many right ones are out of reach in any case. */
export const f1Above = (
  sums: ArrayLike<number>,
  answers: readonly boolean[],
  { bar, missed = 0 }: { readonly bar: number; readonly missed?: number },
): number => {
  let both = 0;
  let said = 0;
  let right = missed;
  for (let row = 0; row < answers.length; row++) {
    const says = sums[row]! > bar;
    if (says) said++;
    if (answers[row]) right++;
    if (says && answers[row]) both++;
  }
  return said + right === 0 ? 0 : (200 * both) / (said + right);
};

/** The bar at which F1 is best, given the share of attributions that will not be found when the product looks for them. */
export const bestBar = (sums: ArrayLike<number>, answers: readonly boolean[], missedShare: number): number => {
  const ranked = Array.from(answers, (yes, row) => ({ yes, sum: sums[row]! })).toSorted((a, b) => b.sum - a.sum);
  const yes = answers.filter(Boolean).length;
  const right = yes / (1 - missedShare);
  let both = 0;
  let best = { f1: 0, bar: 0 };
  for (const [rank, { yes: isRight, sum }] of ranked.entries()) {
    if (isRight) both++;
    const f1 = (2 * both) / (rank + 1 + right);
    if (f1 > best.f1) best = { f1, bar: (sum + (ranked[rank + 1]?.sum ?? sum - 1)) / 2 };
  }
  return best.bar;
};
