import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Indicator } from '@/domain/programme/model';
import type { ImportRules } from '@/domain/readings-import/aggregation';
import type { KnownTeam } from '@/domain/readings-import/compile-team';
import type { CountedValue } from '@/domain/readings-import/count-values';
import { mappingOf, teamChoices } from '@/domain/readings-import/draft';
import type { Draft } from '@/domain/readings-import/draft-shape';
import type { ColumnRef, Mapping } from '@/domain/readings-import/mapping';
import { mappingColumns } from '@/domain/readings-import/mapping-columns';
import { savedDraft, suggestedDraft } from '@/domain/readings-import/start-draft';
import { listedColumns } from '@/domain/readings-import/value-roles';
import { columnRef, findColumn } from '@/domain/tables/find-column';
import { pastedTable } from '@/domain/tables/pasted-table';
import type { RefusedTable } from '@/files/open-table';
import { ImportClient } from './worker/import-client';
import type { OpenedFile, RefusedFile, Source, Tasks } from './worker/messages';

/** Answers are kept as long as they are shown: they are made of raw rows. */
const OF_FILES = { staleTime: Infinity, gcTime: 0, retry: false, networkMode: 'always' } as const;

export interface ChosenFile extends Source {
  /** Tells files of the same name apart. */
  id: number;
}

interface Made {
  of: OpenedFile;
  draft: Draft;
  /** Columns the saved mapping had and this file has not; null: it is no saved mapping. */
  missing: ColumnRef[] | null;
}

let files = 0;
/** What is wrong with a file that was chosen. */
export function wrongFile(
  chosen: ChosenFile | null,
  { data, error }: { data: OpenedFile | RefusedFile | undefined; error: Error | null },
): { name: string; reason: RefusedTable | 'failed' } | null {
  if (!chosen) return null;
  const { name } = chosen.file;
  if (error) return { name, reason: 'failed' };
  return data?.kind === 'refused' ? { name, reason: data.reason } : null;
}

export const chosenFile = (file: File, chosen: Source['chosen'] = {}): ChosenFile => ({
  id: (files += 1),
  file,
  chosen,
});

function begin(opened: OpenedFile, before: Made | null, saved: Mapping | null, unit: string): Made {
  // Read in another way, it is still the same table: what has been chosen stays.
  if (before && before.of.columns.length === opened.columns.length) {
    const formats = opened.columns.map(({ format }) => format);
    return { ...before, of: opened, draft: { ...before.draft, formats } };
  }
  const header = opened.hasHeader ? opened.names : null;
  // With none of the columns of last time, it is a table of another kind.
  if (saved === null || mappingColumns(saved).every((column) => findColumn(header, column) === null)) {
    return { of: opened, draft: suggestedDraft(opened.columns, opened.guess, unit), missing: null };
  }
  return { of: opened, ...savedDraft(saved, header, opened.columns) };
}

/** Everything an import is made of, from the file to the mapping. Nothing of it leaves the browser. */
export function useImport(
  indicator: Indicator,
  teams: readonly KnownTeam[],
  saved: Mapping | null,
  rules: ImportRules,
) {
  const [client] = useState(() => new ImportClient());
  useEffect(() => () => client.close(), [client]);
  const [main, setMain] = useState<ChosenFile | null>(null);
  const [second, setSecond] = useState<ChosenFile | null>(null);
  const [made, setMade] = useState<Made | null>(null);

  const opened = useOpened(client, main, teams);
  const openedSecond = useOpened(client, second, teams);
  const table = opened.data?.kind === 'opened' ? opened.data : null;
  const secondTable = openedSecond.data?.kind === 'opened' ? openedSecond.data : null;
  if (table && made?.of !== table) setMade(begin(table, made, saved, indicator.unit));
  const draft = made?.draft ?? null;
  const change = (part: Partial<Draft>) =>
    setMade((now) => now && { ...now, draft: { ...now.draft, ...part } });

  const lookup = draft?.second ? secondColumns(draft.second, secondTable) : null;
  const teamSource = draft?.second
    ? second && lookup?.value && { source: second, column: lookup.value }
    : main && table && draft && draft.team !== null
      ? { source: main, column: columnRef(table.names, draft.team) }
      : null;
  const teamValues = useValues(client, teamSource?.source ?? null, teamSource?.column ?? null);
  const values = teamValues.data?.values ?? [];
  const choices = teamChoices(
    values.map(({ value }) => value),
    draft?.teams ?? [],
    teams,
  );
  const listed = draft ? listedColumns(draft) : [];
  const occurring = useOccurring(client, main, table, listed);
  const known = listed.every((column) => occurring.has(column));
  const complete =
    draft && table && known
      ? mappingOf(
          { ...draft, second: draft.second && lookup, badRows: 'skip' },
          table.names,
          choices,
          teams,
          indicator.cadence,
          new Map([...occurring].map(([column, counted]) => [column, counted.map(({ value }) => value)])),
        )
      : null;
  return {
    client,
    teams,
    rules,
    main,
    second,
    opened,
    openedSecond,
    table,
    secondTable,
    draft,
    missing: made?.missing ?? null,
    lookup,
    teamValues,
    choices,
    /** The values of columns whose values are listed in conditions, as far as they have been counted. */
    occurring,
    complete,
    change,
    chooseMain: (file: File | null) => {
      setMade(null);
      setMain(file && chosenFile(file));
    },
    paste: (copied: string, name: string) => {
      const { text, chosen } = pastedTable(copied);
      setMade(null);
      setMain(chosenFile(new File([text], name, { type: 'text/plain' }), chosen));
    },
    readMain: (chosen: Source['chosen']) =>
      setMain((now) => now && { ...now, chosen: { ...now.chosen, ...chosen } }),
    chooseSecondSheet: (sheet: string) => setSecond(main && chosenFile(main.file, { sheet })),
    readSecond: (chosen: Source['chosen']) =>
      setSecond((now) => now && { ...now, chosen: { ...now.chosen, ...chosen } }),
    chooseSecond: (file: File | null) => setSecond(file && chosenFile(file)),
  };
}
export type Import = ReturnType<typeof useImport>;

/** An import whose file has been opened. */
export type OpenImport = Import & { main: ChosenFile; table: OpenedFile; draft: Draft };

/** The columns of the second table: as chosen where it has them, else guessed. */
function secondColumns(
  { key, value }: NonNullable<Draft['second']>,
  table: OpenedFile | null,
): NonNullable<Draft['second']> {
  if (!table) return { key, value };
  const header = table.hasHeader ? table.names : null;
  const there = (ref: ColumnRef | null) => {
    const at = ref && findColumn(header, ref);
    return at !== null && at < table.names.length ? ref : null;
  };
  const guessed = (at: number | null) => (at === null ? null : columnRef(table.names, at));
  return {
    key: there(key) ?? guessed(table.guess.person),
    value: there(value) ?? guessed(table.guess.team),
  };
}

function useOpened(client: ImportClient, chosen: ChosenFile | null, teams: readonly KnownTeam[]) {
  const id = chosen?.id ?? 0;
  const query = useQuery({
    ...OF_FILES,
    queryKey: ['import', 'open', id, chosen?.chosen],
    enabled: chosen !== null,
    placeholderData: (data: OpenedFile | RefusedFile | undefined, before) =>
      before?.queryKey[2] === id ? data : undefined,
    queryFn: ({ signal }) => {
      if (!chosen) throw new Error('no file');
      const { file, chosen: reading } = chosen;
      return client.run({ kind: 'open', source: { file, chosen: reading }, teams }, signal);
    },
  });
  return chosen ? query : { ...query, data: undefined };
}

/** How often each value occurs in a column. */
export function useValues(client: ImportClient, chosen: ChosenFile | null, column: ColumnRef | null) {
  return useQuery(valuesOptions(client, chosen, column));
}

const valuesOptions = (client: ImportClient, chosen: ChosenFile | null, column: ColumnRef | null) =>
  queryOptions({
    ...OF_FILES,
    queryKey: ['import', 'values', chosen?.id ?? 0, chosen?.chosen, column],
    enabled: chosen !== null && column !== null,
    queryFn: ({ signal }) => {
      if (!chosen || !column) throw new Error('no column');
      const { file, chosen: reading } = chosen;
      return client.run({ kind: 'values', source: { file, chosen: reading }, column }, signal);
    },
  });

/** The values of several columns, by their places; columns that are still being read are left out. */
function useOccurring(
  client: ImportClient,
  chosen: ChosenFile | null,
  table: OpenedFile | null,
  columns: readonly number[],
): ReadonlyMap<number, CountedValue[]> {
  const results = useQueries({
    queries: columns.map((at) => valuesOptions(client, chosen, table && columnRef(table.names, at))),
  });
  return new Map(
    columns.flatMap((at, i) => {
      const counted = results[i]?.data?.values;
      return counted ? [[at, counted] as const] : [];
    }),
  );
}

const plain = (chosen: ChosenFile): Source => ({ file: chosen.file, chosen: chosen.chosen });

/** What the worker needs to aggregate; null as long as something is missing. */
export function aggregateTask({
  main,
  second,
  complete,
  draft,
  teams,
  rules,
}: Import): Omit<Tasks['aggregate']['task'], 'kind'> | null {
  if (!main || !draft || !complete || 'problems' in complete) return null;
  if (draft.second && !second) return null;
  return {
    source: plain(main),
    mapping: complete.mapping,
    teams: teams.map(({ key, name }) => ({ key, name })),
    lookup: draft.second && second ? plain(second) : null,
    rules,
  };
}
