import type {
  Aggregated,
  ImportRules,
  RefusedMapping,
  RowProblem,
} from '@/domain/readings-import/aggregation';
import type { KnownTeam } from '@/domain/readings-import/compile-team';
import type { CountedValue } from '@/domain/readings-import/count-values';
import type { ColumnRef, Mapping } from '@/domain/readings-import/mapping';
import type { SuggestedColumns } from '@/domain/readings-import/suggest-columns';
import type { DetectedColumn } from '@/domain/tables/detect-columns';
import type { Row } from '@/domain/tables/table';
import type { CsvStyle } from '@/domain/tables/to-csv';
import type { Chosen, OpenedTextOrWorkbook, RefusedTable } from '@/files/open-table';

/** A file and what somebody has put right about how it is read. */
export interface Source {
  file: File;
  chosen: Chosen;
}

export interface OpenedFile {
  kind: 'opened';
  how: OpenedTextOrWorkbook['how'];
  headerRow: number | null;
  /** False: no row names the columns. */
  hasHeader: boolean;
  names: readonly string[];
  columns: DetectedColumn[];
  /** Rows with something in them. */
  rows: number;
  /** The first of them, to look at, and the number of the first as a spreadsheet shows it. */
  preview: readonly Row[];
  firstRow: number;
  guess: SuggestedColumns;
}

export interface RefusedFile {
  kind: 'refused';
  reason: RefusedTable;
}

/** A column's values, most frequent first; of very many only the first. */
export interface Values {
  values: CountedValue[];
  total: number;
}

/** Readings and what was left out; of very many bad rows only the first. */
export interface Result extends Omit<Aggregated, 'problems'> {
  kind: 'result';
  problems: RowProblem[];
  /** Values of which the second table says two things. */
  contradictory: string[];
}

/** How the list of bad rows is written. */
export interface ListStyle {
  csv: CsvStyle;
  header: string[];
  reasons: Record<RowProblem['code'], string>;
}

export interface AggregateTask {
  kind: 'aggregate';
  source: Source;
  mapping: Mapping;
  teams: readonly KnownTeam[];
  lookup: Source | null;
  rules: ImportRules;
}

/** What can be asked of the worker, and what it answers. */
export interface Tasks {
  open: {
    task: { kind: 'open'; source: Source; teams: readonly KnownTeam[] };
    answer: OpenedFile | RefusedFile;
  };
  values: { task: { kind: 'values'; source: Source; column: ColumnRef }; answer: Values };
  aggregate: { task: AggregateTask; answer: Result | RefusedMapping };
  list: { task: Omit<AggregateTask, 'kind'> & { kind: 'list'; style: ListStyle }; answer: string };
}
export type Kind = keyof Tasks;
export type Task = Tasks[Kind]['task'];
export type Answer<K extends Kind> = Tasks[K]['answer'];

export interface Request {
  id: number;
  task: Task;
}

export type Response =
  | { id: number; kind: 'progress'; share: number }
  | { id: number; kind: 'done'; answer: Answer<Kind> }
  | { id: number; kind: 'failed'; message: string };
