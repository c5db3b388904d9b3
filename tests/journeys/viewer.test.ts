import { sharedBackend } from '@tests/support/shared-backend';
import { beforeAll, describe, expect, it } from 'vitest';
import { importProgramme } from '@/features/programmes/import-programme';
import { answered, supabase } from '@/data/client';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { changeRole } from '@/features/organisation/change-role';
import { deleteOrganisation } from '@/features/organisation/delete-organisation';
import { changeOrganisation } from '@/features/organisation/change-organisation';
import { demoModel } from '@tests/support/demo-model';
import {
  actAs,
  barehanded,
  expectNoWriting,
  type Office,
  openOffice,
  programmeOf,
} from '@tests/support/office';
import type { Person } from '@tests/support/people';
import { planMeasure } from '@tests/support/planning';
import { everythingOf, TABLE_NAMES } from '@tests/support/tenants';

/** The viewer, a member of the steering committee or works council: reads, and writes nowhere. */
const backend = sharedBackend();
let office: Office;
let me: Person;

beforeAll(async () => {
  office = await openOffice(backend);
  me = office.people.viewer;
  await actAs(me);
});

describe('a viewer', () => {
  it('reads the programme and its findings, but nothing about single people', async () => {
    const { model } = await programmeOf(office);
    // What fewer than five people said of a cell could be traced to one of them: it stays with those who audit.
    const demo = demoModel();
    demo.stakeholders = [];
    for (const effect of demo.effects) effect.ratings = [];
    const idsOf = (of: typeof model) => audit(of, DEFAULT_POLICY, '2026-11-24').findings.map(({ id }) => id);
    expect(idsOf(model)).toEqual(idsOf(demo));
    expect(model.stakeholders).toEqual([]);
    for (const table of ['stakeholders', 'stakeholder_measures', 'observations', 'invitations'] as const)
      expect(await answered(supabase().from(table).select('*'))).toEqual([]);
  });

  it('sees who belongs to the organisation', async () => {
    const members = await answered(supabase().from('memberships').select('role'));
    expect(members.map(({ role }) => role).sort()).toEqual([
      'change_manager',
      'hr',
      'owner',
      'sales_lead',
      'viewer',
    ]);
  });

  it('writes into no table', async () => {
    const client = barehanded(backend, me);
    // Leaving is everybody's right, and hr.test.ts is about it.
    await expectNoWriting(
      client,
      office,
      TABLE_NAMES.filter((table) => table !== 'memberships'),
    );
    const others = await client.from('memberships').delete().neq('user_id', me.id).select();
    expect(others.data).toEqual([]);
    const owner = barehanded(backend, office.people.owner);
    expect(await everythingOf({ client: owner, organisationId: office.organisationId })).toEqual(
      office.everything,
    );
  });

  it('calls no function that writes', async () => {
    const { organisationId } = office;
    for (const call of [
      supabase().rpc('create_invitation', {
        p_organisation_id: organisationId,
        p_email: 'x@example.org',
        p_role: 'owner',
      }),
      supabase().rpc('revoke_invitation', {
        p_organisation_id: organisationId,
        p_invitation_id: crypto.randomUUID(),
      }),
    ])
      await expect(answered(call)).rejects.toMatchObject({ kind: 'refused', code: 'not_allowed' });
    const importing = importProgramme(organisationId, { id: crypto.randomUUID(), model: demoModel() });
    await expect(importing).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('is told plainly when the app asks for what it may not', async () => {
    const { organisationId, people } = office;
    const member = { userId: people.hr.id, name: '', email: '', role: 'hr' as const, since: '', version: 1 };
    await expect(changeRole(organisationId, member, 'owner')).rejects.toMatchObject({ kind: 'conflict' });
    const renaming = changeOrganisation({ id: organisationId, version: 1 }, { name: 'x' });
    await expect(renaming).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(deleteOrganisation(organisationId)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(planMeasure(office, 'training', 'x')).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
