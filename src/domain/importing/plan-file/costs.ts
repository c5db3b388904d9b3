import type { PlanCells } from './cell-readers';
import { currenciesOf, currencyOf } from './currencies';
import type { PlanNoteCode, PlanProblem } from './faults';
import type { PlanColumn } from './fields';
import type { ReadRow, ReadRows } from './read-rows';

type Row = ReadRow<PlanCells>;

/** How often the cost in the rows of a training is paid: for each session, or once and repeated in each row. */
export type CostsPer = 'session' | 'training';

/** A training in whose rows several costs stand, so that somebody has to say what they are. */
export interface CostsAsked {
  title: string;
  amounts: number[];
  sum: number;
}

const CENTS = 100;

/** A sum of amounts without the crumbs that binary fractions leave. */
export const sumOf = (amounts: readonly number[]): number =>
  Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * CENTS) / CENTS;

export const amountsIn = (rows: readonly Row[], column: 'cost' | 'sessionCost'): number[] =>
  rows.map(({ values }) => values[column]).filter((amount) => typeof amount === 'number');

/** The first training whose costs could mean two things; null where that makes no difference. */
export function costsAsked(
  groups: readonly { rows: readonly Row[] }[],
  columns: readonly (PlanColumn | null)[],
): CostsAsked | null {
  // Exported plans repeat what a training costs in each of its rows.
  if (columns.includes('key') || columns.includes('sessionKey')) return null;
  for (const { rows } of groups) {
    const amounts = amountsIn(rows, 'cost');
    if (amounts.length > 1) return { title: rows[0]?.values.title ?? '', amounts, sum: sumOf(amounts) };
  }
  return null;
}

/** Amounts that are in another currency than the rest, and the foreign one all are in. */
export function currencyFaults(
  rows: readonly Row[],
  columns: readonly (PlanColumn | null)[],
  names: readonly string[],
  problem: ReadRows<PlanCells>['problem'],
): { problems: PlanProblem[]; notes: PlanProblem<PlanNoteCode>[] } {
  const problems: PlanProblem[] = [];
  const notes: PlanProblem<PlanNoteCode>[] = [];
  for (const column of ['cost', 'sessionCost'] as const) {
    const at = columns.indexOf(column);
    const ofHeader = currencyOf(names[at] ?? null);
    const priced = rows.filter(({ values }) => typeof values[column] === 'number');
    const given = priced.map(({ cells }) => currencyOf(cells[at] ?? null) ?? ofHeader);
    const { odd, foreign } = currenciesOf(given);
    for (const place of odd) {
      const row = priced[place];
      if (row) problems.push(problem(row, [column], { code: 'currency_mixed', about: given[place] ?? '' }));
    }
    const [first] = priced;
    if (first && foreign !== null)
      notes.push(problem(first, [column], { code: 'currency_taken', about: foreign }));
  }
  return { problems, notes };
}
