import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROW_BOUNDS } from '@/programme/entities/row-bounds';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { FIRST_DATE, LAST_DATE } from '@/domain/programme/plausible-date';
import { occurrences } from '@/domain/training/occurrences';
import { teamLoads } from '@/domain/training/team-loads';
import { toModel } from '@/programme/store/programme-rows';
import { sortOut } from '@/programme/unreadable/row-faults';
import type { LoadedProgrammes } from '@/programme/store/row-types';
import { seriesFaults, shownReadings } from '@/programme/store/series-rows';
import { valuesWithin } from '@tests/support/bound-values';
import { asPersona, become, type Connection, literal, openPglite, refusal } from '@tests/support/database';
import { organisationId } from '@tests/support/personas';
import { programmeId } from '@tests/support/world';

const TODAY = '2026-11-24';
const OWNER = 'owner';
const organisation = organisationId('A');
const programme = programmeId('A', 'base');
const other = programmeId('A', 'spare');

let db: Connection;
beforeAll(async () => {
  db = await openPglite();
  // There may be readings of before their periods were kept, or restored from elsewhere.
  await db.exec('alter table public.indicators disable trigger keep_cadence');
});
afterAll(() => db.close());

/** What the app reads of an organisation, as it reads it. */
async function readAll() {
  const [row] = await asPersona(db, OWNER, () =>
    db.query<{ loaded: LoadedProgrammes; series: unknown }>(
      `select public.load_programmes(${literal(organisation)}) as loaded,
        public.load_series(${literal(organisation)}) as series`,
    ),
  );
  if (!row) throw new Error('nothing was loaded');
  return {
    ...sortOut(row.loaded, seriesFaults(row.series)),
    readings: shownReadings(row.series, row.loaded.teams),
  };
}

/** Columns that a programme is read from; what only one value of belongs together is set together. */
const COLUMNS = Object.entries(ROW_BOUNDS).flatMap(([table, columns]) =>
  Object.entries(columns)
    .filter(
      ([column]) =>
        !['key', 'email', 'holidays', 'role', 'measure_kind'].includes(column) || table === 'stakeholders',
    )
    .map(([column, bound]) => ({ table, column, values: column === 'key' ? [] : valuesWithin(bound) }))
    .filter(({ values }) => values.length > 0),
);
const VARIANTS = Math.max(...COLUMNS.map(({ values }) => values.length));
/** What a column needs beside it, so that the whole row is one that its table takes. */
const BESIDE: Readonly<Record<string, (value: unknown) => string>> = {
  'measures.ritual_rule': () => `, ritual_at = '23:59', ritual_minutes = 1440`,
  'measures.ritual_at': () => `, ritual_rule = 'FREQ=DAILY', ritual_minutes = 1`,
  'measures.ritual_minutes': () => `, ritual_rule = 'FREQ=DAILY', ritual_at = '00:00'`,
  'measures.reaction_mean': () => `, reaction_n = 5`,
  'measures.reaction_n': () => `, reaction_mean = 5`,
  'measures.learning_before': () => `, learning_after = 0, learning_n = 5`,
  'measures.learning_after': () => `, learning_before = 100, learning_n = 5`,
  'measures.learning_n': () => `, learning_before = 0, learning_after = 100`,
  'sessions.starts_at': () => `, ends_at = '${LAST_DATE}T23:59'`,
  'sessions.ends_at': () => `, starts_at = '${FIRST_DATE}T00:00'`,
  'session_attendance.attended': () => `, completed = 0`,
  'session_attendance.completed': (value) => `, attended = ${String(value)}`,
};
/** Of trainings only, and not to be written twice where a row is known by it. */
const WHERE: Readonly<Record<string, string>> = Object.fromEntries([
  ...['reaction_mean', 'reaction_n', 'learning_before', 'learning_after', 'learning_n'].map((column) => [
    `measures.${column}`,
    ` and kind = 'training'`,
  ]),
  ['measures.kind', ` and kind is distinct from 'training'`],
]);

/** Sets a column of all rows to a value; where rows are told apart by it, of one row. Says whether the table took it. */
async function set(table: string, column: string, value: unknown): Promise<boolean> {
  const name = `${table}.${column}`;
  const given = literal(typeof value === 'string' ? value : JSON.stringify(value));
  const within = ['organisations'].includes(table)
    ? `id = ${literal(organisation)}`
    : `organisation_id = ${literal(organisation)}`;
  const one = `ctid in (select ctid from public.${table} where ${within} order by random() limit 1)`;
  const update = (rows: string) =>
    `update public.${table} set ${column} = ${given}${BESIDE[name]?.(value) ?? ''} where ${rows}${WHERE[name] ?? ''}`;
  for (const rows of [within, one]) {
    try {
      await db.exec(update(rows));
      return true;
    } catch (error) {
      if (refusal(error).code === '23505') continue;
      // What a row is known by stays what it is.
      if (refusal(error).message === 'identity_immutable') return false;
      // A session takes time: none begins at the last minute there is, or ends at the first.
      if (refusal(error).message.endsWith('"sessions_check"')) return false;
      throw new Error(`${name} = ${given.slice(0, 60)}: ${refusal(error).message}`, { cause: error });
    }
  }
  return false;
}

describe('rows at the ends of every bound', () => {
  it.each(Array.from({ length: VARIANTS }, (_, at) => at))('are read and judged, number %i', async (at) => {
    await db.exec(`update public.programmes set starts_on = null, ends_on = null;
      update public.measures set starts_on = null, ends_on = null;
      update public.blackout_periods set starts_on = '${FIRST_DATE}', ends_on = '${LAST_DATE}'`);
    for (const { table, column, values } of COLUMNS) {
      const value = values[at % values.length];
      if (table === 'blackout_periods' && column === 'ends_on' && value !== LAST_DATE) continue;
      // A share of a whole knows no extremes.
      if (table === 'observations') await db.exec('update public.indicators set bounded = false');
      if (column === 'starts_on') await db.exec(`update public.${table} set ends_on = '${LAST_DATE}'`);
      if (column === 'ends_on' && table !== 'blackout_periods')
        await db.exec(`update public.${table} set starts_on = '${FIRST_DATE}'`);
      await set(table, column, value);
    }
    await db.exec('update public.programmes set archived_at = null');
    const read = await readAll();
    expect(read.unreadable).toEqual([]);
    expect(read.programmes.length).toBeGreaterThan(0);
    for (const rows of read.programmes) {
      const model = toModel(read, rows, read.readings.observed);
      const result = audit(model, DEFAULT_POLICY, TODAY);
      expect(result.index === null || Number.isFinite(result.index)).toBe(true);
      expect(result.findings.every(({ score }) => Number.isFinite(score))).toBe(true);
      expect(
        teamLoads(model, DEFAULT_POLICY)
          .flatMap(({ weeks }) => weeks)
          .every(({ amount }) => Number.isFinite(amount)),
      ).toBe(true);
      expect(
        occurrences(model, TODAY, FIRST_DATE, LAST_DATE).every(({ startsAt }) => startsAt.length === 16),
      ).toBe(true);
    }
  });
});

describe('a row from before the bounds', () => {
  it.each([
    ['programmes', 'ends_on', 'programmes_ends_on_check', "'9999-12-31'"],
    ['measures', 'ends_on', 'measures_ends_on_check', "'infinity'"],
    [
      'measures',
      'ritual_rule',
      'measures_ritual_rule_check',
      "'FREQ=DAILY;X=1', ritual_at = '09:00', ritual_minutes = 5",
    ],
  ])('%s.%s makes its programme unreadable, and no other', async (table, column, check, value) => {
    await db.exec('begin');
    await db.exec(`update public.programmes set archived_at = null;
      alter table public.${table} drop constraint ${check};
      update public.${table} set ${column} = ${value}
      where ${table === 'programmes' ? 'id' : 'programme_id'} = ${literal(programme)};`);
    await db.exec(become(OWNER));
    const [row] = await db.query<{ loaded: LoadedProgrammes }>(
      `select public.load_programmes(${literal(organisation)}) as loaded`,
    );
    await db.exec('rollback');
    if (!row) throw new Error('nothing was loaded');
    const { programmes, unreadable } = sortOut(row.loaded, []);
    expect(programmes.map((each) => each.programme.id)).toEqual([other]);
    expect(unreadable.map((each) => each.rows.programme.id)).toEqual([programme]);
    expect(unreadable[0]?.faults[0]).toMatchObject({ table, column });
  });
});
