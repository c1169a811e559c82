/** How a verb stands: "say", "says", "said", "saying". Past and participle are told apart by what stands before them. */
export type VerbForm = 'base' | 'third' | 'past' | 'ing';

const third = (base: string): string => {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/u.test(base) ? `${base}es` : `${base}s`;
};

const stemOf = (base: string, doubled: boolean): string => {
  if (doubled) return base + base.slice(-1);
  return /[^eoy]e$/u.test(base) || base.endsWith('ee') ? base.replace(/e$/u, '') : base;
};

const regularPast = (base: string, stem: string): string => {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return `${stem}ed`;
};

/**
 * Every form of a verb written as its base and its irregular past forms, "write/wrote/written"; a plus sign says that the last
 * letter is doubled, "rip+".
 */
export const formsOf = (spec: string): readonly (readonly [string, VerbForm])[] => {
  const [first = '', ...pasts] = spec.split('/');
  const doubled = first.endsWith('+');
  const base = doubled ? first.slice(0, -1) : first;
  const stem = stemOf(base, doubled);
  const ing = base.endsWith('ee') ? base : stem;
  return [
    ...(pasts.length > 0 ? pasts : [regularPast(base, stem)]).map((past) => [past, 'past'] as const),
    [base, 'base'],
    [third(base), 'third'],
    [`${ing}ing`, 'ing'],
  ];
};
