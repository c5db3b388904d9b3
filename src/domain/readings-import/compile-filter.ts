import { cellText, fold, isMissing } from '../tables/cell-text';
import { memoised } from '../tables/memoised';
import type { ColumnRef, RowFilter, ListOperator } from './mapping';
import { dateReader, isFault, numberReader, type Fault, type Reader } from './row-readers';

/** Places of columns, from 0. */
export type ColumnIndex = (column: ColumnRef) => number;

function listTest(operator: ListOperator, values: readonly string[]): (text: string) => boolean {
  const folded = values.map((value) => (isMissing(cellText(value)) ? '' : fold(cellText(value))));
  const set = new Set(folded);
  switch (operator) {
    case 'is':
    case 'one_of':
      return (text) => set.has(text);
    case 'is_not':
    case 'not_one_of':
      return (text) => !set.has(text);
    case 'contains':
      return (text) => folded.some((part) => text.includes(part));
  }
}

/** Something to compare is missing: the row does not meet the condition. Something unreadable is a fault. */
function ordered<T extends string | number>(
  read: Reader<T>,
  operator: 'greater' | 'less',
  than: T,
): Reader<boolean> {
  return (row) => {
    const value = read(row);
    if (isFault(value)) return value.code.endsWith('_missing') ? false : value;
    return operator === 'greater' ? value > than : value < than;
  };
}

/**
 * A condition as a question to rows. Where values are listed and nothing stands, nobody knows on which side the row is:
 * exports leave out what stands in the row above.
 */
export function compileRowFilter(condition: RowFilter, place: ColumnIndex): Reader<boolean> {
  const at = place(condition.column);
  if ('decimal' in condition) return ordered(numberReader(condition, at), condition.operator, condition.than);
  if ('format' in condition) return ordered(dateReader(condition, at), condition.operator, condition.than);
  if (!('values' in condition)) {
    const wanted = condition.operator === 'empty';
    return (row) => isMissing(cellText(row[at] ?? null)) === wanted;
  }
  const test = listTest(condition.operator, condition.values);
  const missing: Fault = { code: 'condition_missing', at };
  const mayBeEmpty = condition.operator === 'contains' || condition.values.some((value) => isMissing(value));
  const read = memoised((cell): boolean | Fault => {
    const text = cellText(cell);
    if (!isMissing(text)) return test(fold(text));
    return mayBeEmpty ? test('') : missing;
  });
  return (row) => read(row[at] ?? null);
}

/** All conditions together: true where each is met, the first fault where one cannot be told. */
export function compileRowFilters(conditions: readonly RowFilter[], place: ColumnIndex): Reader<boolean> {
  const each = conditions.map((condition) => compileRowFilter(condition, place));
  return (row) => {
    for (const test of each) {
      const met = test(row);
      if (met !== true) return met;
    }
    return true;
  };
}
