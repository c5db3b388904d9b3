import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { cellText } from '@/domain/tables/cell-text';
import type { ColumnFormat } from '@/domain/tables/column-format';
import type { Row } from '@/domain/tables/table';
import type { CostsPer } from '@/domain/training-import/costs';
import type { ColumnOf, PlanFile } from '@/domain/training-import/fields';
import { columnsOfPeople, guessColumns, guessFile, guessPlanColumns } from '@/domain/training-import/guess';
import { pastedRows } from '@/domain/training-import/pasted-rows';
import { openInWorker } from '@/files/open-in-worker';
import type { Chosen, OpenedTextOrWorkbook, RefusedTable } from '@/files/open-table';
import { ALL_PLAN_WORDS } from '@/i18n/plan-words';

const PREVIEW_ROWS = 8;

interface ChosenFile {
  /** Tells files of the same name apart. */
  id: number;
  file: File;
  chosen: Chosen;
}

/** A table as it is shown. */
export interface ShownTable extends OpenedTextOrWorkbook {
  rows: number;
  preview: readonly Row[];
}

/** What has been said about a file. */
export interface PlanDraft {
  file: PlanFile;
  /** What each column says if it is that table; null where it is ignored. */
  columns: { [File in PlanFile]: (ColumnOf[File] | null)[] };
  /** Places of columns that seem to name people. */
  people: readonly number[];
  formats: ColumnFormat[];
  /** What costs in several rows of a training are; null until somebody has said. */
  costs: CostsPer | null;
  /** Rates of other currencies, as they are typed. */
  rates: Readonly<Record<string, string>>;
  badRows: 'stop' | 'skip';
}

const isBlank = (row: Row): boolean => row.every((cell) => cellText(cell) === '');

function shownTable(table: OpenedTextOrWorkbook): ShownTable {
  let rows = 0;
  for (const block of table.blocks) rows += block.rows.filter((row) => !isBlank(row)).length;
  return { ...table, rows, preview: table.sample.filter((row) => !isBlank(row)).slice(0, PREVIEW_ROWS) };
}

function begin(table: ShownTable): PlanDraft {
  const { names } = table;
  const file = guessFile(names, ALL_PLAN_WORDS);
  const formats = table.columns.map(({ format }) => format);
  const columns = {
    plan: guessPlanColumns(names, ALL_PLAN_WORDS, table.sample, formats),
    attendance: guessColumns('attendance', names, ALL_PLAN_WORDS),
  };
  return {
    file,
    columns,
    people: columnsOfPeople(names, table.columns, table.sample, columns[file]),
    formats,
    costs: null,
    // Costs that name no currency are most often in the organisation's own.
    rates: { '': '1' },
    badRows: 'stop',
  };
}

let files = 0;

/** Opens a file and guesses what is in it. Nothing of it leaves the browser before it is imported. */
export function usePlanFile() {
  const [main, setMain] = useState<ChosenFile | null>(null);
  const [made, setMade] = useState<{ of: ShownTable; draft: PlanDraft } | null>(null);
  const id = main?.id ?? 0;
  const { data, error } = useQuery({
    queryKey: ['plan file', id, main?.chosen],
    enabled: main !== null,
    // Tables are long, and nobody else's business.
    gcTime: 0,
    staleTime: Infinity,
    structuralSharing: false,
    retry: false,
    networkMode: 'always',
    placeholderData: (before: ShownTable | RefusedFile | undefined, query) =>
      query?.queryKey[1] === id ? before : undefined,
    queryFn: async ({ signal }): Promise<ShownTable | RefusedFile> => {
      if (!main) throw new Error('no file');
      const opened = await openInWorker(main, signal);
      return opened.kind === 'refused' ? opened : shownTable(opened);
    },
  });
  const table = main && data && data.kind !== 'refused' ? data : null;
  if (table && made?.of !== table) setMade({ of: table, draft: begin(table) });
  const choose = (file: File | null, chosen: Chosen = {}) => {
    files += 1;
    setMade(null);
    setMain(file && { id: files, file, chosen });
  };
  const reason: RefusedTable | 'failed' | null = error
    ? 'failed'
    : data?.kind === 'refused'
      ? data.reason
      : null;
  return {
    name: main?.file.name ?? null,
    wrong: main && reason !== null ? { name: main.file.name, reason } : null,
    table,
    draft: table && made ? made.draft : null,
    change: (part: Partial<PlanDraft>) =>
      setMade((now) => now && { ...now, draft: { ...now.draft, ...part } }),
    choose,
    paste: (copied: string, name: string) => {
      const { text, chosen } = pastedRows(copied, ALL_PLAN_WORDS);
      choose(new File([text], name, { type: 'text/plain' }), chosen);
    },
    read: (chosen: Chosen) => setMain((now) => now && { ...now, chosen: { ...now.chosen, ...chosen } }),
  };
}

interface RefusedFile {
  kind: 'refused';
  reason: RefusedTable;
}

export type PlanFileState = ReturnType<typeof usePlanFile>;
/** A file that has been opened. */
export type OpenPlanFile = PlanFileState & { name: string; table: ShownTable; draft: PlanDraft };
