import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cadence } from '@/domain/programme/model';
import { aggregate, type Aggregated } from '@/domain/readings-import/aggregation';
import { countValues } from '@/domain/readings-import/count-values';
import { mappingOf, teamChoices, type DraftProblem } from '@/domain/readings-import/draft';
import type { Draft } from '@/domain/readings-import/draft-shape';
import { suggestedDraft } from '@/domain/readings-import/start-draft';
import { suggestColumns } from '@/domain/readings-import/suggest-columns';
import { listedColumns } from '@/domain/readings-import/value-roles';
import { openTable, type OpenedTextOrWorkbook } from '@/files/open-table';

/** Files that look fine and mean something else. */
export const HARD_IMPORTS = join(import.meta.dirname, '../fixtures/imports/hard');

export const hardImport = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(HARD_IMPORTS, name)));

/** A Monday, so that what is said of "today" does not hang on the clock. */
export const TODAY = '2026-11-30';

const TEAMS = [
  { key: 'south', name: 'Süd' },
  { key: 'north', name: 'Nord' },
];
/** What teams are called in exports of programs that speak English. */
const ELSEWHERE = [
  { value: 'Sales South', team: 'south' },
  { value: 'Sales North', team: 'north' },
];

export interface Imported {
  table: OpenedTextOrWorkbook;
  asked: DraftProblem[];
  result: Aggregated | null;
}

/** What comes of a file as the wizard goes: guessed, with what somebody has chosen, bad rows left out. */
export async function importHard(
  file: string | Uint8Array,
  choose: Partial<Draft> = {},
  cadence: Cadence = 'week',
): Promise<Imported> {
  const table = await openTable(typeof file === 'string' ? hardImport(file) : file, {});
  if (table.kind === 'refused') throw new Error(`refused: ${table.reason.code}`);
  const { names, columns, sample, blocks } = table;
  const guess = suggestColumns(names, columns, sample, TEAMS);
  const draft: Draft = {
    ...suggestedDraft(columns, guess, '€'),
    kind: 'sum',
    among: [],
    decided: [],
    teams: ELSEWHERE,
    ...choose,
    badRows: 'skip',
  };
  const valuesOf = (column: number) => countValues(blocks, column).map(({ value }) => value);
  const choices = draft.team === null ? [] : teamChoices(valuesOf(draft.team), draft.teams, TEAMS);
  const occurring = new Map(listedColumns(draft).map((column) => [column, valuesOf(column)]));
  const made = mappingOf(draft, names, choices, TEAMS, cadence, occurring);
  if ('problems' in made) return { table, asked: made.problems, result: null };
  const result = aggregate(table, made.mapping, TEAMS, null, { today: TODAY, bounds: null, unit: '' });
  if ('kind' in result) throw new Error(result.problems.map(({ code }) => code).join());
  return { table, asked: [], result };
}

/** Readings that rows came to, as "team period value"; zeros without a row are left out. */
export const readingsIn = ({ result }: Imported): string[] =>
  (result?.observations ?? [])
    .filter(({ n }) => n !== 0)
    .map(({ team, period, value }) => `${team} ${period} ${Math.round(value * 100) / 100}`);

export const badRowsIn = ({ result }: Imported): string[] =>
  (result?.problems ?? []).map(({ row, code }) => `${row} ${code}`);
