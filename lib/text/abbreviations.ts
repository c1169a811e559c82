/** Titles and the like that are written with a full stop and stand before a name or number: never the end of a sentence. */
const BEFORE_A_NAME =
  'Mr Mrs Ms Mx Messrs Dr Drs Prof Sen Sens Rep Reps Gov Govs Lt Gen Col Maj Capt Cpl Sgt Pvt Cmdr Adm Brig Rev Fr Hon Pres Atty Supt Insp Det Amb Sec Asst Assoc Dep St Ste Mt Ft No Nos Art Sra Srta Mme Mlle vs';

/** Abbreviations that may also close a sentence: the next word decides. */
const ANYWHERE =
  'Jr Sr Inc Corp Co Ltd LLC Bros Ave Blvd Rd Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Dist Dept Univ Assn est approx etc al cf ed eds fig pp vol Esq Ph';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map((word) => word.replace(/\.$/, '')));
const beforeAName = words(BEFORE_A_NAME);
const anywhere = words(ANYWHERE);

/** Whether `word` (without its full stop) is an abbreviation that never ends a sentence. */
export const isTitleAbbreviation = (word: string): boolean => beforeAName.has(word);

/** Whether `word` (without its full stop) is any abbreviation written with a full stop. */
export const isAbbreviation = (word: string): boolean => beforeAName.has(word) || anywhere.has(word);
