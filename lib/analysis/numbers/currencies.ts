/** Currency signs before the digits, with their ISO 4217 codes; "$" alone is taken for the United States'. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
]);

/** What stands before "$" to say whose dollar it is. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['HK', 'HKD'],
  ['NZ', 'NZD'],
  ['R', 'BRL'],
  ['S', 'SGD'],
]);

/** Codes of ISO 4217 that a text writes out beside a number. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CHF CAD AUD NZD CNY RMB INR RUB KRW ILS TRY UAH NGN BRL MXN ZAR SEK NOK DKK PLN CZK HUF HKD SGD AED SAR'.split(
    ' ',
  ),
);

/** Names of currencies, lower case, with their codes and how many of it one is; those of several countries are left out. */
export const CURRENCY_WORDS: ReadonlyMap<string, { readonly currency: string; readonly times: number }> = new Map(
  (
    [
      ['USD', 1, 'dollar dollars us-dollars bucks'],
      ['USD', 0.01, 'cent cents'],
      ['CAD', 1, 'canadian-dollar canadian-dollars'],
      ['AUD', 1, 'australian-dollar australian-dollars'],
      ['EUR', 1, 'euro euros'],
      ['GBP', 1, 'pounds-sterling sterling quid'],
      ['GBP', 0.01, 'pence'],
      ['JPY', 1, 'yen'],
      ['CNY', 1, 'yuan renminbi'],
      ['RUB', 1, 'ruble rubles rouble roubles'],
      ['INR', 1, 'rupee rupees'],
      ['ILS', 1, 'shekel shekels'],
      ['NGN', 1, 'naira'],
      ['MYR', 1, 'ringgit'],
      ['UAH', 1, 'hryvnia hryvnias'],
      ['PLN', 1, 'zloty zlotys'],
      ['ZAR', 1, 'rand'],
      ['CHF', 1, 'swiss-franc swiss-francs'],
    ] as const
  ).flatMap(([currency, times, words]) => words.split(' ').map((word) => [word, { currency, times }] as const)),
);
