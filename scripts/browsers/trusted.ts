/** A value of another program's protocol, in the form that its documentation gives. Not checked: a wrong one fails where it is used. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller says the form
export const trusted = <T>(value: unknown): T =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where a protocol's word is taken
  value as T;
