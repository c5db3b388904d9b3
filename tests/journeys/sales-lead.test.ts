import { sharedBackend } from '@tests/support/shared-backend';
import { beforeAll, describe, expect, it } from 'vitest';
import { answered, supabase, updatedOne } from '@/data/client';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import {
  actAs,
  barehanded,
  expectNoWriting,
  type Office,
  openOffice,
  programmeOf,
} from '@tests/support/office';
import type { Person } from '@tests/support/people';
import { measureOfDemo, planMeasure } from '@tests/support/planning';
import { everythingOf } from '@tests/support/tenants';

/** Sales leadership: reads what holds a team back, and plans every measure but trainings. */
const backend = sharedBackend();
let office: Office;
let me: Person;

beforeAll(async () => {
  office = await openOffice(backend);
  me = office.people.sales_lead;
  await actAs(me);
});

const measures = () => supabase().from('measures');
const KINDS = [
  'incentive',
  'controlling',
  'recognition',
  'leadership',
  'condition_change',
  'structural',
  'communication',
] as const;

describe('a sales lead', () => {
  it('sees which conditions contradict the strategy, but no stakeholders', async () => {
    const { model } = await programmeOf(office);
    const { findings } = audit(model, DEFAULT_POLICY, '2026-11-24');
    expect(findings.map(({ id }) => id)).toContain('C01/provision/bedarf');
    expect(findings.some(({ rule }) => rule.startsWith('P0') && rule < 'P04')).toBe(false);
    expect(model.stakeholders).toEqual([]);
  });

  it.each(KINDS)('plans a measure of kind %s, changes it and takes it back', async (kind) => {
    const id = await planMeasure(office, kind, kind);
    await updatedOne(measures().update({ status: 'running' }).eq('id', id).eq('version', 1).select());
    await updatedOne(measures().delete().eq('id', id).select());
  });

  it('plans no training, and changes none', async () => {
    await expect(planMeasure(office, 'training', 'listening')).rejects.toMatchObject({ kind: 'forbidden' });
    const training = await measureOfDemo(office, 'training');
    expect(await answered(measures().update({ title: 'x' }).eq('id', training).select())).toEqual([]);
    expect(await answered(measures().delete().eq('id', training).select())).toEqual([]);
    const link = {
      organisation_id: office.organisationId,
      programme_id: office.programmeId,
      measure_id: training,
    };
    const { rows } = await programmeOf(office);
    for (const { id } of rows.conditions.slice(0, 3)) {
      const linking = answered(
        supabase()
          .from('measure_conditions')
          .insert({ ...link, condition_id: id })
          .select(),
      );
      await expect(linking).rejects.toMatchObject({ kind: 'forbidden' });
    }
  });

  it('neither makes a measure into a training, nor a training into another measure', async () => {
    const incentive = await measureOfDemo(office, 'incentive');
    const into = answered(measures().update({ kind: 'training' }).eq('id', incentive).select());
    await expect(into).rejects.toMatchObject({ kind: 'forbidden' });
    const training = await measureOfDemo(office, 'training');
    expect(await answered(measures().update({ kind: 'incentive' }).eq('id', training).select())).toEqual([]);
  });

  it('keeps the teams, but deletes none that a behaviour or measure names', async () => {
    const { teams } = await programmeOf(office);
    const named = answered(
      supabase()
        .from('teams')
        .delete()
        .eq('id', teams[0]?.id ?? '')
        .select(),
    );
    await expect(named).rejects.toMatchObject({ kind: 'invalid', code: '23503' });
    const change = supabase()
      .from('teams')
      .update({ name: 'All of sales' })
      .eq('id', teams[0]?.id ?? '');
    await updatedOne(change.eq('version', 1).select());
  });
});

describe('a sales lead changes nothing else', () => {
  it('neither of the programme nor of the organisation', async () => {
    const before = await everythingOf({
      client: barehanded(backend, office.people.owner),
      organisationId: office.organisationId,
    });
    const client = barehanded(backend, me);
    await expectNoWriting(client, office, [
      'programmes',
      'strategic_goals',
      'target_behaviours',
      'behaviour_goals',
      'behaviour_teams',
      'framework_conditions',
      'effects',
      'effect_ratings',
      'indicators',
      'decisions',
      'stakeholders',
      'stakeholder_measures',
      'invitations',
    ]);
    const after = await everythingOf({
      client: barehanded(backend, office.people.owner),
      organisationId: office.organisationId,
    });
    expect(after).toEqual(before);
  });
});
