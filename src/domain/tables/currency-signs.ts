import { fold } from './cell-text';

/** Words and signs of currencies as tables write them, by their code of ISO 4217. The codes themselves count, too. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  EUR: ['€', 'euro', 'euros'],
  USD: ['us$', '$'],
  GBP: ['£'],
  CHF: ['sfr', 'fr'],
  JPY: ['¥'],
  PLN: ['zł'],
  CZK: ['kč'],
  SEK: [],
  NOK: [],
  DKK: [],
  ISK: [],
  HUF: [],
  RON: ['lei'],
  BGN: [],
  RSD: [],
  UAH: ['₴'],
  TRY: ['₺'],
  ILS: ['₪'],
  AED: [],
  ZAR: [],
  CNY: ['rmb'],
  INR: ['₹'],
  KRW: ['₩'],
  THB: ['฿'],
  CAD: ['ca$', 'c$'],
  AUD: ['au$', 'a$'],
  NZD: ['nz$'],
  SGD: ['s$'],
  HKD: ['hk$'],
  MXN: ['mx$'],
  BRL: ['r$'],
  ARS: [],
  CLP: [],
  COP: [],
  IDR: [],
  MYR: [],
  PHP: ['₱'],
  TWD: ['nt$'],
  VND: ['₫'],
  SAR: [],
  EGP: [],
  MAD: [],
  NGN: ['₦'],
  KES: [],
};

/** Currencies an organisation may count in: those whose amounts are understood. */
export const CURRENCIES: readonly string[] = Object.keys(WRITTEN);

/** Signs that several currencies have: the reader's own one is meant, else the one most tables mean; none for crowns. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'],
  '¥': ['JPY', 'CNY'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
};

const BY_WORD = new Map([
  ['kr', 'KR'],
  ...Object.entries(WRITTEN).flatMap(([code, words]) =>
    [code.toLowerCase(), ...words].map((word) => [word, code] as const),
  ),
]);

const LETTER = /\p{L}/u;
const escaped = (word: string) => word.replace('$', String.raw`\$`);
const WORDS = [...BY_WORD.keys()].sort((a, b) => b.length - a.length);

/** Any of them, for patterns without regard to capitals; words may end with a point, as in "Fr." */
export const CURRENCY_SIGNS = WORDS.map((word) =>
  LETTER.test(word.at(-1) ?? '') ? String.raw`${escaped(word)}\.?` : escaped(word),
).join('|');

/** Those that are words, without signs in them. */
export const CURRENCY_NAMES = WORDS.filter((word) => /^\p{L}+$/u.test(word)).join('|');

/** Within a text, words stand by themselves; signs may follow letters ("T€"). */
const inText = (word: string): string => {
  const begins = LETTER.test(word.at(0) ?? '') ? String.raw`(?<!\p{L})` : '';
  const ends = LETTER.test(word.at(-1) ?? '') ? String.raw`(?!\p{L})` : '';
  return `${begins}${escaped(word)}${ends}`;
};

/** Any of them within a text. */
export const CURRENCY_IN_TEXT = new RegExp(WORDS.map(inText).join('|'), 'iu');

/** The same among words: those of two letters are other words as well ("Mo-Fr") unless a point follows. */
const AMONG_WORDS = new RegExp(
  WORDS.map((word) => inText(word) + (/^\p{L}{2}$/u.test(word) ? String.raw`\.` : '')).join('|'),
  'iu',
);

/**
 * The currency a word or sign names, by its code; null where it names none.
 * @param own the currency of who keeps the table: of signs that several have, it is the one
 * @example currencyNamed('Fr.') // 'CHF'
 * @example currencyNamed('$', 'CAD') // 'CAD'
 */
export function currencyNamed(text: string, own?: string): string | null {
  const word = fold(text).replace(/\.$/, '');
  if (own !== undefined && SHARED[word]?.includes(own)) return own;
  return BY_WORD.get(word) ?? null;
}

/**
 * The currency named somewhere in a text; null where none is.
 * @example currencyIn('Kosten in EUR netto') // 'EUR'
 */
export function currencyIn(text: string, own?: string): string | null {
  const [found] = AMONG_WORDS.exec(text) ?? [];
  return found === undefined ? null : currencyNamed(found, own);
}
