/** Offices that a text may call by one another's names, by what is left of a title's form without the words beside it. */
const FAMILIES: readonly (readonly [family: string, forms: RegExp])[] = [
  ['vice president', /^(?:vice president|veep|vps?$|deputy president)/u],
  ['first lady', /^(?:first lady|first gentleman)/u],
  ['candidate', /candidate|nominee|contender|front ?runner|hopeful|running mate|challenger|standard bearer/u],
  ['opposition leader', /^(?:opposition leader|leader of the opposition)/u],
  ['party leader', /^party (?:leader|chief|president|chairman)/u],
  ['president', /^(?:presidents?(?![a-z])|pres$|heads? of state|commander in chief)/u],
  ['prime minister', /^(?:prime minister|pm$|premier|taoiseach|chief minister|cm$|first minister|head of government)/u],
  ['chancellor', /^chancellor/u],
  ['monarch', /^(?:king|queen|emperor|empress|emir|amir|sultan|monarch|his majesty|her majesty)/u],
  ['attorney general', /^(?:attorneys? general|atty gen|ag$)/u],
  ['secretary of state', /^(?:secretar(?:y|ies) of state|foreign secretary)/u],
  ['secretary general', /^(?:secretary general|general secretary)/u],
  ['spokesperson', /^spokes|press (?:secretary|secretaries|officer)/u],
  ['secretary', /(?:^|\s)(?:secretary|secretary of .*)$/u],
  ['minister', /minister/u],
  ['counsel', /counsel$|special prosecutor/u],
  ['senator', /^(?:sens?|senators?|state senator|senate )/u],
  ['representative', /^(?:reps?|congress|representative|state representative|u s representative)/u],
  [
    'lawmaker',
    /^(?:lawmaker|legislator|parliamentarian|mps?$|meps?$|mlas?$|msp$|mna$|mpp$|td$|assembly|member of|backbencher|peer|deput(?:y|ies)$|delegate)/u,
  ],
  ['speaker', /speaker/u],
  ['governor', /^(?:govs?|governors?|lt gov|lieutenant gov|deputy governor)/u],
  ['mayor', /mayor|^lord provost|^borough president/u],
  ['councillor', /^(?:council|cllr|alder|select|supervisor)/u],
  ['superintendent', /superintendent|^supt$|^schools chief/u],
  ['judge', /judge|justice|magistrate|jurist/u],
  ['prosecutor', /prosecut|district attorney|^da$|^us attorney|^u s attorney|state.? attorney/u],
  ['sheriff', /sheriff/u],
  ['chief', /chief|constable|inspector/u],
  [
    'general',
    /^(?:(?:army|military|police|lieutenant|major|brigadier) )?generals?$|^(?:(?:lt|maj|brig) )?gen$|brigadier|admiral|^adm$|colonel|^(?:lt )?col$|commander|marshal$/u,
  ],
  ['ambassador', /ambassador|envoy|^amb$|consul|chargé|charge|^diplomat|high commissioner|representative$/u],
  ['commissioner', /commissioner/u],
  ['chair', /^(?:vice )?chair|^co chair/u],
  ['director', /director|administrator/u],
  ['leader', /leader|dictator|ruler|strongman|warlord/u],
  ['official', /^(?:official|bureaucrat|politician|aide|advis[eo]r)/u],
];

/** What a general word ("lawmaker", "leader") may stand for beside its own family. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  lawmaker: ['senator', 'representative', 'speaker'],
  senator: ['speaker'],
  'secretary of state': ['secretary'],
  diplomat: ['secretary', 'secretary of state', 'minister'],
  'cabinet member': ['minister', 'secretary', 'secretary of state'],
  leader: ['president', 'prime minister', 'chancellor', 'monarch', 'governor general'],
  official: [
    'minister',
    'secretary',
    'secretary general',
    'director',
    'ambassador',
    'chief',
    'chair',
    'spokesperson',
    'commissioner',
    'superintendent',
  ],
};

/** The family of offices a title's form belongs to; the form itself where it is of none. */
export const familyOf = (form: string): string => FAMILIES.find(([, forms]) => forms.test(form))?.[0] ?? form;

/** Every family that a title's form, or a family, may mean when it stands alone. */
export const meantBy = (form: string): readonly string[] => {
  const family = familyOf(form);
  return [family, ...(WIDER[family] ?? []), ...(family === form ? [] : (WIDER[form] ?? []))];
};
