/** How the names of the months begin, January first, in the languages of the press that is read most. */
const BEGINNINGS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'янв'],
  ['feb', 'fev', 'фев'],
  ['mar', 'maa', 'мар'],
  ['apr', 'abr', 'avr', 'апр'],
  ['may', 'mai', 'mag', 'mei', 'maj', 'мая', 'май'],
  ['jun', 'juin', 'giu', 'июн'],
  ['jul', 'juil', 'lug', 'июл'],
  ['aug', 'ago', 'aou', 'авг'],
  ['sep', 'set', 'сен'],
  ['oct', 'okt', 'out', 'ott', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'dic', 'dez', 'des', 'дек'],
];

/** The number of the month that a word names, 1 to 12, or null. */
export function monthNamed(word: string): number | null {
  const name = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const place = BEGINNINGS.findIndex((beginnings) => beginnings.some((beginning) => name.startsWith(beginning)));
  return place === -1 ? null : place + 1;
}
