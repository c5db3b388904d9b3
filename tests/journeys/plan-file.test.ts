import { QueryClient } from '@tanstack/react-query';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportedPlan } from '@/domain/training-import/change';
import { guessColumns, guessFile, guessPlanColumns } from '@/domain/training-import/guess';
import { importAttendance } from '@/domain/training-import/import-attendance';
import { importPlan } from '@/domain/training-import/import-plan';
import { changesOfPlan, countOf } from '@/features/measures/trainings/import/changes-of-plan';
import { openTable } from '@/files/open-table';
import { ALL_PLAN_WORDS } from '@/i18n/plan-words';
import { workbenchOf, type Workbench } from '@/programme/editor/workbench';
import { editByKey } from '@/programme/edit-by-key';
import { programmeQuery } from '@/programme/queries';
import { toModel } from '@/programme/store/programme-rows';
import { actAs, type Office, openOffice, programmeOf } from '@tests/support/office';
import { sharedBackend } from '@tests/support/shared-backend';

/** A plan comes as a table from somewhere else; through the app's own code and the real backend. */
const backend = sharedBackend();
const NOTHING = { index: null, coverage: 0, findings: new Set<string>() };
let office: Office;
let workbench: Workbench;

beforeAll(async () => {
  office = await openOffice(backend);
});

async function open(role: 'hr' | 'viewer'): Promise<void> {
  await actAs(office.people[role]);
  const client = new QueryClient();
  await client.fetchQuery(programmeQuery(office.organisationId, office.programmeId));
  workbench = workbenchOf(client, office.organisationId, office.programmeId);
}

/** What a table comes to, read as it is guessed to be. */
async function read(lines: string[]): Promise<ImportedPlan> {
  const { model } = await programmeOf(office);
  const table = await openTable(new TextEncoder().encode(lines.join('\n')), {});
  if (table.kind === 'refused') throw new Error(table.reason.code);
  const formats = table.columns.map(({ format }) => format);
  const { blocks, names } = table;
  return guessFile(names, ALL_PLAN_WORDS) === 'plan'
    ? importPlan(
        { blocks, formats, columns: guessPlanColumns(names, ALL_PLAN_WORDS, table.sample, formats) },
        model,
        ALL_PLAN_WORDS,
        { currency: 'EUR' },
      )
    : importAttendance(
        { blocks, formats, columns: guessColumns('attendance', names, ALL_PLAN_WORDS) },
        model,
      );
}

/** Imports what was read, as the page does. */
async function apply(plan: ImportedPlan): Promise<boolean> {
  const { model } = await programmeOf(office);
  const { additions, changes } = changesOfPlan(plan, model);
  return editByKey(workbench, NOTHING).bringIn(additions, changes, countOf(plan));
}

const measures = async () => {
  const now = await programmeOf(office);
  return toModel(now, now.rows, now.readings.observed).measures;
};
const trainingNow = async (key: string) => (await measures()).find((each) => each.key === key);

const HEADER = 'Schlüssel;Training;Kosten;Teams;Termin beginnt;Termin endet;Ort;Plätze';
const PLAN = [
  HEADER,
  'vertraege;;31.500,50;;16.09.2026 09:00;16.09.2026 13:00;Saal 1;24',
  'zuhoeren;Zuhören, bevor man anbietet;8.000;sued;01.02.2027 09:00;01.02.2027 12:30;Raum 3;12',
  ';Zuhören, bevor man anbietet;;;08.02.2027 09:00;08.02.2027 12:30;Raum 3;12',
];

describe('HR', () => {
  it('imports new trainings and changes of old ones as one step, and takes all of it back', async () => {
    await open('hr');
    const before = await measures();
    const plan = await read(PLAN);
    expect(plan.problems).toEqual([]);
    // Teams of the first row are empty: the training is then for those of its behaviours.
    expect(plan.trainings.map(({ kind }) => kind)).toEqual(['changed', 'added']);
    expect(plan.sessions.map(({ kind }) => kind)).toEqual(['changed', 'added', 'added']);
    expect(await apply(plan)).toBe(true);

    const contracts = await trainingNow('vertraege');
    expect(contracts).toMatchObject({ cost: 31500.5, teams: [] });
    expect(contracts?.sessions[0]).toMatchObject({
      endsAt: '2026-09-16T13:00',
      place: 'Saal 1',
      capacity: 24,
    });
    const listening = await trainingNow('zuhoeren');
    expect(listening).toMatchObject({ kind: 'training', status: 'planned', cost: 8000 });
    expect(listening?.sessions.map(({ startsAt }) => startsAt)).toEqual([
      '2027-02-01T09:00',
      '2027-02-08T09:00',
    ]);
    expect(countOf(await read(PLAN))).toBe(0);

    expect(await workbench.undo(NOTHING)).toBe(true);
    expect(await measures()).toEqual(before);
    expect(await workbench.redo(NOTHING)).toBe(true);
    expect(await trainingNow('zuhoeren')).toEqual(listening);
    expect(await workbench.undo(NOTHING)).toBe(true);
  });

  it('imports how many came, by team', async () => {
    await open('hr');
    const before = await trainingNow('vertraege');
    const rows = await read([
      'Training key,Session starts,Team,Invited,Attended,Completed',
      'vertraege,2026-10-21 09:00,sued,14,12,11',
    ]);
    expect(rows).toMatchObject({ problems: [], attendance: [{ kind: 'changed' }] });
    expect(await apply(rows)).toBe(true);
    const held = (await trainingNow('vertraege'))?.sessions.find(
      ({ startsAt }) => startsAt === '2026-10-21T09:00',
    );
    expect(held?.attendance).toContainEqual(
      expect.objectContaining({ invited: 14, attended: 12, completed: 11 }),
    );
    expect(await workbench.undo(NOTHING)).toBe(true);
    expect(await trainingNow('vertraege')).toEqual(before);
  });

  it('writes nothing at all when a part is refused', async () => {
    await open('hr');
    const before = await measures();
    const plan = await read(PLAN);
    // What the database refuses and the page would never send: a session that ends before it begins.
    const [first, ...others] = plan.sessions;
    if (!first) throw new Error('no session was read');
    const wrong = { ...first, after: { ...first.after, endsAt: '2026-09-16T08:00' } };
    expect(await apply({ ...plan, sessions: [wrong, ...others] })).toBe(false);
    expect(await measures()).toEqual(before);
  });
});

describe('a viewer', () => {
  it('imports nothing', async () => {
    await open('viewer');
    const before = await measures();
    expect(await apply(await read(PLAN))).toBe(false);
    const { trainings, ...rest } = await read(PLAN);
    const old = trainings.filter(({ kind }) => kind === 'changed');
    expect(await apply({ ...rest, trainings: old, sessions: [] })).toBe(false);
    expect(await measures()).toEqual(before);
  });
});
