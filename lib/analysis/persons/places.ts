/** Names of places that news texts name most: not persons, unless a given name stands before ("Jack London"). */
const PLACES = `
Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Herzegovina|Botswana|Brazil|Brunei|Bulgaria
Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czechia|Czech Republic|Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Ecuador|Egypt|El Salvador
England|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast
Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Micronesia
Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Northern Ireland|Norway|Oman|Pakistan|Palau|Palestine|Panama|Papua New Guinea
Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Samoa|San Marino|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|Somaliland|South Africa|South Korea
South Sudan|Soviet Union|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tibet|Timor-Leste|Togo|Tonga|Trinidad|Tobago|Tunisia|Turkey|Türkiye|Turkmenistan|Tuvalu|Uganda|Ukraine|United Arab Emirates
United Kingdom|United States|America|Uruguay|Uzbekistan|Vanuatu|Vatican|Venezuela|Vietnam|Wales|Yemen|Yugoslavia|Zambia|Zanzibar|Zimbabwe|Africa|Asia|Europe|Antarctica|Eurasia|Britain|Great Britain|Middle East|Latin America|Caribbean|Balkans|Gaza|West Bank
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire
New Jersey|New Mexico|New York|New Orleans|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Washington|Wisconsin|Wyoming|Guam|Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Mass.|Md.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|Okla.|Ore.|Pa.|Tenn.|Tex.|Va.|Vt.|Wash.|Wis.|Wyo.
Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aden|Ahmedabad|Albany|Aleppo|Alexandria|Algiers|Alicante|Almaty|Amman|Amsterdam|Anchorage|Ankara|Antananarivo|Antofagasta|Antwerp|Asunción|Asuncion|Astana|Athens|Atlanta|Auckland|Austin|Baghdad|Baku|Bali|Baltimore|Bamako
Bangalore|Bengaluru|Bangkok|Barcelona|Basra|Beijing|Beirut|Belfast|Belgrade|Berlin|Bern|Birmingham|Bishkek|Bogotá|Bogota|Bombay|Bonn|Boston|Brasília|Brasilia|Bratislava|Brazzaville|Brisbane|Bristol|Brooklyn|Brussels|Bucharest|Budapest|Buenos Aires|Buffalo|Busan
Cairo|Calcutta|Calgary|Cali|Canberra|Cancún|Cape Town|Caracas|Cardiff|Casablanca|Charlotte|Chennai|Chicago|Chittagong|Christchurch|Cincinnati|Cleveland|Cologne|Colombo|Conakry|Copenhagen|Cordoba|Córdoba|Crimea|Cusco|Dakar|Dallas|Damascus|Dar es Salaam|Darfur|Darwin
Delhi|New Delhi|Denver|Detroit|Dhaka|Doha|Donetsk|Dresden|Dubai|Dublin|Durban|Dushanbe|Düsseldorf|Edinburgh|Edmonton|Entebbe|Florence|Frankfurt|Freetown|Fukushima|Gaborone|Geneva|Genoa|Ghent|Glasgow|Gothenburg|Guadalajara|Guangdong|Guangzhou|Gujarat|Gwadar
Haifa|Halifax|Hamburg|Hanoi|Harare|Harlem|Havana|Helsinki|Hiroshima|Ho Chi Minh City|Hollywood|Hong Kong|Honolulu|Houston|Hyderabad|Indianapolis|Indore|Islamabad|Istanbul|Izmir|Jaipur|Jakarta|Jeddah|Jerusalem|Johannesburg|Juba|Kabul|Kampala|Kandahar
Karachi|Karnataka|Kashmir|Kathmandu|Kerala|Kharkiv|Khartoum|Kherson|Kiev|Kigali|Kingston|Kinshasa|Kishinev|Kolkata|Krakow|Kremlin|Kuala Lumpur|Kyiv|Kyoto|La Paz|Lagos|Lahore|Las Vegas|Lausanne|Leeds|Leipzig|Lhasa|Libreville|Lille|Lilongwe|Lima|Lisbon|Liverpool
Ljubljana|Lomé|London|Los Angeles|Louisville|Luanda|Lucerne|Lucknow|Luhansk|Lusaka|Lviv|Lyon|Macau|Madras|Madrid|Maharashtra|Malmö|Managua|Manchester|Manhattan|Manila|Maputo|Mariupol|Marrakech|Marseille|Mecca|Medellín|Melbourne|Memphis|Miami|Milan|Milwaukee|Minneapolis
Minsk|Mogadishu|Mombasa|Monrovia|Montevideo|Montreal|Moscow|Mosul|Mumbai|Munich|Nagasaki|Nagoya|Nairobi|Naples|Nashville|Nassau|Newark|Newcastle|Niamey|Nicosia|Normandy|Nouakchott|Nottingham|Nunavut|Oakland|Odesa|Odessa|Odisha|Okinawa|Ontario|Orlando|Osaka|Oslo|Ottawa
Ouagadougou|Oxford|Cambridge|Palermo|Paris|Pathein|Peking|Perth|Peshawar|Philadelphia|Phnom Penh|Phoenix|Pittsburgh|Port Louis|Port Moresby|Portland|Porto|Prague|Pretoria|Pristina|Punjab|Pune|Pyongyang|Quebec|Queensland|Quetta|Quito|Rabat|Rajasthan|Ramallah
Rangoon|Rawalpindi|Reykjavik|Riga|Rio de Janeiro|Riyadh|Rome|Rotterdam|Sacramento|Saigon|San Diego|San Francisco|San José|San Jose|San Salvador|San Antonio|San Juan|Sanaa|Santa Cruz|Santa Fe|Santiago|Santo Domingo|São Paulo|Sao Paulo|Sarajevo|Saskatchewan|Savannah|Seattle
Seoul|Sevastopol|Seville|Shanghai|Sheffield|Shenzhen|Siberia|Sicily|Silicon Valley|Sindh|Skopje|Sochi|Sofia|Srinagar|Stockholm|Strasbourg|Stuttgart|Sydney|Taipei|Tallinn|Tamil Nadu|Tashkent|Tasmania|Tbilisi|Tegucigalpa|Tehran|Tel Aviv|Telangana|Thessaloniki|Tijuana
Tirana|Tokyo|Toronto|Toulouse|Tripoli|Tunis|Turin|Ulaanbaatar|Uttar Pradesh|Valencia|Valletta|Vancouver|Venice|Vienna|Vientiane|Vilnius|Vladivostok|Warsaw|Wellington|West Bengal|Westminster|Wuhan|Xinjiang|Yangon|Yaoundé|Yerevan|Yokohama|Zagreb|Zaporizhzhia|Zurich
Atlantic|Pacific|Mediterranean|Arctic|Baltic|Amazon|Danube|Nile|Himalayas|Alps|Andes|Sahara|Sahel|Persian Gulf|Red Sea|Black Sea|Gulf|Bay Area|Midwest|New England|Capitol Hill|Wall Street|Downing Street|White House|Pentagon|Capitol|Whitehall|Holyrood|Zion|Catalonia|Bavaria|Flanders
Andhra Pradesh|Madhya Pradesh|Himachal Pradesh|Bihar|Assam|Goa|Haryana|Jharkhand|Uttarakhand|Manipur|Nagaland|Tripura|Balochistan|Khyber Pakhtunkhwa|Alberta|Manitoba|Nova Scotia|British Columbia|New South Wales|Hokkaido|Sichuan|Hunan|Hubei|Yunnan|Zhejiang|Fujian|Sabah|Sarawak|Penang|Java|Sumatra|Papua|Mindanao|Luzon
`;

/** Words for the people of a place, faith or party that {@link PEOPLE_ENDING} does not show. */
const PEOPLES = `
Afghan American Arab Argentine Basque Bangladeshi Belgian Briton British Burmese Canadian Catalan Chinese Croat Cuban Czech Danish Dane Dutch Emirati English Filipino Finn Finnish French Frenchman German Greek Hindu
Hispanic Icelandic Indian Iranian Iraqi Irish Islamic Islamist Israeli Italian Japanese Jew Jewish Kazakh Kenyan Korean Kurd Kurdish Kuwaiti Lao Latino Lebanese Maltese Maori Māori Mexican Muslim Nepali Nepalese Norwegian Omani
Pakistani Palestinian Pole Polish Portuguese Protestant Catholic Christian Buddhist Qatari Roma Russian Saudi Scot Scottish Serb Shia Shiite Sikh Slovak Slovene Somali Spaniard Spanish Sunni Swede Swedish Swiss Tamil Tatar Thai
Tibetan Togolese Turk Turkish Uighur Uyghur Uzbek Vietnamese Welsh Yemeni Zimbabwean Zulu European African Asian Latin Western Eastern Northern Southern Soviet Communist Conservative Democrat Democratic Republican Labour Liberal Tory Socialist Green Social Federalist Independent
Chilean Venezuelan Libyan Ugandan Rwandan Angolan Moroccan Lankan Guatemalan Honduran Salvadoran Nicaraguan Dominican Jamaican Cypriot Mozambican Botswanan Singaporean Texan Haitian Paraguayan Uruguayan Surinamese Samoan Tongan Fijian Mongolian Burundian Gambian Malian Chadian Sudanese Senegalese Eritrean Ethiopian Nigerian Ghanaian
`;
const PEOPLE_ENDING = /^\p{Lu}\p{Ll}{2,}(?:ian|ians|ese)$/u;

const names = PLACES.trim().split(/[|\n]/u);
const single = new Set(names.filter((name) => !name.includes(' ')));
const peoples = new Set(PEOPLES.trim().split(/\s+/u));
const several = new Map<string, readonly (readonly string[])[]>();
for (const name of names.filter((place) => place.includes(' '))) {
  const [first = '', ...rest] = name.split(' ');
  several.set(first, [...(several.get(first) ?? []), rest]);
}

/** Whether the word alone names a place. */
export const isPlace = (word: string): boolean => single.has(word);

/** Whether the word is for the people, faith or party of somewhere ("Russian", "Sunni", "Tories"). */
export const isPeople = (word: string): boolean =>
  peoples.has(word) || (word.endsWith('s') && peoples.has(word.slice(0, -1))) || PEOPLE_ENDING.test(word);

/** How many words of `words`, from `at` on, together name a place ("Abu Dhabi" is 2); 0 where they name none. */
export const placeLengthAt = (words: readonly { readonly text: string }[], at: number): number => {
  const first = words[at]?.text ?? '';
  const rests = several.get(first);
  const rest = rests?.find((parts) => parts.every((part, offset) => words[at + 1 + offset]?.text === part));
  return rest === undefined ? Number(single.has(first)) : rest.length + 1;
};
