/** Titles and the like that are written with a full stop and stand before a name or number: never the end of a sentence. */
const BEFORE_A_NAME =
  'Mr Mrs Ms Mx Messrs Dr Drs Prof Sen Sens Rep Reps Gov Govs Lt Gen Col Maj Capt Cpl Sgt Pvt Cmdr Adm Brig Rev Fr Hon Pres Atty Supt Insp Det Amb Sec Asst Assoc Dep St Ste Mt Ft No Nos Art Sra Srta Mme Mlle v vs';

/** Abbreviations that may also close a sentence: the next word decides. */
const ANYWHERE =
  'Jr Sr Inc Corp Co Ltd LLC Bros Ave Blvd Rd Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wisc Wyo Dist Dept Univ Assn est approx etc al cf ed eds fig pp vol Esq Ph';

/** Those of {@link ANYWHERE} that are whole words too, so that a full stop behind them is more often the end of a sentence. */
const ALSO_WORDS = 'LLC Mon Tue Wed Thu Fri Sat Sun al ed est';

/** Titles that are common words where everything is in capitals. */
const WORDS_IN_CAPITALS = 'ART COL DEP DET FR GEN INSP MS NO NOS PRES SEC';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const beforeAName = words(BEFORE_A_NAME);
const anywhere = words(ANYWHERE);
const alsoWords = words(ALSO_WORDS);
const wordsInCapitals = words(WORDS_IN_CAPITALS);
const inCapitals = new Set([...beforeAName].map((word) => word.toUpperCase()).filter((w) => !wordsInCapitals.has(w)));

/** One or two letters between full stops ("U.S", "p.m", "Ph.D"), the last of which is left out. */
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;

/** Whether `word` (without its full stop) is an abbreviation that never ends a sentence ("Sen", "No"; "SEN" among capitals). */
export const isTitleAbbreviation = (word: string): boolean => beforeAName.has(word) || inCapitals.has(word);

/** Whether `word` (without its full stop) is an abbreviation that only a word which commonly starts a sentence shows to have ended one. */
export const isClosingAbbreviation = (word: string): boolean =>
  DOTTED.test(word) || (anywhere.has(word) && !alsoWords.has(word));

/** Whether `word` (without its full stop) is any abbreviation written with a full stop. */
export const isAbbreviation = (word: string): boolean => beforeAName.has(word) || anywhere.has(word);
