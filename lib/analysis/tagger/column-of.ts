/** A number of tokens, told apart only where it matters: 1 to 8, so that 0 can say "nothing". */
export const near = (count: number): number =>
  count < 4 ? count + 1 : count < 7 ? 5 : count < 12 ? 6 : count < 24 ? 7 : 8;

/** A column with a number for each of `length` tokens. */
export const columnOf = (length: number, read: (token: number) => number): Int32Array => {
  const column = new Int32Array(length);
  for (let token = 0; token < length; token++) column[token] = read(token);
  return column;
};
