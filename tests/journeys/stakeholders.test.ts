import { QueryClient } from '@tanstack/react-query';
import { beforeAll, describe, expect, it } from 'vitest';
import { answered, supabase } from '@/data/client';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { editByKey } from '@/programme/edit-by-key';
import { workbenchOf } from '@/programme/editor/workbench';
import { programmeQuery } from '@/programme/queries';
import { actAs, type Office, openOffice, programmeOf } from '@tests/support/office';
import { sharedBackend } from '@tests/support/shared-backend';

/** People of influence: a change manager keeps the map, everybody else knows nothing of it. */
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

const stored = async () => (await programmeOf(office)).rows;
const findings = async () => {
  const { model } = await programmeOf(office);
  return audit(model, DEFAULT_POLICY, '2026-11-24').findings.map(({ id }) => id);
};

describe('a change manager', () => {
  it('puts somebody on the map, moves them, aims a measure at them, and takes all of it back', async () => {
    await actAs(office.people.change_manager);
    const workbench = await open();
    const before = await stored();
    const patch = { role: 'Head of Service', influence: 5, stance: 'resister' } as const;
    const { keys, saved } = editByKey(workbench, NOTHING).add({ list: 'stakeholders', items: [{ patch }] });
    const find = async () => (await stored()).stakeholders.find(({ key }) => key === keys[0]);

    expect(await saved).toBe(true);
    const row = { id: (await find())?.id ?? '' };
    expect(await find()).toMatchObject({ key: 'head-of-service', role: 'Head of Service', measure_ids: [] });
    expect((await stored()).stakeholders.at(-1)?.id).toBe(row.id);
    expect(await findings()).toContain('P01/head-of-service');

    const place = { influence: 4, stance: 'fence-sitter' } as const;
    expect(await workbench.edit('stakeholders', [{ id: row.id, patch: place }], NOTHING)).toBe(true);
    expect(await find()).toMatchObject(place);
    expect(await findings()).toContain('P02/head-of-service');
    expect(await findings()).not.toContain('P01/head-of-service');

    const aimed = before.measures.filter(({ status }) => status !== 'cancelled').map(({ id }) => id);
    const measure_ids = aimed.slice(0, 2);
    expect(measure_ids).toHaveLength(2);
    expect(await workbench.edit('stakeholders', [{ id: row.id, patch: { measure_ids } }], NOTHING)).toBe(
      true,
    );
    expect((await find())?.measure_ids.toSorted()).toEqual(measure_ids.toSorted());
    expect(await findings()).not.toContain('P02/head-of-service');

    expect(await workbench.remove('stakeholders', [row.id], NOTHING)).toBe(true);
    expect(await find()).toBeUndefined();
    expect(await workbench.undo(NOTHING)).toBe(true);
    expect(await find()).toMatchObject(place);
    expect((await find())?.measure_ids.toSorted()).toEqual(measure_ids.toSorted());

    for (let step = 0; step < 3; step++) expect(await workbench.undo(NOTHING)).toBe(true);
    expect((await programmeOf(office)).model.stakeholders.map(({ key }) => key)).toEqual(
      before.stakeholders.map(({ key }) => key),
    );
  });
});

describe.each(['hr', 'sales_lead', 'viewer'] as const)('%s', (role) => {
  it('sees nobody on the map, and changes nothing about them', async () => {
    await actAs(office.people.change_manager);
    const before = await stored();
    const [someone] = before.stakeholders;
    if (!someone) throw new Error('nobody is on the map');

    await actAs(office.people[role]);
    expect((await stored()).stakeholders).toEqual([]);
    expect((await findings()).filter((id) => /^P0[123]/.test(id))).toEqual([]);
    expect(await answered(supabase().from('stakeholder_measures').select('stakeholder_id'))).toEqual([]);
    const workbench = await open();
    const patch = { role: 'Somebody else', influence: 5, stance: 'endorser' } as const;
    const { saved } = editByKey(workbench, NOTHING).add({ list: 'stakeholders', items: [{ patch }] });
    expect(await saved).toBe(false);

    await actAs(office.people.change_manager);
    expect((await stored()).stakeholders).toEqual(before.stakeholders);
  });
});
