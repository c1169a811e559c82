const WORDS =
  // English, German, French, Spanish, Portuguese, Italian, Dutch, Nordic, Slavic, Turkish, Indonesian, by kind of word.
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday ' +
  'first last published publish updated update posted modified created edited date on at by ago just now am pm a p m st nd rd th ' +
  'second seconds sec minute minutes min mins hour hours hr hrs day days week weeks month months year years o clock h ' +
  'gmt utc est edt et pst pdt pt cst cdt ct mst mdt cet cest bst ist sgt jst aest hst akst hkt wib wit eat wat sast msk z t ' +
  'januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ' +
  'stand uhr vom am um aktualisiert veröffentlicht erschienen zuletzt geändert datum vor stunden stunde minuten tagen heute gestern der den ' +
  'janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'publié publiée modifié modifiée mis mise à jour le la et il y a heures heure jours hier aujourd hui ' +
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic ' +
  'lunes martes miércoles jueves viernes sábado domingo publicado publicada actualizado actualizada hace horas hora minutos días hoy ayer de del el las a ' +
  'janeiro fevereiro março maio junho julho setembro outubro dezembro fev set out dez segunda terça quarta quinta sexta feira atualizado em às há atrás ' +
  'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica ' +
  'pubblicato aggiornato il alle ore fa ieri oggi januari februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
  'gepubliceerd bijgewerkt gewijzigd op om uur geleden publicerad uppdaterad publisert oppdatert publiceret opdateret kl den ' +
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря понедельник вторник среда четверг пятница суббота воскресенье ' +
  'опубликовано обновлено сегодня вчера в г мск назад часов минут stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października ' +
  'listopada grudnia opublikowano aktualizacja godz ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık güncelleme yayınlanma ' +
  'maret agustus desember senin selasa rabu kamis jumat sabtu minggu diterbitkan diperbarui 年 月 日 時 分 更新 公開 配信 년 월 일 입력 수정 ' +
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر تاريخ النشر آخر تحديث الساعة';

const KNOWN: ReadonlySet<string> = new Set(WORDS.split(' '));

/** Characters: no date is longer. */
const LONGEST = 90;

/** A date in numbers, a year, words that count back from now, or a time of day: "6 June" alone may be what a line is about. */
const DATED =
  /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d|\d[:.h]\d\d|\b(?:ago|vor|hace|il y a|fa|geleden)\b|há|назад|前|전/u;
const IN_NUMBERS = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/u;
const OF_THE_DAY = new Set(['a', 'p', 'm', 'am', 'pm', 'h', 'uhr', 'at', 'um', 'kl']);

/** Whether the line is a date or a time and nothing else, with the words that stand before one ("Updated", "Stand:"). */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST || !/\d/u.test(text)) return false;
  const lower = text.toLowerCase();
  if (!DATED.test(lower)) return false;
  const words = lower.match(/[\p{L}\p{M}]+/gu) ?? [];
  // A time alone is how reports of a day's events begin their parts.
  if (words.every((word) => OF_THE_DAY.has(word))) return IN_NUMBERS.test(text);
  return words.every((word) => KNOWN.has(word));
}
