import { startAggregation, type Aggregated, type RefusedMapping } from '@/domain/readings-import/aggregation';
import { countValues } from '@/domain/readings-import/count-values';
import { readLookup } from '@/domain/readings-import/lookup';
import { stagesBySide, suggestColumns } from '@/domain/readings-import/suggest-columns';
import { cellText } from '@/domain/tables/cell-text';
import type { DescribedTable } from '@/domain/tables/describe-table';
import { findColumn } from '@/domain/tables/find-column';
import type { Row } from '@/domain/tables/table';
import { toCsv } from '@/domain/tables/to-csv';
import { openTable, type OpenedAny } from '@/files/open-table';
import type { AggregateTask, Answer, Kind, OpenedFile, RefusedFile, Source, Task, Tasks } from './messages';

const PREVIEW_ROWS = 8;
/** More values nobody maps by hand, and more bad rows nobody reads on a page. */
export const VALUES_SHOWN = 500;
export const PROBLEMS_SHOWN = 200;

const isBlank = (row: Row): boolean => row.every((cell) => cellText(cell) === '');

interface Kept {
  key: string;
  opened: Promise<OpenedAny>;
  rows: Promise<number>;
}

/** Opens files and keeps the last few: every step asks for the same ones again. */
export class OpenFileCache {
  private kept: Kept[] = [];

  open({ file, chosen }: Source): Kept {
    const key = JSON.stringify([file.name, file.size, file.lastModified, chosen]);
    const known = this.kept.find((each) => each.key === key);
    if (known) return known;
    const opened = file.arrayBuffer().then((buffer) => openTable(new Uint8Array(buffer), chosen));
    const rows = opened.then((table) => (table.kind === 'refused' ? 0 : countRows(table)));
    const made = { key, opened, rows };
    this.kept = [made, ...this.kept].slice(0, 3);
    return made;
  }

  async table(source: Source): Promise<DescribedTable & OpenedAny & { kind: 'text' | 'workbook' }> {
    const table = await this.open(source).opened;
    if (table.kind === 'refused') throw new Error(`refused: ${table.reason.code}`);
    return table;
  }
}

function countRows({ blocks }: DescribedTable): number {
  let count = 0;
  for (const { rows } of blocks) for (const row of rows) if (!isBlank(row)) count += 1;
  return count;
}

async function open(
  cache: OpenFileCache,
  { source, teams }: Tasks['open']['task'],
): Promise<OpenedFile | RefusedFile> {
  const { opened, rows } = cache.open(source);
  const table = await opened;
  if (table.kind === 'refused') return table;
  const { names, columns, sample, header } = table;
  const guess = suggestColumns(names, columns, sample, teams);
  // A stage may first occur below the rows that were looked at.
  const stages = guess.stage === null ? [] : countValues(table.blocks, guess.stage).map(({ value }) => value);
  return {
    kind: 'opened',
    how: table.how,
    headerRow: table.headerRow,
    hasHeader: header !== null,
    names,
    columns,
    rows: await rows,
    preview: sample.filter((row) => !isBlank(row)).slice(0, PREVIEW_ROWS),
    firstRow: (table.headerRow ?? 0) + 1,
    guess: { ...guess, ...stagesBySide(stages) },
  };
}

async function values(
  cache: OpenFileCache,
  { source, column }: Tasks['values']['task'],
): Promise<Answer<'values'>> {
  const { header, blocks } = await cache.table(source);
  const at = findColumn(header, column);
  const all = at === null ? [] : countValues(blocks, at);
  return { values: all.slice(0, VALUES_SHOWN), total: all.length };
}

/** Rows are aggregated block by block, so that whoever waits can be told how far it is. */
async function aggregated(
  cache: OpenFileCache,
  { source, mapping, teams, lookup, rules }: Omit<AggregateTask, 'kind'>,
  report: (share: number) => void,
): Promise<(Aggregated & { contradictory: string[] }) | RefusedMapping> {
  const table = await cache.table(source);
  const total = Math.max(1, await cache.open(source).rows);
  const read =
    lookup && mapping.team.lookup ? readLookup(await cache.table(lookup), mapping.team.lookup) : null;
  if (read !== null && 'missing' in read) {
    return {
      kind: 'refused',
      problems: read.missing.map((column) => ({ code: 'column_missing', column }) as const),
    };
  }
  const aggregation = startAggregation(table.header, mapping, teams, read?.lookup ?? null, rules);
  if (aggregation.kind === 'refused') return aggregation;
  let done = 0;
  for (const block of table.blocks) {
    aggregation.add(block);
    done += block.rows.length;
    report(Math.min(1, done / total));
  }
  const contradictory = read?.contradictions.map(({ value }) => value) ?? [];
  return { ...aggregation.finish(), contradictory: [...new Set(contradictory)] };
}

/** Does what was asked. Pure but for reading the files. */
export async function runTask(
  cache: OpenFileCache,
  task: Task,
  report: (share: number) => void,
): Promise<Answer<Kind>> {
  switch (task.kind) {
    case 'open':
      return open(cache, task);
    case 'values':
      return values(cache, task);
    case 'aggregate': {
      const result = await aggregated(cache, task, report);
      if ('kind' in result) return result;
      return { ...result, kind: 'result', problems: result.problems.slice(0, PROBLEMS_SHOWN) };
    }
    case 'list': {
      const result = await aggregated(cache, task, report);
      const problems = 'kind' in result ? [] : result.problems;
      const { csv, header, reasons } = task.style;
      return toCsv(
        [
          header,
          ...problems.map(({ row, column, name, text, code }) => [row, column, name, text, reasons[code]]),
        ],
        csv,
      );
    }
  }
}
