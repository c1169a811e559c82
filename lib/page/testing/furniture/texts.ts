/** Paragraphs of invented articles by language, some long and some of a few words. */
export const TEXTS = {
  en: [
    'The harbour board of Estermouth voted on Tuesday to close the north pier for two winters, a decision that its chair called painful and its critics called late.',
    'Mayor Ilse Varga said the pier “has been asking for help since before I was born,” and promised that the fish market would not lose a single stall.',
    'Engineers found cracks in eleven of the forty pillars last spring, according to a report that the board kept to itself until a clerk left it on a bus.',
    'The market’s traders, some of whom have sold from the pier for three generations, said that they had learnt of the vote from a poster.',
    '“Nobody asked us,” said Bram Okafor, who sells eels.',
    'Work is to begin in November, when the last of the ferries has gone, and to cost the town some four million crowns.',
    'The board has hired the firm that mended the lighthouse, which finished that job a year late and a third over what it had promised, records show.',
    'Varga declined to say who would pay if the price rose again.',
    'A second report, on the south pier, is due before the summer, though two people who have seen a draft of it say that it will hold no surprises.',
    'Until then the traders will stand in the old tram shed, where there is room for half of them and water for none.',
  ],
  de: [
    'Der Hafenrat von Estermünde hat am Dienstag beschlossen, die Nordmole für zwei Winter zu sperren; die Vorsitzende nannte das schmerzlich, ihre Gegner nannten es überfällig.',
    'Bürgermeisterin Ilse Varga sagte, die Mole habe „schon vor meiner Geburt um Hilfe gebeten“, und versprach, der Fischmarkt werde keinen einzigen Stand verlieren.',
    'Gutachter hatten im Frühjahr Risse in elf der vierzig Pfeiler gefunden, wie aus einem Bericht hervorgeht, den der Rat bis zuletzt für sich behielt.',
    'Die Händler erfuhren von dem Beschluss nach eigenen Worten durch einen Aushang an der Tür.',
    'Die Arbeiten sollen im November beginnen und die Stadt etwa vier Millionen Kronen kosten.',
  ],
  fr: [
    'Le conseil du port d’Estermouth a voté mardi la fermeture de la jetée nord pour deux hivers, une décision que sa présidente juge douloureuse et ses adversaires tardive.',
    'La maire, Ilse Varga, a déclaré que la jetée « appelle à l’aide depuis bien avant ma naissance » et promis que le marché ne perdrait pas un seul étal.',
    'Au printemps, des ingénieurs ont trouvé des fissures dans onze des quarante piliers, selon un rapport que le conseil a longtemps gardé pour lui.',
    'Les marchands disent avoir appris la nouvelle par une affiche collée sur la porte.',
    'Les travaux doivent commencer en novembre et coûter à la ville quelque quatre millions de couronnes.',
  ],
  es: [
    'La junta del puerto de Estermouth votó el martes el cierre del muelle norte durante dos inviernos, una decisión que su presidenta calificó de dolorosa y sus críticos de tardía.',
    'La alcaldesa, Ilse Varga, dijo que el muelle «pide ayuda desde antes de que yo naciera» y prometió que el mercado no perderá ni un solo puesto.',
    'Los ingenieros hallaron grietas en once de los cuarenta pilares la pasada primavera, según un informe que la junta guardó para sí durante meses.',
    'Los vendedores dicen que se enteraron de la votación por un cartel.',
    'Las obras empezarán en noviembre y costarán a la ciudad unos cuatro millones de coronas.',
  ],
  pt: [
    'O conselho do porto de Estermouth decidiu na terça-feira fechar o píer norte por dois invernos, uma medida que a presidente chamou de dolorosa e os críticos, de tardia.',
    'A prefeita Ilse Varga disse que o píer “pede ajuda desde antes de eu nascer” e prometeu que o mercado de peixe não perderá nenhuma barraca.',
    'Engenheiros encontraram rachaduras em onze dos quarenta pilares na última primavera, segundo um relatório que o conselho guardou por meses.',
    'As obras começam em novembro e devem custar à cidade cerca de quatro milhões de coroas.',
  ],
  ru: [
    'Портовый совет Эстермута во вторник решил закрыть северный пирс на две зимы; председатель назвала решение болезненным, а её противники запоздалым.',
    'Мэр Ильзе Варга заявила, что пирс «просил о помощи ещё до моего рождения», и пообещала, что рыбный рынок не потеряет ни одного прилавка.',
    'Весной инженеры нашли трещины в одиннадцати из сорока опор, говорится в докладе, который совет долго держал при себе.',
    'Работы начнутся в ноябре и обойдутся городу примерно в четыре миллиона крон.',
  ],
  ar: [
    'صوت مجلس ميناء إسترماوث يوم الثلاثاء على إغلاق الرصيف الشمالي لمدة شتاءين متتاليين، وهو قرار وصفته رئيسة المجلس بالمؤلم ووصفه منتقدوه بالمتأخر جدا.',
    'وقالت العمدة إيلسه فارغا إن الرصيف يطلب المساعدة منذ ما قبل ولادتها، ووعدت بألا يخسر سوق السمك أي كشك من أكشاكه خلال فترة الإصلاح.',
    'وعثر المهندسون في الربيع الماضي على شقوق في أحد عشر عمودا من أصل أربعين، وفقا لتقرير احتفظ به المجلس لنفسه عدة أشهر.',
    'ومن المقرر أن تبدأ الأعمال في نوفمبر وأن تكلف المدينة نحو أربعة ملايين كرونة.',
  ],
  ja: [
    'エスタマス港湾委員会は火曜日、北埠頭を二冬にわたって閉鎖することを決めた。委員長は苦渋の決断だと述べたが、批判する人々は遅すぎたと話している。住民への説明会は来週開かれる予定だ。',
    '市長のイルゼ・ヴァルガ氏は「埠頭は私が生まれる前から助けを求めていた」と語り、魚市場の店を一つも失わせないと約束した。費用の分担については答えなかった。',
    '昨春の調査では四十本の柱のうち十一本にひびが見つかったが、委員会はその報告書を長く公表していなかった。報告書は職員がバスに置き忘れたことで明らかになった。',
    '工事は十一月に始まり、市の負担はおよそ四百万クローネになる見込みだ。',
  ],
} as const;

/** A language of {@link TEXTS}. */
export type TextLanguage = keyof typeof TEXTS;

/** Paragraphs as elements that say of themselves, for the test alone, that they belong to the article. */
export const paragraphs = (
  language: TextLanguage,
  from: number,
  to: number,
  { tag = 'p', names = '' }: { readonly tag?: string; readonly names?: string } = {},
): string =>
  TEXTS[language]
    .slice(from, to)
    .map((text) => `<${tag} ${names} data-in>${text}</${tag}>`)
    .join('\n');

/** A whole page of this title. */
export const page = (
  title: string,
  body: string,
  { language = 'en', head = '' }: { readonly language?: TextLanguage; readonly head?: string } = {},
): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** A page of a site by its name, in which the elements of the article carry `data-in`. */
export type FurniturePages = Readonly<Record<string, string>>;
