import { QueryClient } from '@tanstack/react-query';
import { beforeAll, describe, expect, it } from 'vitest';
import { answered, supabase } from '@/data/client';
import { newId } from '@/data/new-id';
import { saveRow } from '@/data/save-row';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { guideSteps, whereToGoOn } from '@/domain/guidance/guide-steps';
import { nextUnrated, ratingOrder } from '@/domain/guidance/rating-order';
import { bringBack, deleteProgramme } from '@/features/programmes/delete-programme';
import { duplicateProgramme } from '@/features/programmes/duplicate-programme';
import { programmeQuery } from '@/programme/queries';
import { observationsOf } from '@/programme/store/observation-rows';
import { toModel } from '@/programme/store/programme-rows';
import { saveEffects } from '@/programme/store/save-effects';
import { insertRows } from '@/programme/store/insert-delete';
import { actAs, type Office, openOffice, programmeOf } from '@tests/support/office';
import { sharedBackend } from '@tests/support/shared-backend';

/** The change manager: builds a programme from nothing, copies it, deletes it by mistake. */
const backend = sharedBackend();
let office: Office;

beforeAll(async () => {
  office = await openOffice(backend);
  await actAs(office.people.change_manager);
});

const manager = () => ({ organisationId: office.organisationId, role: 'change_manager' as const });

/** Everything of a programme, readings included. */
async function fullRange(programmeId: string) {
  const { organisationId } = office;
  const programme = await new QueryClient().fetchQuery(programmeQuery(organisationId, programmeId));
  const loaded: unknown = await answered(
    supabase().rpc('load_observations', { p_organisation_id: organisationId, p_programme_id: programmeId }),
  );
  return toModel(programme, programme.rows, observationsOf(loaded, programme.teams));
}

describe('a change manager', () => {
  it('builds a programme from nothing to its first critical finding', async () => {
    const { organisationId } = office;
    const programmeId = newId();
    await answered(
      supabase()
        .from('programmes')
        .insert({
          organisation_id: organisationId,
          id: programmeId,
          name: 'Solutions',
          strategy: 'Sell solutions',
        })
        .select('id'),
    );
    const now = async () => {
      const { rows, model } = await programmeOf({ ...office, programmeId });
      const result = audit(model, DEFAULT_POLICY, '2026-11-24');
      return { rows, model, result, steps: guideSteps(model, result) };
    };
    expect(whereToGoOn((await now()).steps)).toBe('goals');

    const behaviour = { id: newId(), key: 'needs', title: 'Clarify needs', importance: 5, position: 'a0' };

    const condition = { id: newId(), key: 'bonus', title: 'Commission', strength: 5, position: 'a0' };
    await insertRows(
      { organisationId, programmeId },
      {
        target_behaviours: [{ ...behaviour, from_text: 'Quotes', to_text: 'Asks' }],
        framework_conditions: [{ ...condition, category: 'recognition_and_bonus' }],
      },
      false,
    );

    const { model } = await now();
    expect(nextUnrated(ratingOrder(model), model.effects, null)).toEqual({
      condition: 'bonus',
      behaviour: 'needs',
    });
    const address = { organisationId, programmeId, conditionId: condition.id, behaviourId: behaviour.id };
    await saveEffects([{ address, patch: { in_use: -3 }, row: null }]);

    const { result, steps, model: built } = await now();
    expect(result.findings.find(({ id }) => id === 'C01/bonus/needs')).toMatchObject({
      severity: 'critical',
    });
    expect(result.index).toBe(0);
    expect(nextUnrated(ratingOrder(built), built.effects, null)).toBeNull();
    expect(steps.map(({ step, gap }) => [step, gap?.kind])).toEqual([
      ['strategy', 'no_dates'],
      ['goals', 'no_goal'],
      ['behaviours', undefined],
      ['conditions', 'blind_categories'],
      ['ratings', undefined],
    ]);
  });

  it('copies a programme with all its readings, but not the decisions', async () => {
    const original = await fullRange(office.programmeId);
    expect(original.decisions).not.toEqual([]);
    const id = newId();
    const name = await duplicateProgramme(new QueryClient(), manager(), {
      from: office.programmeId,
      id,
      naming: (each) => `${each} (copy)`,
    });
    expect(name).toBe(`${original.programme.name} (copy)`);
    expect(await fullRange(id)).toEqual({
      ...original,
      programme: { ...original.programme, name, status: 'draft' },
      decisions: [],
    });
  });

  it('brings back what was deleted: whole, under the old address', async () => {
    const id = newId();
    await duplicateProgramme(new QueryClient(), manager(), {
      from: office.programmeId,
      id,
      naming: () => 'Deleted by mistake',
    });
    const before = await fullRange(id);
    const deleted = await deleteProgramme(new QueryClient(), manager(), id);
    await expect(fullRange(id)).rejects.toMatchObject({ kind: 'not_found' });
    await bringBack(office.organisationId, deleted);
    expect(await fullRange(id)).toEqual(before);
    expect(before.indicators.some(({ observations }) => observations.length > 0)).toBe(true);
  });

  it('brings back into the archive what was deleted there', async () => {
    const id = newId();
    await duplicateProgramme(new QueryClient(), manager(), {
      from: office.programmeId,
      id,
      naming: () => 'Archived',
    });
    const archivedAt = () =>
      answered(
        supabase()
          .from('programmes')
          .select('archived_at')
          .eq('organisation_id', office.organisationId)
          .eq('id', id)
          .single(),
      ).then((row) => row.archived_at);
    const place = { organisation_id: office.organisationId, id, version: 1 };
    await saveRow('programmes', place, { archived_at: '2026-11-02T08:00:00+00:00' });
    const deleted = await deleteProgramme(new QueryClient(), manager(), id);
    await bringBack(office.organisationId, deleted);
    expect(await archivedAt()).toBe('2026-11-02T08:00:00+00:00');
  });

  it('may not delete with the rights of another role', async () => {
    await actAs(office.people.hr);
    await expect(
      deleteProgramme(
        new QueryClient(),
        { organisationId: office.organisationId, role: 'hr' },
        office.programmeId,
      ),
    ).rejects.toMatchObject({ kind: 'not_found' });
    await actAs(office.people.change_manager);
  });
});
