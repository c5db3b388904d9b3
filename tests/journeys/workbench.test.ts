import { QueryClient } from '@tanstack/react-query';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/data/new-id';
import { positionAfter } from '@/domain/programme/position';
import { workbenchOf, type Workbench } from '@/programme/editor/workbench';
import { programmeQuery } from '@/programme/queries';
import { toModel } from '@/programme/store/programme-rows';
import { actAs, type Office, openOffice, programmeOf } from '@tests/support/office';
import { sharedBackend } from '@tests/support/shared-backend';

/** What a change manager does in the workbench, through the app's own code and the real backend. */
const backend = sharedBackend();
const NOTHING = { index: null, coverage: 0, findings: new Set<string>() };
let office: Office;
let queryClient: QueryClient;
let workbench: Workbench;

beforeAll(async () => {
  office = await openOffice(backend);
});

/** A fresh browser, as it were: nothing cached, nothing to take back. */
beforeEach(async () => {
  await actAs(office.people.change_manager);
  ({ queryClient, workbench } = await open());
});

async function open() {
  const client = new QueryClient();
  await client.fetchQuery(programmeQuery(office.organisationId, office.programmeId));
  return { queryClient: client, workbench: workbenchOf(client, office.organisationId, office.programmeId) };
}

const shown = (client = queryClient) => {
  const data = client.getQueryData(programmeQuery(office.organisationId, office.programmeId).queryKey);
  if (!data) throw new Error('nothing is cached');
  return data.rows;
};
const stored = async () => (await programmeOf(office)).rows;

function address(condition: string, behaviour: string) {
  const { conditions, behaviours } = shown();
  return {
    organisationId: office.organisationId,
    programmeId: office.programmeId,
    conditionId: conditions.find(({ key }) => key === condition)?.id ?? '',
    behaviourId: behaviours.find(({ key }) => key === behaviour)?.id ?? '',
  };
}

describe('rating', () => {
  it('a block shows at once, is one request and one step, and is taken back and done again whole', async () => {
    const before = (await stored()).effects;
    const block = shown().effects.slice(0, 30);
    const rating = workbench.rate(
      block.map((row) => ({
        address: { ...office, conditionId: row.condition_id, behaviourId: row.behaviour_id },
        patch: { in_use: row.in_use === 1 ? 2 : 1 },
      })),
      NOTHING,
    );
    await Promise.resolve();
    expect(shown().effects[0]?.in_use).not.toBe(block[0]?.in_use);
    expect(await rating).toBe(true);
    const values = (rows: typeof before) => rows.map((row) => [row.id, row.in_use]);
    const changed = (await stored()).effects;
    expect(values(changed)).not.toEqual(values(before));
    expect(await workbench.undo(NOTHING)).toBe(true);
    expect(values((await stored()).effects)).toEqual(values(before));
    expect(await workbench.redo(NOTHING)).toBe(true);
    expect(values((await stored()).effects)).toEqual(values(changed));
    await workbench.undo(NOTHING);
  });

  it('keeps evidence: kind, day and note', async () => {
    const cell = address('provision', 'bedarf');
    const patch = {
      evidence_kind: 'interview',
      evidence_on: '2026-10-05',
      evidence_note: 'Three of four.',
    } as const;
    expect(await workbench.rate([{ address: cell, patch }], NOTHING)).toBe(true);
    const { model } = await programmeOf(office);
    const effect = model.effects.find(
      (each) => each.condition === 'provision' && each.behaviour === 'bedarf',
    );
    expect(effect?.evidence).toEqual({ kind: 'interview', on: '2026-10-05', note: 'Three of four.' });
    await workbench.undo(NOTHING);
  });

  it('two people on one cell: the second is shown both versions, and decides', async () => {
    const other = await open();
    const cell = address('provision', 'bedarf');
    expect(await workbench.rate([{ address: cell, patch: { in_use: 2, rationale: 'mine' } }], NOTHING)).toBe(
      true,
    );
    expect(
      await other.workbench.rate([{ address: cell, patch: { in_use: 3, rationale: 'yours' } }], NOTHING),
    ).toBe(false);
    const [conflict] = other.workbench.disputes.getState().open;
    expect(conflict).toMatchObject({
      collection: 'cells',
      mine: { in_use: 3, rationale: 'yours' },
      theirs: { in_use: 2, rationale: 'mine' },
    });
    if (!conflict) throw new Error('no conflict');
    expect(await other.workbench.settle(conflict, { rationale: 'both' }, NOTHING)).toBe(true);
    expect(other.workbench.disputes.getState().open).toEqual([]);
    await expect
      .poll(async () =>
        (await stored()).effects.find((row) => row.id === (conflict.theirs as { id: string }).id),
      )
      .toMatchObject({ in_use: 2, rationale: 'both' });
    // What the first one did can no longer be taken back over the second one's head.
    expect(await workbench.undo(NOTHING)).toBe(false);
    expect(workbench.disputes.getState().open).toMatchObject([{ theirs: { rationale: 'both' } }]);
  });
});

describe('items', () => {
  it('are edited field by field, with their links, and taken back', async () => {
    const [row] = shown().behaviours;
    if (!row) throw new Error('no behaviour');
    const wanted = { title: 'Asks before offering', importance: 1, team_ids: [], goal_ids: [] };
    expect(await workbench.edit('behaviours', [{ id: row.id, patch: wanted }], NOTHING)).toBe(true);
    const find = async () => (await stored()).behaviours.find(({ id }) => id === row.id);
    expect(await find()).toMatchObject(wanted);
    expect(await workbench.undo(NOTHING)).toBe(true);
    const { title, importance, team_ids, goal_ids } = row;
    expect(await find()).toMatchObject({ title, importance, team_ids, goal_ids });
  });

  it('quick edits of one item go out one after the other, and none conflicts with the other', async () => {
    const id = shown().conditions[0]?.id ?? '';
    const edits = ['A', 'AB', 'ABC'].map((title) =>
      workbench.edit('conditions', [{ id, patch: { title } }], NOTHING),
    );
    expect(await Promise.all(edits)).toEqual([true, true, true]);
    expect((await stored()).conditions.find((row) => row.id === id)?.title).toBe('ABC');
    for (let i = 0; i < 3; i++) expect(await workbench.undo(NOTHING)).toBe(true);
    expect((await stored()).conditions.find((row) => row.id === id)?.title).not.toMatch(/^A/);
  });

  it('a form on a version that has passed meets the other one field by field', async () => {
    const other = await open();
    const id = shown().conditions[0]?.id ?? '';
    expect(
      await workbench.edit('conditions', [{ id, patch: { title: 'First', strength: 5 } }], NOTHING),
    ).toBe(true);
    expect(
      await other.workbench.edit('conditions', [{ id, patch: { title: 'Second', strength: 5 } }], NOTHING),
    ).toBe(false);
    const [conflict] = other.workbench.disputes.getState().open;
    expect(conflict).toMatchObject({
      collection: 'conditions',
      mine: { title: 'Second' },
      theirs: { title: 'First' },
    });
    if (!conflict) throw new Error('no conflict');
    await other.workbench.settle(conflict, {}, NOTHING);
    expect(shown(other.queryClient).conditions[0]?.title).toBe('First');
    await workbench.undo(NOTHING);
  });
});

describe('two people at once', () => {
  it('in other fields of one condition and one cell: both stand, and nobody is asked', async () => {
    const other = await open();
    const id = shown().conditions[0]?.id ?? '';
    const cell = address('provision', 'bedarf');
    const [condition] = shown().conditions;
    const before = shown().effects.find((row) => row.condition_id === cell.conditionId);
    expect(await workbench.edit('conditions', [{ id, patch: { strength: 1 } }], NOTHING)).toBe(true);
    expect(await workbench.rate([{ address: cell, patch: { espoused: -2 } }], NOTHING)).toBe(true);
    expect(await other.workbench.edit('conditions', [{ id, patch: { title: 'Theirs' } }], NOTHING)).toBe(
      true,
    );
    expect(await other.workbench.rate([{ address: cell, patch: { in_use: 3 } }], NOTHING)).toBe(true);
    expect(other.workbench.disputes.getState().open).toEqual([]);
    const { conditions, effects } = await stored();
    expect(conditions.find((row) => row.id === id)).toMatchObject({ title: 'Theirs', strength: 1 });
    expect(
      effects.find((row) => row.condition_id === cell.conditionId && row.behaviour_id === cell.behaviourId),
    ).toMatchObject({ espoused: -2, in_use: 3 });
    for (let i = 0; i < 2; i++) expect(await other.workbench.undo(NOTHING)).toBe(true);
    expect((await stored()).conditions.find((row) => row.id === id)?.title).toBe(condition?.title);
    expect(before).toBeDefined();
  });
});

describe('lists', () => {
  it('take edits and ratings of what is still on its way, and an undo of it', async () => {
    const [like] = shown().conditions;
    if (!like) throw new Error('no condition');
    const id = newId();
    const item = { ...like, id, key: 'on-its-way', title: 'New', created_at: '', updated_at: '' };
    const cell = { ...address('provision', 'bedarf'), conditionId: id };
    const steps = [
      workbench.add('conditions', [item], NOTHING),
      workbench.edit('conditions', [{ id, patch: { title: 'Renamed at once' } }], NOTHING),
      workbench.rate([{ address: cell, patch: { in_use: -2 } }], NOTHING),
    ];
    expect(shown().conditions.find((row) => row.id === id)?.title).toBe('Renamed at once');
    expect(await Promise.all(steps)).toEqual([true, true, true]);
    const there = async () => {
      const { conditions, effects } = await stored();
      return [
        conditions.find((row) => row.id === id)?.title,
        effects.find((row) => row.condition_id === id)?.in_use,
      ];
    };
    expect(await there()).toEqual(['Renamed at once', -2]);

    const removed = workbench.remove('conditions', [id], NOTHING);
    const back = workbench.undo(NOTHING);
    expect(await Promise.all([removed, back])).toEqual([true, true]);
    expect(await there()).toEqual(['Renamed at once', -2]);
    for (let i = 0; i < 3; i++) expect(await workbench.undo(NOTHING)).toBe(true);
    expect(await there()).toEqual([undefined, undefined]);
  });

  it('grow by many at once, and shrink again', async () => {
    const { conditions } = shown();
    const [like] = conditions;
    if (!like) throw new Error('no condition');
    let position = conditions.at(-1)?.position ?? null;
    const items = ['Pasted one', 'Pasted two'].map((title, i) => {
      position = positionAfter(position);
      return { ...like, id: newId(), key: `pasted-${i}`, title, position, created_at: '', updated_at: '' };
    });
    expect(await workbench.add('conditions', items, NOTHING)).toBe(true);
    const titles = async () => (await stored()).conditions.map(({ title }) => title);
    expect((await titles()).slice(-2)).toEqual(['Pasted one', 'Pasted two']);
    expect(await workbench.undo(NOTHING)).toBe(true);
    expect(await titles()).toHaveLength(conditions.length);
    expect(await workbench.redo(NOTHING)).toBe(true);
    expect((await titles()).slice(-2)).toEqual(['Pasted one', 'Pasted two']);
    await workbench.undo(NOTHING);
  });

  it.each(['behaviours', 'conditions', 'goals', 'indicators', 'stakeholders'] as const)(
    'a deletion from %s takes along what hangs on it, and brings all of it back',
    async (list) => {
      const before = await programmeOf(office);
      const [item] = before.rows[list];
      expect(await workbench.remove(list, [item?.id ?? ''], NOTHING)).toBe(true);
      expect((await stored())[list]).toHaveLength(before.rows[list].length - 1);
      // What is shown meanwhile holds together: nothing refers to what is gone.
      expect(() => toModel(before, shown())).not.toThrow();
      expect(await workbench.undo(NOTHING)).toBe(true);
      const after = await programmeOf(office);
      expect(after.model).toEqual(before.model);
    },
  );
});

it('a reader changes nothing: what was shown goes back to what is stored', async () => {
  const before = await stored();
  await actAs(office.people.viewer);
  const reader = await open();
  const cell = address('provision', 'bedarf');
  expect(await reader.workbench.rate([{ address: cell, patch: { in_use: 3 } }], NOTHING)).toBe(false);
  const id = before.conditions[0]?.id ?? '';
  expect(await reader.workbench.edit('conditions', [{ id, patch: { title: 'Mine' } }], NOTHING)).toBe(false);
  expect(await reader.workbench.remove('conditions', [id], NOTHING)).toBe(false);
  expect((await stored()).conditions).toEqual(before.conditions);
  expect(reader.workbench.history.store.getState().past).toEqual([]);
});
