const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Lower-case words that a sentence or a headline writes with a capital and that are no part of a name. */
export const COMMON_WORDS = words(`
a about above absent according across act actually add added adding after afterwards again against ago ahead all allegedly almost along alongside already also although always am amid among amongst an and announcing another answering any anyone anything anyway apart apparently are around as
aside ask asked asking at away back based basically be became because become been before begin beginning behind being believe below beneath beside besides best better between beyond big biggest bill born both breaking bring but by call called calling came can cannot certainly clearly come compares blames coming commenting
compared concerned considering contrary could currently dear delivering describing despite did do does doing done don't down during each earlier early earth either election else elsewhere end enter especially essentially even eventually ever every everybody everyone everything exactly except expect explaining face fact fair far
few file finally find first five following follow for former formerly fortunately four from full further furthermore generally get getting given go going good got great guess had half happy hard has have having he hello hence her here hers high him himself his historically home hopefully hours how however i i'd i'll i'm i've if image images important
in including indeed initially inside instead interestingly into ironically is isn't it it's its itself just keep key know known largest last late later latest lead leading leave led left less let let's life like likewise little live local long look looking made mainly make making many maybe me mean meanwhile might million mine more moreover most mostly much must my
myself naturally near nearby nearly need neither never nevertheless new news next nine no nobody none nonetheless nor normally not noting nothing notably now nowadays o'clock obviously occasionally of off office officially often oh ok okay old on once one only onto open or original originally other others otherwise our ours out outside over overall own part particularly past people per perhaps
person photo photos picture pictured place please plus police politics possibly previously probably provided put quite rather read really recently referring regarding regardless related replying report reported reportedly reporters reporting reports responding results right sadly said same saw say saying says second see seeing seems seen senior separately seven several shall she she's short should show showing
similarly simply since six slowly small so some somebody someone something sometimes somewhat soon sorry source sources speaking special specifically start state still stop story strangely strong such suddenly sure surely surprisingly take taking talk talking tell ten than thank thanks that that's the their theirs them themselves then there there's thereafter therefore these they they're thing things think third this those though thought three
through throughout thus time to today together told tomorrow tonight too top toward towards turning twelve twenty two typically ultimately under undoubtedly unfortunately unless unlike until unveiled up upon us use used using usually various very via video view vote want was watch we we'll we're we've week welcome well went were what what's whatever when whenever where whereas wherever whether which while white who who's whoever whole whom whose why will with within
without women words work world would writing wrote year years yes yesterday yet you you're young your yours yourself accused arrested killed dead dies kills calls wins loses seeks faces slams vows urges warns hits gets makes takes gives goes wants visits meets names breaks launches denies backs rejects opens plans hopes tells asks adds sees leads holds signs votes quits joins gifts
`);

/** Words in lower case that stand inside a name, between its capitalised parts. */
export const PARTICLES = words(`
de del della delle dello degli dei di da das dos do du des la las le les lo los van von vom zu zum zur der den dem ter ten te af av bin ibn bint ben binti abu al el ul ur y e
`);

/** Particles written with a capital: they can begin a name, and alone are none. */
export const CAPITAL_PARTICLES = words(
  `Al El De Del Della Di Da Dos Du La Le Las Los Van Von Bin Ibn Ben Abu Abdul Bani Mac St Ter Den Der Te Dr`,
);

export const SUFFIXES = words(`Jr Jr. Sr Sr. II III IV Esq Esq.`);

/** What stands before a person's name and is no part of it. Written without full stops. */
export const HONORIFICS = words(`
HH HE HRH HM Mr Mrs Ms Miss Mx Messrs Dr Drs Prof Professor Sir Dame Madam Madame Mme Mlle Monsieur Herr Frau Señor Señora Sr Sra Don Doña Sheikh Shaikh Sheikha Shaikha Shri Smt Sri Hajj Haji Hajia Alhaji Imam Ayatollah Mullah Maulana Rev Reverend Fr Father Sister Brother Pastor Rabbi Eng Engr Ing Atty Adv Advocate
Barrister Hon Honourable Honorable Excellency Majesty Highness Datuk Dato Datin Tan Tun Ustaz Pak Ibu Bapak Chief Mzee Comrade Saint Aunt Uncle Lady Lord Count Countess Baron Baroness Viscount Duke Duchess Prince Princess Crown King Queen Emperor Empress Sultan Emir Amir Pope Cardinal Archbishop Bishop
Sgt Sergeant Cpl Corporal Pvt Private Const Constable Lance Lieut Lieutenant Capt Captain PC DCI DI Det Detective Nurse Coach Judge Sultana Maharaja Raja
`);

/** Capitalised nouns that make the words before them the name of an organisation, place, law or thing. */
export const THING_NOUNS = words(`
Academy Accord Accords Act Administration Administrations Affairs Agency Agreement Air Airlines Airport Airways Alliance Amendment Analytics Apartments Archive Archives Area Arena Army Ministry Arts Assembly Associates Association Authority Avenue Award Awards Bank Banking Barracks Base Basin Battalion Bay Beach Belt Bench Bill Biennale Board
Books Boulevard Branch Brewery Bridge Brigade Broadcasting Brothers Building Bureau Business Cabinet Café Camp Campus Canal Cape Care Castle Cathedral Cave Cemetery Center Centre Chamber Championship Championships Channel Chapel Charter Chemicals Chronicle Church Cinema Circle Citizens City Civil Clinic Club Coalition Coast
Code College Commerce Commission Committee Commons Commonwealth Communications Community Company Conference Confederation Congress Constitution Construction Consulate Consulting Convention Cooperation Cooperative Corp Corporation Corps Council County Court Courthouse Courts Creek Crisis Crown Cultural Culture Cup Daily Dam Day Days Declaration
Defence Defense Delegation Department Desert Development Diocese Directorate District Division Doctrine Drive Economics Economy Education Election Elections Electric Embassy Empire Energy Engineering Enterprise Enterprises Entertainment Environment Era Estate Examiner Exchange Executive Express Facility Faculty Falls Family Fashion Federation
Ferry Festival Field Fields Film Films Finance Financial Fire Firm Fleet Force Forces Foreign Forest Fort Forum Foundation Front Fund Gallery Games Garden Gardens Gas Gate Gazette Globe Government Grand Group Groups Guard Guardian Hall Harbor Harbour Health Heights Herald High Highway Hill Hills Holdings Holiday Home Hospital Hostel Hotel
House Housing Human Inc Independence Industries Industry Information Initiative Inn Inquiry Institute Institution Insurance Intelligence International Investigation Investment Investments Island Islands Isle Jail Journal Junction Jury Justice Kingdom Labor Laboratories Laboratory Labs Lake Land Lane Law Laws Lawsuit League Leadership Legislature Liberation Library Limited Lines
Lodge Logistics LLC LLP Ltd Magazine Mall Management Mandate Manor Manufacturing March Marina Marine Marines Market Markets Masjid Measure Media Medical Memorial Merchants Metro Mill Mills Mine Mines Mining Mission Monastery Monument Mosque Motors Mount Mountain Mountains Movement Municipality Municipalities Committees Councils Ministries Departments Museum Music Nation National Nations
Navy Network Networks News Newspaper Newspapers Nuclear Observatory Observer Ocean Office Oil Olympics Open Operation Opera Orchestra Order Organisation Organization Organisations Pact Palace Panel Park Parliament Partners Partnership Party Pass Patrol Peace Peninsula People Petroleum Pharmaceuticals Pictures Plan Planning Plant Plateau Plaza Point
Police Policy Polls Port Post Power Prefecture Premier Presidency Press Prison Prize Productions Program Programme Project Proposition Protection Protocol Province Public Publishing Pub Quarter Quarterly Radio Railroad Railway Railways Rally Ranch Range Reef Referendum Reform Refuge Regiment Region Registry Relations Relief Religious Report Reporter Republic Research Reserve Reservoir
Residence Resistance Resort Resorts Restaurant Review Revolution Revolutionary Ridge Rights River Road Route Royal Rules Safety Sanctuary School Schools Science Sciences Sea Season Secretariat Section Sector Security Senate Series Service Services Shipping Shipyard Show Shrine Society Solutions South North East West Southeast Northwest Northeast Southwest Space Sports Spring Springs
Square Stadium Staff State States Station Store Stores Strait Strategy Street Strip Studies Studio Studios Summit Sun Supreme Survey System Systems Talks Task Tax Team Technologies Technology Telegraph Television Temple Terminal Territory Theater Theatre Things Times Today Tower Towers Town Trade Trading Trail Transport Transportation Treasury Treaty Tribe Tribunal Tribune
Trust Tunnel Union Unit United University Valley Venture Ventures Vehicle Veterans Village Visit Voice Wall War Water Ways Weekly Welfare Wing Winery Women Woods Works World Youth Zone Zoo Boys Girls Bar Trophy Derby Rangers Rovers FC
Appeals Appropriations Armed Associated Central Climate Command Communist Competition Consumer Control Corruption Customs Cyber Data Digital Disaster Drug Economic Emergency Employment Equality Ethics External Federal Fisheries Food Gender General Global Homeland Immigration Industrial Infrastructure Interior Internal Joint Judicial Judiciary Labour Legal Legislative Main Major Maritime
Mental Metropolitan Migration Military Municipal Mutual Native Natural Oversight Parliamentary Pension Political Population Presidential Prime Private Property Provincial Rapid Red Regional Registration Regulatory Retail Revenue Rural Sanitation Select Ship Smart Sovereign Standards Statistics Strategic Student Students Superior Supply Sustainable Technical Telecom Telecommunications Tourism Transparency Tropical Urban
Budget Capital Chief Citizen Commercial Conservation Democracy Diversity Elder Elementary Equity Freedom Garage Harvest Heritage Hockey Basketball Football Cricket Rugby Soccer Innovation Junior Language Liberty Lottery Middle Missile Nursing Pipeline Poll Primary Racing Rescue Rifle Senior Settlement Special Statue Strategies Super Syndrome Theory Training Transit Trial Unity Victory Wildlife Workers
Inauguration Twitter Facebook Google Instagram YouTube Reuters Bloomberg Xinhua Internet Web TV Covid COVID Covid-19 COVID-19 Christmas Easter Ramadan Eid Diwali Quran Bible God Allah Islam Christianity Brexit Olympic Bitcoin Nobel Pulitzer Oscar Grammy
`);

/** Of these, the ones that are common family names as well: after a given name that ends there, they are one. */
export const THINGS_AND_SURNAMES = words(`
House King Judge Major Bishop Pope Prince Dean Marshall Marshal Price Hill Church Park Parks Banks Fields Rivers Woods Lane Mills Field Bridges Day Power Powers Post Gates Hall Wall Ford Law Laws Page Street Lake West East North Castle Temple Forest Springs Chancellor Justice Coach Baron Cardinal Lord Duke Deacon Priest Abbott Constable Sargent Ridge Land Case Sessions General Brothers Camp Bench Green Social Pole English French Welsh Scott German Holland England Ireland Israel London Paris Washington Houston Lincoln Jackson Dallas Austin Cleveland Buffalo Love Golden Spring Winter Summer March Gold Reid Long Young Best Small Little Strong Story Early Bright Good Short Wise Sharp Rich Moody Savage Noble
`);

export const DATE_WORDS = words(`
January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun
`);

/** Lower-case nouns for a person by trade or tie, which stand right before a name ("lawyer Ada Quill"). */
export const PERSON_NOUNS = words(`
actor actress activist adviser advisor analyst anchor architect artist astronaut athlete attorney author baker banker billionaire biologist blogger boss boxer boyfriend broadcaster brother businessman businesswoman candidate captain cartoonist celebrity champion chef chief cleric climber coach colleague columnist comedian commentator composer
conservative consultant contestant correspondent counsel counterpart cousin cricketer critic dancer daughter defender designer detective developer dictator diplomat director doctor driver economist editor engineer entrepreneur environmentalist ex-wife executive expert farmer father fiancé fiancée filmmaker fisherman footballer forward founder friend general girlfriend goalkeeper
golfer governor grandfather grandmother grandson guitarist gunman historian hostage host husband insider investigator investor jockey journalist judge justice king late laureate lawmaker lawyer leader legend legislator lobbyist magistrate magnate manager mathematician mayor midfielder militant millionaire minister model mogul mother mountaineer musician neighbor neighbour nephew niece
nominee novelist nurse officer official organiser organizer organizers owner painter pensioner philosopher photographer physician physicist pilot pioneer player playwright poet politician pollster priest principal prisoner producer professor programmer prosecutor psychologist publisher quarterback queen rapper rebel refugee reporter researcher resident retiree rival runner scholar
scientist screenwriter sculptor secretary senator shopkeeper singer sister soldier solicitor son songwriter speaker spokesman spokesperson spokeswoman star stepfather stepmother strategist striker student superstar surfer surgeon surnamed suspect swimmer sociologist teacher teammate teenager trader trainer tycoon uncle veteran victim villager violinist volunteer warlord widow wife winger witness worker wrestler writer named called
`);

/** Verbs in the forms that tell what a person did: what follows a name in news texts more than what follows anything else. */
export const PERSON_VERBS = words(`
said says told tells asked asks replied replies added adds wrote writes tweeted tweets explained explains argued argues insisted insists admitted admits recalled recalls joked jokes believes thinks thought knows knew wants wanted hopes hoped felt feels smiled laughed shouted whispered testified resigned married divorced died dies lives lived grew
graduated studied retired quipped conceded declared vowed pledged lamented stressed noted remarked observed warned urged accused denied apologized apologised complained praised tapped blasted slammed hailed himself herself expressed underlined highlighted reiterated responded answered acknowledged attended resides spoke speaks pleaded
`);

/** Nouns that make the name before them a word about something else ("the Quill campaign", "a Quill supporter"). */
export const NOUNS_AFTER_A_NAME = words(`
administration administrations campaign campaigns government governments presidency regime cabinet era foundation doctrine family clan dynasty team camp fan fans voter voters supporter supporters backer backers loyalist loyalists delegate delegates aide aides ally allies staffer staffers
adviser advisers advisor advisors spokesman spokeswoman spokesperson lawyer lawyers attorney attorneys surrogate surrogates critic critics opponent opponents rival rivals donor donors insider insiders appointee appointees nominee nominees email emails tweet tweets interview speech rally rallies scandal scandals ad ads
endorsement divorce fiasco effect factor years budget bill plan trial case coalition faction forces dispensation juggernaut hotel hotels tower brand organization business companies movement memorial prize award law letter memo papers tapes home estate mansion house
`);
