import { plainText } from './plain-text.ts';

const LEAD =
  /^[^\p{L}\d]*(?:(?:written|posted|reported|compiled|edited|story|words|text|analysis|opinion|review|interview)\s+by|by|authors?|from|von|por|par|door)\b[\s:]*/iu;
/** What follows the names in a line with more than names: dates, reading times, handles, shares. */
const REST =
  /\s*(?:[|•·@/(]|\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b\s*\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b\.?\s*\d|\b(?:published|updated|posted)\b)/iu;
/** Where somebody is, or for whom they write. */
const WHERE = /\s+(?:in|at|for|from|special to|of the|reporting from|e[nm]|à|aus)\s+(?=\p{Lu}|the\b).*$/u;
/** What a person is to the paper. */
const ROLE =
  /\b(?:correspondent|editor|reporter|writer|staff|columnist|contributor|contributing|bureau|producer|analyst|critic|photographer|journalist|desk|fellow|professor|director|researcher|blogger|anchor|redacci[oó]n|redaktion|redação|rédaction)\b/iu;
/** An outlet by the last of its words, or by being one word in capitals. */
const OUTLET =
  /\b(?:press|news|newspapers?|times|post|tribune|herald|journal|gazette|network|media|agency|service|magazine|radio|tv|wire|online|daily|weekly|sports?|reuters|bloomberg)$|\.(?:com|org|net)$/iu;
const ACRONYM = /^\p{Lu}{2,6}$/u;
/** An agency behind a name without a comma between. */
const AGENCY =
  /\s+(?:the\s+)?(?:associated press|ap|reuters|afp|agence france-presse|bloomberg(?: news)?|upi|dpa|ani|pti|efe|staff (?:writer|reporter))$/iu;
const NOBODY =
  /^(?:admin(?:istrator)?|\w{0,6}admin|webmaster|root|guest|user\d*|unknown|undefined|null|none|n\/a|no author|author|anonymous|editor|default|test|web|posted|wp)$/iu;
const ADDRESS = /^https?:|\/\/|\S@\S|^www\./iu;
const BETWEEN = /\s*[,;&]\s*(?:and\s+)?|\s+(?:and|y|und|et|with)\s+/iu;

/** A word of a person's name: with a capital, or one of the small words within names. */
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}.'’-]*|\p{Lo}+|(?:de|del|della|da|di|do|dos|du|van|von|der|den|ter|la|le|el|al|bin|ben|ibn|abu|mac)\b.*)$/u;
const MOST_WORDS = 5;
/** Code units that are looked at. */
const SAMPLE = 500;
/** Code units of a byline that names nobody in a known way. */
const LONGEST = 150;

/** A full name with words behind it that are none of it. */
const NAME_BEFORE_WORDS = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}) \p{Ll}{4,}/u;

/** Whether the words could be a person's full name, and not that of a paper. */
export const isPersonLike = (text: string): boolean => {
  const words = text.split(' ');
  const isLong = words.length >= 2 && words.length <= MOST_WORDS;
  return isLong && words.every((word) => NAME_WORD.test(word)) && !OUTLET.test(text) && !ROLE.test(text);
};

/**
 * The names in a byline: without "By", without what the people are and where, without addresses and dates. What is no
 * person's name (an agency, a desk) is given as it stands; what is nobody's gives nothing.
 */
export function namesIn(stated: string | null): readonly string[] {
  const whole = plainText((stated ?? '').slice(0, SAMPLE));
  if (ADDRESS.test(whole)) return [];
  const line = whole
    .replace(LEAD, '')
    .split(REST, 1)[0]!
    .replace(/(?:\s+(?:on|at|in|am|le))?[\s,;:–—-]*$/u, '');
  if (!/\p{L}{2}/u.test(line) || line.length > LONGEST || NOBODY.test(line)) return [];
  const parts = line
    .split(BETWEEN)
    .map((part) => part.replace(WHERE, '').replace(AGENCY, '').trim())
    .map((part) => (ROLE.test(part) ? part : (NAME_BEFORE_WORDS.exec(part)?.[1] ?? part)))
    .filter((part) => part !== '');
  const persons = parts.filter(isPersonLike);
  if (persons.length > 0) return [...new Set(persons)];
  // One name only, before what its bearer is.
  const [first, ...others] = parts;
  return [
    others.length > 0 && others.every((part) => ROLE.test(part) || OUTLET.test(part) || ACRONYM.test(part))
      ? first!
      : line,
  ];
}

/** The names in a line of the page, where it begins as a byline does; none for any other line. */
export const bylineIn = (line: string): readonly string[] => {
  if (!LEAD.test(line)) return [];
  const names = namesIn(line);
  return names.every((name) => /^\p{Lu}|^\p{Lo}/u.test(name)) ? names : [];
};
