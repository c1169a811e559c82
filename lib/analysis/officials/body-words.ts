const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Lower-case words of bodies of state: beside a title that any body may have, they make it an office. */
export const PUBLIC_WORDS = words(`
administration agency airforce army armed assembly attorney authorities authority board border bureau cabinet capitol central chamber chancellery city civil coastguard commission committee commons communes congress congressional constabulary constitutional consulate corrections council county court courts customs defence defense department departments diplomatic directorate
district education election elections electoral embassy enforcement environmental exchequer federal finance fire fisheries force forces foreign government governorate guard health high-court highway home homeland house immigration infrastructure inspectorate intelligence interior judiciary judicial justice kingdom kremlin labor labour legislative legislature
local lords magistrates majority mayoral military ministerial ministry minority monetary municipal municipalities municipality nation naval navy ombudsman opposition parish parks parliament parliamentary patrol pentagon police policy port prefecture presidency presidential prime prison prisons prosecution prosecutors provincial province regency region regional registry
regulator regulatory republic reserve revenue sanitation schools secretariat security senate sheriff sovereign state statistics superior supreme tax town township transport transportation treasury tribal tribe tribunal union-government village ward water white-house welfare commonwealth
mayor governor president minister ministers premier chancellor senator congressman congresswoman ambassador prosecutor judge king queen attorney-general
nations junta taliban legco ips ias bundestag knesset duma majlis diet lok rajya sabha
bjp anc ifp ncp cpi cpi(m) tmc dmk aiadmk aap bsp pml-n pti ppp npp ndc pdp apc odm uda zanu-pf mdc eff snp dup pap umno dap pkr ldp cdu csu spd fdp afd psoe pri akp chp hdp jdu rjd swapo frelimo mpla ccm nrm likud jmm tdp brs
fbi cia nsa irs epa dhs doj fda cdc nih fema tsa sec ftc fcc faa nasa usaid atf dea ice un unicef unesco unhcr who imf wto nato eu ec ecb oecd asean ecowas au gcc opec iaea eac wfp nhs hmrc mod fsb kgb idf rbi isro afp
`);

/** Lower-case words of bodies that are not the state's, and of trades: beside a title they take it out of public office. */
export const PRIVATE_WORDS = words(`
agents airline airlines alumni app artistic association associates bakery band bank banking baptist basketball board-games book brand brokerage business campaign capital casino catholic chapter charity choir church cinema clinic club coalition college community company companies consulting corp corporation creative cricket design diocese editorial enterprise entertainment
estate faculty fan fashion federation festival film financial firm football forum foundation fund fundraising gallery gang group groups gym hedge-fund holdings hospital hotel inc industries industry institute insurance investment investments investor label league limited llc ltd magazine management marketing media motors museum music nba ncaa network news newspaper newsroom nfl nhl mlb nightclub nonprofit
oil orchestra organisers partners partnership pharma pharmaceuticals platform political-action private production productions project publishing radio realty records rental research restaurant retail sales scout shop soccer society sports startup store student studio studios talent team tech technologies technology telecom television theater theatre theme think-tank tour trade-union travel tv union university ventures volunteer website youth worship
organization organisation alliance confederation united movement initiative choral gaming parent-teacher pac super cult gospel charitable bakers
`);

/** Lower-case words that make a candidate one for public office. */
export const ELECTION_WORDS = words(`
republican republicans democratic democrat democrats gop presidential vice-presidential gubernatorial mayoral senate senatorial congressional parliamentary party labour labor conservative tory liberal lib green libertarian socialist communist independent nationalist opposition ruling ticket council assembly election presumptive presumed president mayor governor senator congress parliament
commissioner sheriff council-seat mp legislative coalition bjp anc pdp apc judicial court white house cabinet district leftist left-wing right-wing far-right centrist tea
`);

/** Lower-case words that keep even a title of the state's from being one ("talent show judge", "brand ambassador"). */
export const VETO_WORDS = words(`
brand hotel league talent show nfl nba nhl mlb football cricket basketball baseball hockey soccer club beauty pageant contest wrestling film reality band shop store goodwill sales
`);

/** Words before a title that belong to it. */
export const TITLE_MODIFIERS = words(`
deputy vice assistant associate acting interim caretaker former ex then late retired outgoing incoming incumbent current new newly elected appointed sitting senior junior chief first second third lead longtime long-time veteran embattled lame-duck top principal special joint honorary one-time onetime ousted deposed jailed disgraced popular powerful
outspoken influential beleaguered populist conservative liberal progressive moderate leftist left-wing right-wing far-right centrist hard-line hardline reformist autocratic authoritarian billionaire fellow presumptive presumed likely potential prospective would-be failed unsuccessful two-time three-time two-term three-term longest-serving long-serving 2012 2016 2008 2004 2020 2000 freshman
ranking rival leading then-us then-u.s. newly-elected anti-corruption deputy-prime emeritus independent pol shadow honourable honorable
`);

/** Lower-case nouns for a body or field that stand before a title ("city councilwoman", "energy minister"). */
export const BODY_NOUNS = words(`
agriculture anti-corruption army budget cabinet campaign children city climate commerce communications community congressional corrections council counterterrorism county court culture customs defence defense department development digital disaster district economic economics economy education election elections electoral embassy emergency employment energy environment environmental
european families federal finance fire fisheries food foreign forest gender government health high home homeland housing human immigration industry information infrastructure interior intelligence investment judicial junior justice labor labour land legal local management maritime media mental military mines mining ministry municipal national naval oil opposition parish parliament parliamentary
party petroleum planning police policy ports postal presidential prison private property prosecution provincial public rail railways regional religious revenue road roads rural school schools science security senate services social sports state supreme tax tech technology tourism town trade training transport transportation treasury tribal tribune union university urban village ward water welfare women youth
commodities plantation aviation diaspora irrigation livestock steel coal textiles broadcasting hajj awqaf endowments antiquities population manpower expatriates telecommunications ict settlements veterans consumer arts heritage creative basic minorities works roads highways shipping waterways waste hydropower electricity innovation skills universities equalities pensions indigenous aboriginal petroleum insular shadow
congress house republican democratic mayoral gubernatorial senatorial brand film talent hotel club company bank financial sales music team band book charity church
`);
