/** Short forms of given names: each line is one name's forms. */
const SHORT_FORMS = `
Abraham Abe|Alan Al|Albert Al Bert|Alexander Alex Alec Sandy|Alexandra Alex Sandra|Alfred Al Fred|Andrew Andy Drew|Anthony Tony|Arnold Arnie|Arthur Art|Barbara Barb|Benjamin Ben Bibi|Bernard Bernie|Bradley Brad|Catherine Cathy Kate Katie|Charles Charlie Chuck Chip|Christine Chris
Christopher Chris|Clifford Cliff|Cynthia Cindy|Daniel Dan Danny|David Dave|Deborah Deb Debbie|Dennis Denny|Donald Don Donnie|Douglas Doug|Dwight Ike|Edmund Ed Ned|Edward Ed Eddie Ted|Eleanor Ellie Nell|Elizabeth Liz Beth Betty Eliza|Eugene Gene|Francis Frank|Franklin Frank
Frederick Fred Freddie|Gabriel Gabe Gabby|Gabrielle Gabby|Gerald Gerry Jerry|Gregory Greg|Harold Hal Harry|Henry Hank Harry|Howard Howie|Jacob Jake|Jacqueline Jackie|James Jim Jimmy Jamie|Janet Jan|Jeffrey Jeff|Jennifer Jen Jenny|Jerome Jerry|John Jack Johnny Jon|Jonathan Jon
Joseph Joe Joey|Joshua Josh|Judith Judy|Katherine Kathy Kate Katie|Kathleen Kathy|Kenneth Ken Kenny|Kimberly Kim|Lawrence Larry|Leonard Len Leo|Louis Lou|Madeleine Maddie|Margaret Maggie Peggy Meg|Martin Marty|Matthew Matt|Maxwell Max|Michael Mike Mick Mickey|Mitchell Mitch
Nathaniel Nate Nathan|Nicholas Nick|Nicola Nicky|Pamela Pam|Patricia Pat Patty Tricia|Patrick Pat Paddy|Peter Pete|Philip Phil|Raymond Ray|Rebecca Becky|Richard Dick Rick Rich|Robert Bob Bobby Rob Robbie|Roderick Rod|Rodney Rod|Ronald Ron Ronnie|Rosemary Rose|Russell Russ|Samuel Sam
Samantha Sam|Sandra Sandy|Stanley Stan|Stephanie Steph|Stephen Steve|Steven Steve|Susan Sue Susie|Terence Terry|Theodore Ted Teddy Theo|Theresa Terry Tess|Thomas Tom Tommy|Timothy Tim|Valerie Val|Victoria Vicky Tori|Vincent Vince|Walter Walt|Wesley Wes|William Bill Billy Will Willie|Zachary Zach
Alejandro Alex|Francisco Paco Pancho|Ignacio Nacho|José Pepe|Jesús Chuy|Aleksandr Sasha|Vladimir Volodymyr|Yekaterina Katya
`;

const formsOf = new Map<string, Set<string>>();
for (const line of SHORT_FORMS.trim().split(/[|\n]/u)) {
  const forms = line.normalize('NFD').replace(/\p{M}/gu, '').split(' ');
  const [long = ''] = forms;
  for (const form of forms) formsOf.set(form, (formsOf.get(form) ?? new Set<string>()).add(long));
}

const LONG_ENOUGH_TO_MISSPELL = 5;

/** Whether two words differ by one letter, or by two that changed places; short words never count as misspelt. */
export const isMisspelling = (a: string, b: string): boolean => {
  if (a === b || Math.min(a.length, b.length) < LONG_ENOUGH_TO_MISSPELL || Math.abs(a.length - b.length) > 1)
    return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === `${right.charAt(1)}${right.charAt(0)}`)
  );
};

const isSameGiven = (a: string, b: string): boolean => {
  if (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))) return true;
  const longForms = formsOf.get(b);
  return [...(formsOf.get(a) ?? [])].some((long) => longForms?.has(long));
};

const isWithin = (shorter: readonly string[], longer: readonly string[]): boolean => {
  let at = 0;
  for (const word of longer) if (at < shorter.length && isSameGiven(word, shorter[at] ?? '')) at += 1;
  return at === shorter.length;
};

/**
 * Whether two names of several words can be one person's: one within the other, an initial or a short form for a given
 * name ("Bill"), or one word misspelt by a letter. Words as in `Candidate.words`.
 */
export const isSameName = (a: readonly string[], b: readonly string[]): boolean => {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (isWithin(shorter, longer)) return true;
  if (a.length !== b.length) return false;
  const differing = a.filter((word, index) => word !== b[index]);
  const [wrong = ''] = differing;
  return differing.length === 1 && isMisspelling(wrong, b[a.indexOf(wrong)] ?? '');
};
