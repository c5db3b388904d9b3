import { QueryClient } from '@tanstack/react-query';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answered, supabase } from '@/data/client';
import { newId } from '@/data/new-id';
import { teamsQuery, type TeamRow } from '@/features/teams/queries';
import { teamEditorOf, type TeamEditor } from '@/features/teams/team-editor';
import { actAs, type Office, openOffice } from '@tests/support/office';
import { sharedBackend } from '@tests/support/shared-backend';

/** HR keeps the teams in order, and takes back what went wrong. */
const backend = sharedBackend();
let office: Office;
let editor: TeamEditor;
let shown: () => TeamRow[];

beforeAll(async () => {
  office = await openOffice(backend);
});

async function open() {
  const client = new QueryClient();
  const query = teamsQuery(office.organisationId);
  await client.fetchQuery(query);
  return {
    editor: teamEditorOf(client, office.organisationId),
    shown: () => client.getQueryData(query.queryKey) ?? [],
  };
}

beforeEach(async () => {
  await actAs(office.people.hr);
  ({ editor, shown } = await open());
});

const stored = () =>
  answered(
    supabase()
      .from('teams')
      .select()
      .eq('organisation_id', office.organisationId)
      .order('position')
      .order('key'),
  );
const find = async (id: string) => (await stored()).find((team) => team.id === id);

function newTeam(name: string, more: Partial<TeamRow> = {}): TeamRow {
  const unsaved = { created_at: '', created_by: null, updated_at: '', updated_by: null, version: 1 };
  const id = newId();
  const place = { organisation_id: office.organisationId, id, key: `t-${id}`, position: 'z' };
  return { ...unsaved, ...place, name, headcount: null, parent_id: null, holidays: '', ...more };
}

describe('teams', () => {
  it('are added, edited at once, deleted with what belongs to them, and come back as they were', async () => {
    const region = newTeam('Region');
    const branch = newTeam('Branch', { parent_id: region.id, holidays: 'DE-BY' });
    const added = editor.add([region, branch]);
    // Not waiting: the first edit of a new team follows its being there.
    const renamed = editor.edit([{ id: branch.id, patch: { name: 'Branch office', headcount: 8 } }]);
    expect(shown().find(({ id }) => id === branch.id)).toMatchObject({ name: 'Branch office', headcount: 8 });
    expect(await Promise.all([added, renamed])).toEqual([true, true]);

    expect(await editor.remove([region.id, branch.id])).toBe(true);
    expect(await find(region.id)).toBeUndefined();
    expect(shown().some(({ id }) => id === branch.id)).toBe(false);

    expect(await editor.undo(null)).toBe(true);
    expect(await find(branch.id)).toMatchObject({
      name: 'Branch office',
      headcount: 8,
      parent_id: region.id,
      holidays: 'DE-BY',
      key: branch.key,
    });

    expect(await editor.undo(null)).toBe(true);
    expect(await find(branch.id)).toMatchObject({ name: 'Branch', headcount: null });
    expect(await editor.undo(null)).toBe(true);
    expect(await find(branch.id)).toBeUndefined();
    expect(await editor.redo(null)).toBe(true);
    expect(await find(branch.id)).toMatchObject({ name: 'Branch' });
    await editor.undo(null);
  });

  it('that readings or behaviours hang on stay, all of those chosen together', async () => {
    const before = await stored();
    const free = newTeam('Free');
    await editor.add([free]);
    const named = before.filter(({ parent_id }) => parent_id !== null).map(({ id }) => id);
    expect(await editor.remove([free.id, ...named])).toBe(false);
    expect((await stored()).map(({ id }) => id)).toEqual([...before.map(({ id }) => id), free.id]);
    expect(shown().map(({ id }) => id)).toEqual([...before.map(({ id }) => id), free.id]);
    expect(editor.history.store.getState().past.map(({ what }) => what)).toEqual(['added']);
    await editor.undo(null);
  });

  it('changed by somebody else since are not changed back over their head', async () => {
    const team = newTeam('Ours');
    await editor.add([team]);
    await editor.edit([{ id: team.id, patch: { headcount: 3 } }]);
    const other = await open();
    expect(await other.editor.edit([{ id: team.id, patch: { headcount: 5 } }])).toBe(true);
    expect(await editor.undo(null)).toBe(false);
    expect(await find(team.id)).toMatchObject({ headcount: 5 });
    expect(shown().find(({ id }) => id === team.id)).toMatchObject({ headcount: 5 });
    await other.editor.remove([team.id]);
  });

  it('changed in other fields by two people hold what both have said', async () => {
    const team = newTeam('Both');
    await editor.add([team]);
    const other = await open();
    expect(await editor.edit([{ id: team.id, patch: { headcount: 3 } }])).toBe(true);
    expect(await other.editor.edit([{ id: team.id, patch: { name: 'Both of us' } }])).toBe(true);
    expect(await find(team.id)).toMatchObject({ name: 'Both of us', headcount: 3 });
    expect(other.shown().find(({ id }) => id === team.id)).toMatchObject({ headcount: 3 });
    await other.editor.remove([team.id]);
  });

  it('renamed by two people: the second is shown both names, and decides', async () => {
    const team = newTeam('Disputed');
    await editor.add([team]);
    const other = await open();
    expect(await editor.edit([{ id: team.id, patch: { name: 'First', headcount: 4 } }])).toBe(true);
    expect(await other.editor.edit([{ id: team.id, patch: { name: 'Second' } }])).toBe(false);
    const [conflict] = other.editor.disputes.getState().open;
    expect(conflict).toMatchObject({ mine: { name: 'Second' }, theirs: { name: 'First', headcount: 4 } });
    if (!conflict) throw new Error('no conflict');
    expect(other.shown().find(({ id }) => id === team.id)).toMatchObject({ name: 'First' });
    expect(await other.editor.settle(conflict, { name: 'Second' })).toBe(true);
    expect(other.editor.disputes.getState().open).toEqual([]);
    expect(await find(team.id)).toMatchObject({ name: 'Second', headcount: 4 });
    await other.editor.remove([team.id]);
  });

  it('deleted by somebody else while a name was typed: what was typed can still be copied', async () => {
    const team = newTeam('Gone');
    await editor.add([team]);
    const other = await open();
    await editor.remove([team.id]);
    expect(await other.editor.edit([{ id: team.id, patch: { name: 'A long new name' } }])).toBe(false);
    expect(other.editor.disputes.getState().open).toMatchObject([
      { mine: { name: 'A long new name' }, theirs: null, base: { name: 'Gone' } },
    ]);
    expect(other.shown().some(({ id }) => id === team.id)).toBe(false);
  });

  it('quick edits of one field arrive in order, one in the way of none', async () => {
    const team = newTeam('Quick');
    await editor.add([team]);
    const edits = [1, 2, 3].map((headcount) => editor.edit([{ id: team.id, patch: { headcount } }]));
    expect(await Promise.all(edits)).toEqual([true, true, true]);
    expect(await find(team.id)).toMatchObject({ headcount: 3 });
    expect(await editor.undo(null)).toBe(true);
    expect(await find(team.id)).toMatchObject({ headcount: 2 });
    await editor.remove([team.id]);
  });
});

it('a reader changes no team: what was shown goes back to what is stored', async () => {
  const before = await stored();
  const [team] = before;
  await actAs(office.people.viewer);
  const reader = await open();
  expect(await reader.editor.edit([{ id: team?.id ?? '', patch: { name: 'Mine' } }])).toBe(false);
  expect(await reader.editor.add([newTeam('Mine')])).toBe(false);
  expect(reader.shown()).toEqual(before);
  expect(await stored()).toEqual(before);
  expect(reader.editor.history.store.getState().past).toEqual([]);
});
