import { cellText } from '../cell-text';
import type { Cell } from '../table';

const EURO = 'EUR';
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/€|\beuro?\b/i, EURO],
  [/\$|\busd\b/i, 'USD'],
  [/£|\bgbp\b/i, 'GBP'],
  [/\bchf\b|\bsfr\b|\bfr\./i, 'CHF'],
  [/zł|\bpln\b/i, 'PLN'],
  [/kč|\bczk\b/i, 'CZK'],
  [/\bsek\b/i, 'SEK'],
  [/\bdkk\b/i, 'DKK'],
  [/\bnok\b/i, 'NOK'],
  [/¥|\bjpy\b/i, 'JPY'],
];

/** The currency an amount is said to be in; null where none is. */
export const currencyOf = (cell: Cell): string | null => {
  const text = cellText(cell);
  return SIGNS.find(([sign]) => sign.test(text))?.[1] ?? null;
};

/** What the amounts of a column are in. */
export interface Currencies {
  /** Places in the list of amounts that are in another currency than the others, or nobody knows which of them are. */
  odd: number[];
  /** The one all of them are in, unless it is the euro or not said. */
  foreign: string | null;
}

/**
 * Amounts of one column are added and compared, so that they have to be in one currency.
 * @param given what each amount is said to be in; null where nothing is said
 */
export function currenciesOf(given: readonly (string | null)[]): Currencies {
  const named = new Set(given.filter((currency) => currency !== null));
  const [only = EURO, ...others] = named;
  const all = given.map((_, at) => at);
  if (others.length > 0) {
    const said = given.filter((each) => each !== null);
    const home = said.filter((each) => each === EURO).length * 2 > said.length;
    return { odd: all.filter((at) => given[at] !== null && !(home && given[at] === EURO)), foreign: null };
  }
  if (only === EURO) return { odd: [], foreign: null };
  const some = given.includes(null);
  return { odd: some ? all.filter((at) => given[at] !== null) : [], foreign: some ? null : only };
}
