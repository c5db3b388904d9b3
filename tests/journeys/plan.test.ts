import { QueryClient } from '@tanstack/react-query';
import { beforeAll, describe, expect, it } from 'vitest';
import { movedBy } from '@/domain/training/moved-by';
import { editByKey } from '@/programme/edit-by-key';
import { workbenchOf } from '@/programme/editor/workbench';
import { movedPatches } from '@/programme/moved-patches';
import { programmeQuery } from '@/programme/queries';
import { actAs, type Office, openOffice, programmeOf } from '@tests/support/office';
import { sharedBackend } from '@tests/support/shared-backend';

/** The plan: HR moves trainings with their sessions, as one step. */
const backend = sharedBackend();
const NOTHING = { index: null, coverage: 0, findings: new Set<string>() };
let office: Office;

beforeAll(async () => {
  office = await openOffice(backend);
});

/** The workbench of a fresh browser. */
async function open() {
  const client = new QueryClient();
  await client.fetchQuery(programmeQuery(office.organisationId, office.programmeId));
  return workbenchOf(client, office.organisationId, office.programmeId);
}

async function datesOf(key: string) {
  const { model } = await programmeOf(office);
  const measure = model.measures.find((each) => each.key === key);
  return {
    startsOn: measure?.startsOn,
    endsOn: measure?.endsOn,
    sessions: measure?.sessions.map(({ startsAt, endsAt }) => [startsAt, endsAt]),
  };
}

/** What moving a measure of the demo by a fortnight changes. */
async function fortnightLater(key: string) {
  const { model } = await programmeOf(office);
  const measure = model.measures.find((each) => each.key === key);
  if (!measure) throw new Error(`no measure ${key}`);
  return movedPatches(movedBy(measure, 14), measure);
}

describe('HR', () => {
  it('moves a training with its sessions, and takes all of it back as one step', async () => {
    await actAs(office.people.hr);
    const workbench = await open();
    const before = await datesOf('vertraege');
    expect(before.sessions).toHaveLength(4);

    const changes = await fortnightLater('vertraege');
    expect(changes).toHaveLength(5);
    expect(await editByKey(workbench, NOTHING).editAcross(changes, 1)).toBe(true);
    expect(await datesOf('vertraege')).toMatchObject({ startsOn: '2026-09-28', endsOn: '2026-11-06' });
    expect((await datesOf('vertraege')).sessions?.[0]).toEqual(['2026-09-30T09:00', '2026-09-30T11:30']);
    expect(workbench.state.getState().report).toMatchObject({ what: 'moved', count: 1 });
    expect(workbench.history.store.getState().past).toHaveLength(1);

    expect(await workbench.undo(NOTHING)).toBe(true);
    expect(await datesOf('vertraege')).toEqual(before);
  });

  it('changes, moves and deletes all its trainings at once, each as one step that can be taken back', async () => {
    await actAs(office.people.hr);
    const workbench = await open();
    const before = await programmeOf(office);
    const trainings = before.rows.measures.filter(({ kind }) => kind === 'training');
    expect(trainings.length).toBeGreaterThan(1);
    const ids = trainings.map(({ id }) => id);

    const patch = { status: 'cancelled', owner_name: 'Petra', owner_id: null } as const;
    const edits = ids.map((id) => ({ id, patch }));
    expect(await workbench.edit('measures', edits, NOTHING)).toBe(true);
    const moves = await Promise.all(trainings.map(({ key }) => fortnightLater(key)));
    expect(await editByKey(workbench, NOTHING).editAcross(moves.flat(), ids.length)).toBe(true);
    expect(workbench.state.getState().report).toMatchObject({ what: 'moved', count: ids.length });
    expect(await workbench.remove('measures', ids, NOTHING)).toBe(true);
    expect((await programmeOf(office)).model.measures.some(({ kind }) => kind === 'training')).toBe(false);

    for (let step = 0; step < 3; step++) expect(await workbench.undo(NOTHING)).toBe(true);
    expect((await programmeOf(office)).model.measures).toEqual(before.model.measures);
  });

  it('moves nothing but trainings', async () => {
    await actAs(office.people.hr);
    const workbench = await open();
    const before = await datesOf('freigabe');
    expect(await editByKey(workbench, NOTHING).editAcross(await fortnightLater('freigabe'), 1)).toBe(false);
    expect(await datesOf('freigabe')).toEqual(before);
  });
});

describe('a sales lead', () => {
  it('moves a change of a condition, but no training', async () => {
    await actAs(office.people.sales_lead);
    const workbench = await open();
    expect(await editByKey(workbench, NOTHING).editAcross(await fortnightLater('freigabe'), 1)).toBe(true);
    expect(await datesOf('freigabe')).toMatchObject({ startsOn: '2027-01-25', endsOn: '2027-04-09' });
    const before = await datesOf('vertraege');
    expect(await editByKey(workbench, NOTHING).editAcross(await fortnightLater('vertraege'), 1)).toBe(false);
    expect(await datesOf('vertraege')).toEqual(before);
  });
});
