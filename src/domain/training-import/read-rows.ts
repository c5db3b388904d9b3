import { cellText } from '../tables/cell-text';
import type { ColumnFormat } from '../tables/column-format';
import { datedText } from '../tables/dated-text';
import type { Block, Cell, Row } from '../tables/table';
import type { CellReaders } from './cell-readers';
import { isFault, type Fault, type PlanProblem } from './faults';

/** The table in a file, and what each of its columns is. */
export interface Sheet<Column extends string> {
  /** The rows below the header. */
  blocks: Iterable<Block>;
  /** What each column says; null where it is ignored. Each at most once. */
  columns: readonly (Column | null)[];
  formats: readonly ColumnFormat[];
}

/** A row as it was read. */
export interface ReadRow<Cells> {
  /** As a spreadsheet shows it, from 1. */
  row: number;
  cells: Row;
  /** What was read; without columns that are not there, and without cells that cannot be read. */
  values: Partial<Cells>;
}

/** What is read of a file before rows are put together. */
export interface ReadRows<Cells> {
  rows: ReadRow<Cells>[];
  problems: PlanProblem[];
  /** Where a fault of a row is told: in the column, or in the first one where there is no such column. */
  problem: <Code extends string>(
    row: Pick<ReadRow<Cells>, 'row' | 'cells'>,
    columns: readonly (keyof Cells)[],
    fault: Fault<Code>,
  ) => PlanProblem<Code>;
}

const isBlank = (cell: Cell): boolean => cellText(cell) === '';

/** Reads every row that has anything in it, cell by cell. */
export function readRows<Cells>(
  { blocks, columns, formats }: Sheet<string & keyof Cells>,
  readers: CellReaders<Cells>,
): ReadRows<Cells> {
  const rows: ReadRow<Cells>[] = [];
  const problems: PlanProblem[] = [];
  const at = (row: number, cells: Row, place: number) => ({
    row,
    column: place + 1,
    text: datedText(cells[place] ?? null, formats[place]),
  });
  const problem: ReadRows<Cells>['problem'] = ({ row, cells }, wanted, fault) => {
    const places = wanted.map((column) => columns.findIndex((each) => each === column));
    const place = places.find((each) => each >= 0);
    // Without any of the columns, the first that is read has to stand for the row.
    return {
      ...at(
        row,
        cells,
        place ??
          Math.max(
            0,
            columns.findIndex((each) => each !== null),
          ),
      ),
      ...fault,
    };
  };

  for (const { firstRow, rows: all, broken } of blocks) {
    for (const [i, cells] of all.entries()) {
      if (cells.every(isBlank)) continue;
      const row = firstRow + i;
      const read: ReadRow<Cells> = { row, cells, values: {} };
      rows.push(read);
      if (broken.includes(row)) problems.push({ ...at(row, cells, 0), code: 'broken_quotes' });
      const beyond = cells.findIndex((cell, place) => place >= columns.length && !isBlank(cell));
      if (beyond >= 0) problems.push({ ...at(row, cells, beyond), code: 'too_many_cells' });
      const take = <Column extends keyof Cells>(column: Column, place: number) => {
        const answer = readers[column](cells[place] ?? null, formats[place] ?? { kind: 'text' });
        if (isFault(answer)) problems.push({ ...at(row, cells, place), ...answer });
        else read.values[column] = answer.value;
      };
      for (const [place, column] of columns.entries()) if (column !== null) take(column, place);
    }
  }
  return { rows, problems, problem };
}

/** Builds what good rows come to. */
export type Build<Result> = (isGood: (row: { row: number }) => boolean) => {
  result: Result;
  problems: PlanProblem[];
};

/**
 * What rows come to without those that are bad. Rows may turn out to be bad only once others are left out, so it is built
 * until no more do.
 */
export function withoutBadRows<Result>(
  first: readonly PlanProblem[],
  build: Build<Result>,
): { result: Result; problems: PlanProblem[] } {
  let problems = [...first];
  for (;;) {
    const bad = new Set(problems.map(({ row }) => row));
    const built = build(({ row }) => !bad.has(row));
    if (built.problems.length === 0)
      return {
        result: built.result,
        problems: problems.sort((a, b) => a.row - b.row || a.column - b.column),
      };
    problems = [...problems, ...built.problems];
  }
}
