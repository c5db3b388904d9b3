import { AMOUNT_MAX } from '../programme/limits';
import { namedCurrency } from '../tables/count-signs';
import { currencyIn } from '../tables/currency-signs';
import { PLAIN, signOf } from '../tables/number-signs';
import { CURRENCY_WORDS, hasWord } from '../tables/vocabulary';
import type { PlanCells } from './cell-readers';
import type { PlanProblem } from './faults';
import type { PlanColumn } from './fields';
import type { ReadRow, ReadRows } from './read-rows';

type Row = ReadRow<PlanCells>;
type CostColumn = 'cost' | 'sessionCost';

/** How much of the organisation's currency one of another is, by its code; of amounts that name none under ''. */
export type Rates = Readonly<Record<string, number>>;

/** Amounts of a list that are not in the organisation's currency, or that do not say so beside such as are not. */
export interface ForeignCosts {
  /** Its code; '' where none is named. */
  currency: string;
  amounts: number;
  /** Has somebody said how much it is? */
  said: boolean;
}

export interface OwnCosts {
  rows: Row[];
  /** The most frequent first, those that name none last; none where all costs are in the organisation's currency. */
  foreign: ForeignCosts[];
  /** Costs that come to more than any may. */
  problems: PlanProblem[];
}

interface CostListing {
  columns: readonly (PlanColumn | null)[];
  /** What stands above the columns. */
  names: readonly string[];
  /** Of the organisation. */
  currency: string;
  rates: Rates;
  problem: ReadRows<PlanCells>['problem'];
}

const CENTS = 100;

/** An amount without fractions of a hundredth. */
export const inCents = (amount: number): number => Math.round(amount * CENTS) / CENTS;

/**
 * The rows with their costs in the organisation's currency. What is in another is converted by the rate somebody has
 * said; as long as nobody has, there is no cost.
 */
export function inOwnCurrency(
  rows: readonly Row[],
  { columns, names, currency, rates, problem }: CostListing,
): OwnCosts {
  const beside = names.findIndex((name, at) => columns[at] === null && hasWord(name, CURRENCY_WORDS));
  const costs = (['cost', 'sessionCost'] as const)
    .map((column) => ({ column, at: columns.indexOf(column) }))
    .filter(({ at }) => at >= 0);
  const said = ({ cells }: Row, at: number): string =>
    [
      signOf(cells[at] ?? null, currency),
      signOf(namedCurrency(cells[beside] ?? null), currency),
      currencyIn(names[at] ?? '', currency) ?? PLAIN,
    ].find((sign) => sign !== PLAIN) ?? PLAIN;
  const priced = rows.flatMap((row) =>
    costs.flatMap(({ column, at }) =>
      typeof row.values[column] === 'number' ? [{ row, column, sign: said(row, at) }] : [],
    ),
  );
  const others = priced.filter(({ sign }) => sign !== currency);
  if (others.every(({ sign }) => sign === PLAIN)) return { rows: [...rows], foreign: [], problems: [] };

  const problems: PlanProblem[] = [];
  const changed = new Map<Row, Partial<Record<CostColumn, number | null>>>();
  for (const { row, column, sign } of others) {
    const rate = rates[sign];
    const value = (row.values[column] ?? 0) * (rate ?? 0);
    if (value > AMOUNT_MAX) problems.push(problem(row, [column], { code: 'number_out_of_range' }));
    const cost = rate === undefined ? null : inCents(value);
    changed.set(row, { ...changed.get(row), [column]: cost });
  }
  return {
    rows: rows.map((row) => ({ ...row, values: { ...row.values, ...changed.get(row) } })),
    foreign: counted(
      others.map(({ sign }) => sign),
      rates,
    ),
    problems,
  };
}

function counted(signs: readonly string[], rates: Rates): ForeignCosts[] {
  const counts = new Map<string, number>();
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts]
    .map(([currency, amounts]) => ({ currency, amounts, said: rates[currency] !== undefined }))
    .sort(
      (a, b) =>
        Number(a.currency === PLAIN) - Number(b.currency === PLAIN) ||
        b.amounts - a.amounts ||
        (a.currency < b.currency ? -1 : 1),
    );
}
