import { QueryClient } from '@tanstack/react-query';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { conflicts } from '@/domain/training/conflicts';
import { blackoutEditorOf } from '@/features/blackouts/blackout-editor';
import { newBlackout } from '@/features/blackouts/new-blackout';
import { blackoutsQuery, type BlackoutRow } from '@/features/blackouts/queries';
import { programmeQuery } from '@/programme/queries';
import { actAs, type Office, openOffice, programmeOf } from '@tests/support/office';
import { foundOrganisation, newPerson } from '@tests/support/people';
import { sharedBackend } from '@tests/support/shared-backend';

/** HR keeps the days on which no training should take place, and the programmes know at once. */
const backend = sharedBackend();
let office: Office;

beforeAll(async () => {
  office = await openOffice(backend);
});
beforeEach(() => actAs(office.people.hr));

async function open(organisationId = office.organisationId) {
  const client = new QueryClient();
  const query = blackoutsQuery(organisationId);
  await client.fetchQuery(query);
  return {
    client,
    editor: blackoutEditorOf(client, organisationId),
    shown: () => client.getQueryData(query.queryKey) ?? [],
  };
}
const stored = async (id: string) => (await open()).shown().find((each) => each.id === id);

const teamId = (at: number) => String(office.everything.teams[at]?.['id']);
const newPeriod = (key: string, more: Partial<BlackoutRow> = {}) =>
  newBlackout({
    organisation_id: office.organisationId,
    key,
    title: key,
    starts_on: '2027-03-01',
    ends_on: '2027-03-14',
    team_ids: [],
    ...more,
  });

describe('blackout periods', () => {
  it('are added, changed with their teams at once, deleted, and come back as they were', async () => {
    const { editor, shown } = await open();
    const fair = newPeriod('fair', { team_ids: [teamId(0)] });
    const added = editor.add([fair]);
    const patch = { title: 'Trade fair', ends_on: '2027-03-05', team_ids: [teamId(1), teamId(2)] };
    // Not waiting: the first edit of a new period follows its being there.
    const changed = editor.edit([{ id: fair.id, patch }]);
    expect(shown().find(({ id }) => id === fair.id)).toMatchObject(patch);
    expect(await Promise.all([added, changed])).toEqual([true, true]);
    const whole = { ...patch, team_ids: expect.arrayContaining(patch.team_ids) as string[], key: 'fair' };
    expect(await stored(fair.id)).toMatchObject(whole);

    expect(await editor.remove([fair.id])).toBe(true);
    expect(await stored(fair.id)).toBeUndefined();
    expect(await editor.undo(null)).toBe(true);
    expect(await stored(fair.id)).toMatchObject(whole);
    expect(await editor.undo(null)).toBe(true);
    expect(await stored(fair.id)).toMatchObject({ title: 'fair', team_ids: [teamId(0)] });
    expect(await editor.undo(null)).toBe(true);
    expect(await stored(fair.id)).toBeUndefined();
  });

  it('are known to the programmes at once: to what speaks against a session, and to its finding', async () => {
    const { editor, client } = await open();
    const { queryKey } = programmeQuery(office.organisationId, office.programmeId);
    await client.fetchQuery(programmeQuery(office.organisationId, office.programmeId));
    const before = (await programmeOf(office)).model;
    const [session] = before.measures.flatMap(({ key, sessions }) =>
      sessions.map((each) => ({ measure: key, session: each.key, day: each.startsAt.slice(0, 10) })),
    );
    if (!session) throw new Error('the demo has no session');
    const period = newPeriod('stocktaking', { starts_on: session.day, ends_on: session.day });
    expect(await editor.add([period])).toBe(true);
    expect(client.getQueryState(queryKey)?.isInvalidated).toBe(true);
    const { model } = await programmeOf(office);
    const { measure, session: key, day } = session;
    expect(conflicts(model, [])).toContainEqual({
      measure,
      session: key,
      kind: 'blackout',
      blackout: 'stocktaking',
    });
    expect(audit(model, DEFAULT_POLICY, '2026-11-24').findings.map(({ id }) => id)).toContain(
      `S06/${measure}/${day}`,
    );
    await editor.undo(null);
  });

  it('of two people who change other fields hold both; of the same, the second decides', async () => {
    const mine = await open();
    const period = newPeriod('closing');
    await mine.editor.add([period]);
    const other = await open();
    const asOpened = await stored(period.id);
    expect(await mine.editor.edit([{ id: period.id, patch: { team_ids: [teamId(0)] } }])).toBe(true);
    // The form has been open since before.
    const edit = (patch: object) => other.editor.edit([{ id: period.id, patch, base: asOpened }]);
    expect(await edit({ ends_on: '2027-03-20' })).toBe(true);
    expect(await stored(period.id)).toMatchObject({ ends_on: '2027-03-20', team_ids: [teamId(0)] });

    expect(await edit({ team_ids: [teamId(1)] })).toBe(false);
    const [conflict] = other.editor.disputes.getState().open;
    expect(conflict).toMatchObject({ mine: { team_ids: [teamId(1)] }, theirs: { team_ids: [teamId(0)] } });
    expect(await stored(period.id)).toMatchObject({ team_ids: [teamId(0)] });
    if (!conflict) throw new Error('no conflict');
    expect(await other.editor.settle(conflict, conflict.mine)).toBe(true);
    expect(await stored(period.id)).toMatchObject({ team_ids: [teamId(1)] });

    await mine.editor.remove([period.id]);
    expect(await edit({ title: 'Typed at length' })).toBe(false);
    expect(other.editor.disputes.getState().open).toMatchObject([
      { mine: { title: 'Typed at length' }, theirs: null },
    ]);
  });

  it('that make no sense are refused whole', async () => {
    const { editor, shown } = await open();
    const before = shown();
    expect(await editor.add([newPeriod('good'), newPeriod('bad', { ends_on: '2027-02-01' })])).toBe(false);
    expect(shown()).toEqual(before);
    expect(editor.history.store.getState().past).toEqual([]);
  });

  it('are kept by sales leadership, too', async () => {
    await actAs(office.people.sales_lead);
    const { editor, shown } = await open();
    expect(await editor.add([newPeriod('fair')])).toBe(true);
    expect(await editor.undo(null)).toBe(true);
    expect(shown().some(({ title }) => title === 'fair')).toBe(false);
  });

  it('are seen by a viewer, who changes none', async () => {
    await actAs(office.people.viewer);
    const { editor, shown } = await open();
    const [first] = shown();
    if (!first) throw new Error('the demo has no blackout period');
    expect(await editor.edit([{ id: first.id, patch: { title: 'Mine' } }])).toBe(false);
    expect(await editor.remove([first.id])).toBe(false);
    expect(await editor.add([newPeriod('mine')])).toBe(false);
    expect((await open()).shown()).toContainEqual(first);
  });

  it('of another organisation are neither seen nor changed', async () => {
    const [first] = (await open()).shown();
    if (!first) throw new Error('the demo has no blackout period');
    const stranger = await newPerson(backend, 'stranger');
    await foundOrganisation(stranger, 'Elsewhere');
    await actAs(stranger);
    const { editor, shown, client } = await open();
    expect(shown()).toEqual([]);
    // As if he had seen it once.
    client.setQueryData(blackoutsQuery(office.organisationId).queryKey, [first]);
    expect(await editor.edit([{ id: first.id, patch: { title: 'Taken' } }])).toBe(false);
    await actAs(office.people.hr);
    expect(await stored(first.id)).toEqual(first);
  });
});
