import { modelRows, packed } from '@/programme/store/model-rows';
import { measuredProgrammeOfSize, READINGS, SIZE } from './model-organisation';
import { idOf, type Place } from './place';
import type { Planned, RequestsAt } from './planned';

const NEW = 'aaaaaaaa-0000-4000-8000-000000000002';
const CELLS = SIZE.behaviours * SIZE.conditions;
const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

/** Cells of the matrix as they are sent: those of a block that have rows are changed, the others made. */
const cells = (at: Place, count: number) =>
  many(count, (n) => ({
    id: `bbbbbbbb-0000-4000-8000-${String(n).padStart(12, '0')}`,
    condition_id: idOf(at.conditions, `c${n % SIZE.conditions}`),
    behaviour_id: idOf(at.behaviours, `b${Math.floor(n / SIZE.conditions) % SIZE.behaviours}`),
    version: n % 10 === 9 ? null : 1,
    patch: n % 3 === 0 ? { in_use: null, rationale: '' } : { in_use: 1 },
  }));

const decided = {
  status: 'accepted',
  reason: 'Because',
  owner: 'Somebody',
  reviewOn: '2027-01-04',
  score: 40,
};
const decisions = (count: number) =>
  many(count, (n) => ({
    finding: n % 2 === 0 ? `C01/c${n}/b${n % SIZE.behaviours}/${n}` : `C02/c${n}/b0`,
    version: n % 2 === 0 ? 1 : null,
    decision: n % 4 === 0 ? null : decided,
  }));

/** An import that is large enough to tell, and small enough to be planned statement by statement. */
const imported = () => {
  const model = measuredProgrammeOfSize({ ...SIZE, weeks: 5, behaviours: 5, conditions: 20, measures: 20 });
  return { ...model, decisions: model.decisions.slice(0, 10) };
};

/** Programmes as a whole, their matrix, what is decided and seen. */
export const programmeRequests: RequestsAt = (api, at) => {
  const { organisation, programme, owner } = at;
  const asOwner = { account: owner };
  const here = { organisation_id: organisation };
  const p_here = { p_organisation_id: organisation };
  const p_programme = { ...p_here, p_programme_id: programme };
  const row = { ...here, id: programme };
  const mark = { ...here, user_id: owner, programme_id: programme };
  // Readings are read once, and until the first indicator that has something new to show once more.
  const loaded: [name: string, rows: number][] = [
    ['load_programmes', 3 * CELLS],
    ['load_series', 2 * (READINGS + READINGS / SIZE.indicators)],
  ];
  const loads: Planned[] = loaded.flatMap(([name, rows]) => [
    { call: `${name}()`, variant: 'all programmes', ...asOwner, sent: api.rpc(name, p_here), rows },
    {
      call: `${name}()`,
      variant: 'one programme',
      ...asOwner,
      sent: api.rpc(
        name,
        name === 'load_series' ? p_programme : { ...p_programme, p_include_archived: true },
      ),
      rows,
    },
  ]);
  return [
    ...loads,
    {
      call: 'programmes.select.eq(organisation_id).not(archived_at).order(archived_at)',
      ...asOwner,
      sent: api.select(
        'programmes',
        'id, name, version, archived_at',
        { ...here, archived_at: 'not null' },
        '"archived_at" desc',
      ),
    },
    {
      call: 'programmes.insert.select',
      ...asOwner,
      sent: api.insert('programmes', [{ ...here, id: NEW, name: 'New', strategy: '' }]),
    },
    {
      call: 'programmes.update.eq(organisation_id).eq(id).select',
      ...asOwner,
      sent: api.update('programmes', { archived_at: '2027-01-04' }, row),
    },
    {
      call: 'programmes.delete.eq(organisation_id).eq(id).select',
      ...asOwner,
      sent: api.remove('programmes', row),
      rows: 2 * READINGS,
    },
    {
      call: 'insert_rows()',
      variant: 'a new programme',
      ...asOwner,
      sent: api.rpc('insert_rows', { ...p_here, p_programme_id: NEW, p_rows: packed(modelRows(imported())) }),
      // Each new row asks for those it refers to.
      rows: 4_000,
    },
    ...[1, 240].map((count) => ({
      call: 'write_effects()',
      variant: `${count} cells`,
      ...asOwner,
      sent: api.rpc('write_effects', { ...p_programme, p_cells: cells(at, count) }),
      rows: 5 * count,
    })),
    ...[1, 40].map((count) => ({
      call: 'decide_findings()',
      variant: `${count} findings`,
      ...asOwner,
      sent: api.rpc('decide_findings', { ...p_programme, p_changes: decisions(count) }),
    })),
    {
      call: 'finding_marks.select.eq(organisation_id).eq(user_id).eq(programme_id)',
      ...asOwner,
      sent: api.select('finding_marks', 'seen_on, snapshot', mark),
    },
    {
      call: 'finding_marks.upsert',
      ...asOwner,
      sent: api.insert('finding_marks', [{ ...mark, seen_on: '2027-01-04', snapshot: {} }], {
        on: 'organisation_id, user_id, programme_id',
        then: 'merge',
      }),
    },
  ];
};
