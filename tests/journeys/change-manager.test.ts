import { beforeAll, describe, expect, it } from 'vitest';
import { answered, supabase, updatedOne } from '@/data/client';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import type { ProgrammeModel } from '@/domain/programme/model';
import type { CellAddress, EffectPatch, EffectRow } from '@/programme/store/effect-patch';
import { observationsOf } from '@/programme/store/observation-rows';
import { saveEffects } from '@/programme/store/save-effects';
import { insertRows } from '@/programme/store/insert-delete';
import { demoModel } from '@tests/support/demo-model';
import {
  actAs,
  barehanded,
  expectNoWriting,
  type Office,
  openOffice,
  programmeOf,
} from '@tests/support/office';
import { importProgramme, type Person } from '@tests/support/people';
import { sharedBackend } from '@tests/support/shared-backend';

/** The change manager: audits the conditions, and changes whatever is part of a programme. */
const backend = sharedBackend();
let office: Office;
let me: Person;

beforeAll(async () => {
  office = await openOffice(backend);
  me = office.people.change_manager;
  await actAs(me);
});

const findingsOf = (model: ProgrammeModel) =>
  audit(model, DEFAULT_POLICY, '2026-11-24').findings.map(({ id }) => id);

/** The cell of the bonus and the need of the customer, as it is rated now. */
async function cell() {
  const { rows } = await programmeOf(office);
  const condition = rows.conditions.find(({ key }) => key === 'provision')?.id ?? '';
  const behaviour = rows.behaviours.find(({ key }) => key === 'bedarf')?.id ?? '';
  const row =
    rows.effects.find((each) => each.condition_id === condition && each.behaviour_id === behaviour) ?? null;
  const { organisationId, programmeId } = office;
  return { address: { organisationId, programmeId, conditionId: condition, behaviourId: behaviour }, row };
}
async function saveEffect(address: CellAddress, patch: EffectPatch, row: EffectRow | null) {
  const [answer = null] = await saveEffects([{ address, patch, row }]);
  if (answer instanceof Error) throw answer;
  return answer;
}
async function rate(patch: EffectPatch) {
  const { address, row } = await cell();
  return saveEffect(address, patch, row);
}

describe('a change manager', () => {
  it('imports a programme, and the engine finds in the rows what it finds in the file', async () => {
    const programmeId = await importProgramme(me, office.organisationId, demoModel());
    const { model } = await programmeOf({ ...office, programmeId });
    expect(findingsOf(model)).toEqual(findingsOf(demoModel()));
    expect(findingsOf(model).length).toBeGreaterThan(20);
  });

  it('changes the rating of the bonus: the contradiction is gone, and comes back with it', async () => {
    const contradiction = 'C01/provision/bedarf';
    expect(findingsOf((await programmeOf(office)).model)).toContain(contradiction);
    await rate({ in_use: 0 });
    expect(findingsOf((await programmeOf(office)).model)).not.toContain(contradiction);
    await rate({ in_use: -3 });
    expect(findingsOf((await programmeOf(office)).model)).toContain(contradiction);
  });

  it('does not overwrite what somebody else has rated in the meantime', async () => {
    const { address, row } = await cell();
    await rate({ in_use: -2 });
    await expect(saveEffect(address, { in_use: 3 }, row)).rejects.toMatchObject({ kind: 'conflict' });
    expect((await cell()).row?.in_use).toBe(-2);
  });

  it('clears a cell and rates it anew', async () => {
    const { rows } = await programmeOf(office);
    // What several people have rated is not cleared by one.
    const row = rows.effects.find(({ ratings }) => ratings.length === 0) ?? null;
    const address = {
      organisationId: office.organisationId,
      programmeId: office.programmeId,
      conditionId: row?.condition_id ?? '',
      behaviourId: row?.behaviour_id ?? '',
    };
    expect(await saveEffect(address, { espoused: null, in_use: null, rationale: '' }, row)).toBeNull();
    const without = await programmeOf(office);
    expect(without.rows.effects).toHaveLength(rows.effects.length - 1);
    const again = await saveEffect(address, { in_use: 2 }, null);
    expect(again).toMatchObject({ in_use: 2, version: 1, ratings: [] });
    expect(again?.id).not.toBe(row?.id);
    // Two people who fill the same empty cell do not make two of it.
    await expect(saveEffect(address, { in_use: 3 }, null)).rejects.toMatchObject({
      kind: 'conflict',
      theirs: { in_use: 2 },
    });
  });

  it('cannot rate beyond the scale', async () => {
    await expect(rate({ in_use: 4 })).rejects.toMatchObject({ kind: 'refused', code: 'cells_invalid' });
  });

  it('adds a behaviour and a condition, each once however often it is sent', async () => {
    for (const table of ['target_behaviours', 'framework_conditions']) {
      const row = { id: crypto.randomUUID(), key: 'new', title: 'New' };
      await insertRows(office, { [table]: [row] }, false);
      await insertRows(office, { [table]: [row] }, false);
      const another = { ...row, id: crypto.randomUUID() };
      await expect(insertRows(office, { [table]: [another] }, false)).rejects.toMatchObject({
        kind: 'duplicate',
      });
    }
    const { model } = await programmeOf(office);
    expect(model.behaviours.filter(({ key }) => key === 'new')).toHaveLength(1);
    expect(model.conditions.filter(({ key }) => key === 'new')).toHaveLength(1);
  });

  it('decides about a finding, once', async () => {
    const { organisationId: organisation_id, programmeId: programme_id } = office;
    const decision = {
      organisation_id,
      programme_id,
      finding_id: 'C01/provision/bedarf',
      status: 'accepted' as const,
      reason: 'Until the next bonus round',
      owner_name: 'Andrea',
      review_on: '2027-01-31',
    };
    const decisions = () => supabase().from('decisions').insert(decision).select();
    await answered(decisions());
    await expect(answered(decisions())).rejects.toMatchObject({ kind: 'duplicate' });
  });

  it('sees and keeps the people who matter, and the readings', async () => {
    const { rows, teams } = await programmeOf(office);
    expect(rows.stakeholders.length).toBe(demoModel().stakeholders.length);
    const { organisationId, programmeId } = office;
    const asked = { p_organisation_id: organisationId, p_programme_id: programmeId };
    const readings = observationsOf(await answered(supabase().rpc('load_observations', asked)), teams);
    expect([...readings.values()].flat()).toHaveLength(
      demoModel().indicators.flatMap(({ observations }) => observations).length,
    );
    const [person] = rows.stakeholders;
    const change = supabase()
      .from('stakeholders')
      .update({ stance: 'endorser' })
      .eq('id', person?.id ?? '');
    await updatedOne(change.eq('organisation_id', organisationId).eq('version', 1).select());
  });

  it.each(['training', 'incentive', 'communication'] as const)('plans a %s', async (kind) => {
    const { organisationId: organisation_id, programmeId: programme_id } = office;
    const measure = { organisation_id, programme_id, key: kind, kind, title: kind };
    const [row] = await answered(supabase().from('measures').insert(measure).select());
    await updatedOne(
      supabase()
        .from('measures')
        .update({ status: 'running' })
        .eq('id', row?.id ?? '')
        .select(),
    );
    await updatedOne(
      supabase()
        .from('measures')
        .delete()
        .eq('id', row?.id ?? '')
        .select(),
    );
  });

  it('archives a programme', async () => {
    const { organisationId, programmeId } = office;
    const archive = (archived_at: string | null) =>
      updatedOne(
        supabase()
          .from('programmes')
          .update({ archived_at })
          .eq('id', programmeId)
          .eq('organisation_id', organisationId)
          .select(),
      );
    await archive('2026-11-24T00:00:00Z');
    const asked = { p_organisation_id: organisationId };
    const left = await answered(supabase().rpc('load_programmes', asked));
    expect(JSON.stringify(left)).not.toContain(programmeId);
    await archive(null);
  });
});

describe('a change manager does not run the organisation', () => {
  it('reads its members, and changes neither them nor it', async () => {
    const members = await answered(supabase().from('memberships').select('role'));
    expect(members).toHaveLength(5);
    const { organisationId, people } = office;
    const client = barehanded(backend, me);
    for (const answer of [
      await client.from('organisations').update({ name: 'Ours' }).eq('id', organisationId).select(),
      await client.from('organisations').delete().eq('id', organisationId).select(),
      await client.from('memberships').update({ role: 'owner' }).eq('user_id', me.id).select(),
      await client.from('memberships').delete().eq('user_id', people.viewer.id).select(),
    ])
      expect(answer.data).toEqual([]);
    await expectNoWriting(client, office, ['invitations']);
  });

  it('invites nobody, and sees no invitation', async () => {
    const asked = {
      p_organisation_id: office.organisationId,
      p_email: 'x@example.org',
      p_role: 'viewer' as const,
    };
    await expect(answered(supabase().rpc('create_invitation', asked))).rejects.toMatchObject({
      code: 'not_allowed',
    });
    expect(await answered(supabase().from('invitations').select('*'))).toEqual([]);
  });
});
