import type { PlanCells } from './cell-readers';
import { inCents } from './currencies';
import type { PlanColumn } from './fields';
import type { ReadRow } from './read-rows';

type Row = ReadRow<PlanCells>;

/** How often the cost in the rows of a training is paid: for each session, or once and repeated in each row. */
export type CostsPer = 'session' | 'training';

/** A training in whose rows several costs stand, so that somebody has to say what they are. */
export interface CostsAsked {
  title: string;
  amounts: number[];
  sum: number;
}

/** A sum of amounts without the crumbs that binary fractions leave. */
export const sumOf = (amounts: readonly number[]): number =>
  inCents(amounts.reduce((sum, amount) => sum + amount, 0));

/** The amounts that rows have in one of the cost columns; rows without one are left out. */
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
