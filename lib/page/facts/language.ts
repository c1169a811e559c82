/** Words that are common in one of these languages and rare or absent in the others. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to that with was for is on it as by he she his her are from have has not were which this they been said would their who',
  es: 'el los las del que una por con para se su como más pero sus fue este esta ha desde según sobre también cuando entre',
  fr: 'les des une que pour dans par est sur avec qui plus ne pas au aux ce cette sont être été ont ses ou mais selon leur',
  de: 'der die und das den von mit dem des nicht ist ein eine auf im sich auch für als es wird werden bei nach wie sind',
  pt: 'os as do da dos das que uma com para não em no na por mais foi ao ou seu sua pelo pela são também é',
  it: 'il di che gli della per una con non del sono dei alla nel più le ha anche si dal delle come questo è stato',
  nl: 'het een van en dat is op te zijn voor met niet aan er om ook als bij maar door naar werd worden',
  sv: 'och att det som en på är av för med till den har inte om ett han men var jag sig från vi så kan när',
  da: 'og at det er en til på som af for med den har ikke der de et om han var jeg fra vi så kan men',
  nb: 'og at det er en til på som av for med den har ikke de et om han var jeg fra vi så kan men',
  pl: 'w i na z do się nie że to jest o od po za jak przez dla jego są przy ale które który',
  cs: 'a se na že je v o z do to ve s jako pro by jsou ale po od který jeho byl',
  ro: 'și în de la a cu pe care nu din este mai o să au pentru un fi sau',
  tr: 've bir bu için ile da de olarak çok daha olan gibi sonra ise ancak kadar',
  hu: 'a az és hogy nem is egy meg ez de volt már csak mint',
  fi: 'ja on ei se että hän oli ovat myös mutta kun joka mukaan',
  id: 'yang dan di ini itu dengan untuk dari pada tidak dalam akan juga oleh ke',
};

const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** Code units of the text that are looked at. */
const SAMPLE = 5_000;
/** Fewer words do not tell a language. */
const FEWEST = 25;
/** Shares of stop words among all words: from what on a text is surely of a language, and below what surely not. */
const SURELY = 0.15;
const HARDLY = 0.04;
const NEVER = 0.01;
/** Fewer words may be a list, which has no stop words in any language. */
const RUNNING = 80;
/** BCP 47 for a language that could not be determined. */
const UNDETERMINED = 'und';

const SETS = new Map(Object.entries(STOP_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]));

const byScript = (sample: string): string | null => {
  if (sample.replace(/[^a-z]/giu, '').length > sample.length / 2) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, pattern] of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / Math.max(1, letters);
    if (share > (language === 'ja' || language === 'uk' ? 0.03 : 0.5)) return language;
  }
  return null;
};

const shareOf = (words: readonly string[], language: string): number => {
  const known = SETS.get(language);
  return known === undefined ? NaN : words.filter((word) => known.has(word)).length / words.length;
};

/** "EN_us" as "en-US"; null for what is no language tag. */
export function languageTag(stated: string | null): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.;,\s]|$)/iu.exec(stated ?? '');
  if (match === null) return null;
  const [, language, script, region] = match;
  const name = script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase();
  return [language!.toLowerCase(), name, region?.toUpperCase()].filter(Boolean).join('-');
}

/**
 * The language of the text as a BCP 47 tag: what is stated, unless the text is plainly of another language; what the text
 * shows by its commonest words or its script where nothing is stated; null where neither tells. "und" where it is plainly
 * not the one that is stated, and none that is known.
 */
export function languageOf(text: string, stated: string | null): string | null {
  const tag = languageTag(stated);
  const primary = tag?.split('-')[0] ?? '';
  const sample = text.slice(0, SAMPLE);
  const script = byScript(sample);
  if (script !== null) {
    const similar = SCRIPTS.some(([language]) => language === primary) || (tag !== null && !SETS.has(primary));
    return similar ? tag : script;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST) return tag;
  const shares = [...SETS.keys()].map((language) => [language, shareOf(words, language)] as const);
  const [best, share] = shares.reduce((most, next) => (next[1] > most[1] ? next : most));
  const ofStated = shareOf(words, primary);
  if (share < SURELY) return words.length >= RUNNING && ofStated < NEVER ? UNDETERMINED : tag;
  return tag !== null && !(ofStated < HARDLY) ? tag : best;
}
