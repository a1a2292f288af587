/** Currencies: signs and codes before a figure, words after it. The names are ISO 4217 codes; a bare "$" is taken as USD. */
import { gapEnd, isLetter, isSpace, lowerWordAt, nextWord, wordAt, wordEndingAt } from './cursor.ts';
import type { Unit } from './units.ts';

/** Signs and what stands before a dollar sign. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
]);

const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['usd', 'USD'],
]);

const CODES: ReadonlySet<string> = new Set(
  'USD GBP EUR JPY CHF AUD CAD NZD CNY RMB INR RUB KRW BRL ZAR SEK NOK DKK PLN TRY ILS SAR AED HKD SGD MXN'.split(' '),
);

/** Words after the figure; the second value divides it ("50 pence" is 0.50 pounds). "pounds" is left to money by scale. */
const WORDS: ReadonlyMap<string, readonly [string, number]> = new Map(
  [
    'dollar dollars bucks dlr dlrs:USD:1',
    'euro euros:EUR:1',
    'yen:JPY:1',
    'yuan renminbi:CNY:1',
    'rouble roubles ruble rubles:RUB:1',
    'rupee rupees:INR:1',
    'franc francs:CHF:1',
    'peso pesos:MXN:1',
    'reais:BRL:1',
    'rand:ZAR:1',
    'shekel shekels:ILS:1',
    'naira:NGN:1',
    'lira liras:TRY:1',
    'zloty zlotys:PLN:1',
    'baht:THB:1',
    'rupiah:IDR:1',
    'ringgit:MYR:1',
    'hryvnia hryvnias:UAH:1',
    'forint forints:HUF:1',
    'riyal riyals:SAR:1',
    'dirham dirhams:AED:1',
    'kronor:SEK:1',
    'peseta pesetas:ESP:1',
    'guilder guilders:NLG:1',
    'drachma drachmas:GRD:1',
    'escudo escudos:PTE:1',
    'pence penny:GBP:100',
    'cent cents:USD:100',
  ].flatMap((row): [string, readonly [string, number]][] => {
    const [words = '', code = '', parts = '1'] = row.split(':');
    return words.split(' ').map((word) => [word, [code, Number(parts)]]);
  }),
);

/** Whose dollars: "1.2 million Australian dollars", "5 million U.S. dollars". */
const NATIONS: readonly (readonly [string, string])[] = [
  ['u.s. ', 'USD'],
  ['us ', 'USD'],
  ['american ', 'USD'],
  ['australian ', 'AUD'],
  ['canadian ', 'CAD'],
  ['new zealand ', 'NZD'],
  ['hong kong ', 'HKD'],
  ['singapore ', 'SGD'],
  ['swiss ', 'CHF'],
  ['indian ', 'INR'],
];

/** A currency as read: where the figure starts or the word ends, and by what the figure is divided. */
export interface Currency {
  readonly unit: Unit;
  readonly end: number;
  readonly divisor: number;
}

const currency = (code: string, end: number, divisor = 1): Currency => ({
  unit: { name: code, dimension: 'money' },
  end,
  divisor,
});

/** True for the word of a currency or of its parts, in lower case. */
export const isCurrencyWord = (word: string): boolean => WORDS.has(word);

/** True for a currency sign. */
export const isCurrencySign = (character: string): boolean => SIGNS.has(character);

/** The currency before a figure, from `at` on: "£", "US$", "EUR ", ending where the figure may start. */
export function readCurrencyBefore(text: string, at: number): Currency | undefined {
  const letters = wordAt(text, at);
  const sign = text[at + letters.length] ?? '';
  if (letters.length > 3) return undefined;
  if (sign === '$' && letters !== '') {
    const code = DOLLARS.get(letters.toLowerCase());
    return code === undefined ? undefined : currency(code, at + letters.length + 1);
  }
  const code = letters === '' ? SIGNS.get(sign) : undefined;
  if (code !== undefined) return currency(code, text[at + 1] === ' ' ? at + 2 : at + 1);
  if (!CODES.has(letters)) return undefined;
  return currency(letters === 'RMB' ? 'CNY' : letters, gapEnd(text, at + letters.length));
}

/** Where the currency before the figure at `at` starts; `at` itself where there is none. */
export function currencyStart(text: string, at: number, floor: number): number {
  const sign = at > floor && isSpace(text.charCodeAt(at - 1)) && isCurrencySign(text[at - 2] ?? '') ? at - 2 : at - 1;
  if (sign >= floor && isCurrencySign(text[sign] ?? '')) {
    const prefix = wordEndingAt(text, sign, floor);
    return text[sign] === '$' && DOLLARS.has(prefix.word.toLowerCase()) ? prefix.start : sign;
  }
  const end = at > floor && isSpace(text.charCodeAt(at - 1)) ? at - 1 : at;
  const code = wordEndingAt(text, end, floor);
  return CODES.has(code.word) ? code.start : at;
}

/** The currency word after a figure that ends at `at`. "pounds" is money after a magnitude or before "sterling". */
export function readCurrencyAfter(text: string, at: number, large: boolean): Currency | undefined {
  if (text[at] === 'p' && !isLetter(text.charCodeAt(at + 1))) return currency('GBP', at + 1, 100);
  const start = text[at] === '-' ? at + 1 : nextWord(text, at);
  if (start < 0) {
    const sign = text[gapEnd(text, at)] ?? '';
    return sign === '€' ? currency('EUR', gapEnd(text, at) + 1) : undefined;
  }
  const word = lowerWordAt(text, start);
  const end = start + word.length;
  const known = WORDS.get(word);
  if (known !== undefined) return currency(known[0], end, known[1]);
  if (CODES.has(wordAt(text, start))) return currency(word.toUpperCase(), end);
  if (word === 'marks') return large ? currency('DEM', end) : undefined;
  if (word === 'won') return large ? currency('KRW', end) : undefined;
  if (word === 'pounds' || word === 'pound') return pounds(text, end, large);
  return ofNation(text, start);
}

function pounds(text: string, end: number, large: boolean): Currency | undefined {
  const next = nextWord(text, end);
  const word = next < 0 ? '' : lowerWordAt(text, next);
  if (word === 'sterling') return currency('GBP', next + word.length);
  return large && word !== 'of' ? currency('GBP', end) : undefined;
}

function ofNation(text: string, start: number): Currency | undefined {
  const ahead = text.slice(start, start + 24).toLowerCase();
  for (const [nation, code] of NATIONS) {
    if (!ahead.startsWith(nation)) continue;
    const noun = lowerWordAt(text, start + nation.length);
    if (noun === 'dollars' || noun === 'francs' || noun === 'rupees')
      return currency(code, start + nation.length + noun.length);
  }
  return undefined;
}
