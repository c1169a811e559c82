/** Places whose words differ from those for their people, or have a short form: on each line, one after the other, the word that stands for all and the others. */
const PLACES_AND_PEOPLES = `
afghanistan afghan|albania albanian|algeria algerian|angola angolan|arabia saudi|argentina argentine argentinian|armenia armenian|australia australian aussie|austria austrian|azerbaijan azerbaijani azeri|bahrain bahraini|bangladesh bangladeshi|belarus belarusian|belgium belgian|bolivia bolivian|bosnia bosnian|botswana botswanan
brazil brazilian|bulgaria bulgarian|burundi burundian|cambodia cambodian|cameroon cameroonian|canada canadian|chad chadian|chile chilean|china chinese|colombia colombian|congo congolese|croatia croatian croat|cuba cuban|cyprus cypriot|czechia czech|denmark danish dane|ecuador ecuadorian ecuadorean|egypt egyptian|emirates emirati uae
england english|eritrea eritrean|estonia estonian|ethiopia ethiopian|europe european eu|fiji fijian|finland finnish|france french|gambia gambian|georgia georgian|germany german|ghana ghanaian|greece greek|guatemala guatemalan|guinea guinean|guyana guyanese|haiti haitian|honduras honduran|hungary hungarian|iceland icelandic
india indian|indonesia indonesian|iran iranian|iraq iraqi|ireland irish|israel israeli|italy italian|jamaica jamaican|japan japanese|jordan jordanian|kazakhstan kazakh|kenya kenyan|kingdom uk britain british|korea korean|kosovo kosovan kosovar|kurdistan kurdish|kuwait kuwaiti|kyrgyzstan kyrgyz|laos laotian|latvia latvian|lanka lankan|lebanon lebanese
lesotho basotho|liberia liberian|libya libyan|lithuania lithuanian|luxembourg luxembourger|madagascar malagasy|malawi malawian|malaysia malaysian|maldives maldivian|mali malian|malta maltese|mauritania mauritanian|mauritius mauritian|mexico mexican|moldova moldovan|mongolia mongolian|montenegro montenegrin|morocco moroccan|mozambique mozambican
myanmar burmese burma|namibia namibian|nations un|nepal nepali nepalese|netherlands dutch|nicaragua nicaraguan|nigeria nigerian|niger nigerien|norway norwegian|oman omani|pakistan pakistani|palestine palestinian|panama panamanian|paraguay paraguayan|peru peruvian|philippines philippine filipino|poland polish|portugal portuguese|qatar qatari
romania romanian|russia russian kremlin|rwanda rwandan|salvador salvadoran|scotland scottish|senegal senegalese|serbia serbian serb|singapore singaporean|slovakia slovak|slovenia slovenian slovene|somalia somali|somaliland somalilander|spain spanish|states us american|sudan sudanese|sweden swedish|switzerland swiss|syria syrian|taiwan taiwanese
tajikistan tajik|tanzania tanzanian|thailand thai|togo togolese|tunisia tunisian|turkey turkish türkiye|turkmenistan turkmen|uganda ugandan|ukraine ukrainian|uruguay uruguayan|uzbekistan uzbek|venezuela venezuelan|vietnam vietnamese|wales welsh|yemen yemeni|zambia zambian|zealand kiwi|zimbabwe zimbabwean
alabama ala al|alaska ak|arizona ariz az|arkansas ark ar|california calif ca californian|carolina nc sc|colorado colo co|connecticut conn ct|dakota nd sd|delaware del de|florida fla fl floridian|georgia ga|hampshire nh|hawaii hi|idaho id|illinois ill il|indiana ind|iowa ia|jersey nj|kansas kan ks|kentucky ky|louisiana la|maine me
maryland md|massachusetts mass ma|michigan mich mi|minnesota minn mn|mississippi miss ms|missouri mo|montana mont mt|nebraska neb ne|nevada nev nv|ohio oh|oklahoma okla ok|oregon ore|pennsylvania pa|rhode ri|tennessee tenn tn|texas tex tx texan|utah ut|vermont vt|virginia va wva|washington wash wa|wisconsin wis wi|wyoming wyo wy|york ny
bavaria bavarian|catalonia catalan|quebec quebecois|ontario|alberta|queensland|victoria victorian|tasmania tasmanian|wales nsw|punjab punjabi|kerala|bihar|delhi|gujarat|sindh|balochistan|kashmir|lagos|gauteng|london|chicago|berlin|tokyo|seoul|moscow|beijing|brussels|dubai|toronto|sydney|mumbai|nairobi
`;

const placeOfWord = new Map<string, string>();
for (const line of PLACES_AND_PEOPLES.trim().split(/[|\n]/u)) {
  const [place = '', ...others] = line.split(' ');
  for (const word of [place, ...others]) if (!placeOfWord.has(word)) placeOfWord.set(word, place);
}

/** Words that are a state's postal letters and common words as well: they count only behind a party ("D-ME"). */
const ALSO_WORDS = new Set(
  'al de hi id in la ma me mi ms mo ok oh or pa co us un ill miss mass wash ark ind'.split(' '),
);

/** The one word for the place that a lower-case word without full stops tells of ("irish" and "ireland" are "ireland"); null where it tells of none known. */
export const placeOf = (word: string): string | null =>
  ALSO_WORDS.has(word) && word !== 'us' && word !== 'un' ? null : (placeOfWord.get(word) ?? null);

/** The same for the letters or short form of a state behind a party ("D-Fla.", "R-ME"). */
export const stateOf = (short: string): string | null =>
  placeOfWord.get(short.toLowerCase().replace(/\./gu, '')) ?? null;
