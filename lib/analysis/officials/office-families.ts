/** Offices that a text may call by one another's names, by what is left of a title's form without the words beside it. */
const FAMILIES: readonly (readonly [family: string, forms: RegExp])[] = [
  ['vice president', /^(?:vice president|veep|deputy president)/u],
  ['president', /^(?:president|pres$|head of state)/u],
  ['prime minister', /^(?:prime minister|pm$|premier|taoiseach|chief minister|cm$|first minister|head of government)/u],
  ['chancellor', /^chancellor/u],
  ['monarch', /^(?:king|queen|emperor|empress|emir|amir|sultan|monarch|his majesty|her majesty)/u],
  ['attorney general', /^(?:attorneys? general|atty gen|ag$)/u],
  ['secretary of state', /^(?:secretar(?:y|ies) of state|foreign secretary)/u],
  ['secretary general', /^(?:secretary general|general secretary)/u],
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
  ['general', /general|^gen$|^(?:lt|maj|brig) gen$|brigadier|admiral|^adm$|colonel|^col$|commander/u],
  ['ambassador', /ambassador|envoy|^amb$|consul|chargé|charge|diplomat|high commissioner|representative$/u],
  ['commissioner', /commissioner/u],
  ['spokesperson', /^spokes|press (?:secretary|officer)/u],
  ['chair', /^(?:vice )?chair|^co chair/u],
  ['director', /director|administrator/u],
  ['candidate', /candidate|nominee|contender|front ?runner|hopeful|running mate|challenger|standard bearer/u],
  ['leader', /leader|dictator|ruler|strongman|warlord/u],
  ['official', /^(?:official|bureaucrat|politician|aide|advis[eo]r)/u],
];

/** What a general word ("lawmaker", "leader") may stand for beside its own family. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  lawmaker: ['senator', 'representative'],
  leader: ['president', 'prime minister', 'chancellor', 'monarch'],
  official: ['minister', 'secretary', 'director', 'ambassador', 'chief', 'spokesperson', 'official'],
  minister: ['minister'],
};

/** The family of offices a title's form belongs to; the form itself where it is of none. */
export const familyOf = (form: string): string => FAMILIES.find(([, forms]) => forms.test(form))?.[0] ?? form;

/** Every family that a title of this family may mean when it stands alone. */
export const meantBy = (family: string): readonly string[] => [family, ...(WIDER[family] ?? [])];
