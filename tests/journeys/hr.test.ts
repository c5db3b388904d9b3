import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { importProgramme } from '@/features/programmes/import-programme';
import { answered, supabase, updatedOne } from '@/data/client';
import { removeMember } from '@/features/organisation/remove-member';
import { startTexts } from '@/i18n/i18n';
import { errorText } from '@/ui/error-text';
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
import { measureOfDemo, planMeasure } from '@tests/support/planning';
import { sharedBackend } from '@tests/support/shared-backend';
import { everythingOf } from '@tests/support/tenants';

/** HR: plans trainings and keeps the teams, reads the programme, and sees no opinion about single people. */
const backend = sharedBackend();
let office: Office;
let me: Person;

beforeAll(async () => {
  office = await openOffice(backend);
  me = office.people.hr;
  await actAs(me);
});

const measures = () => supabase().from('measures');

describe('somebody from HR', () => {
  it('reads the programme, but neither stakeholders nor readings', async () => {
    const { model } = await programmeOf(office);
    const demo = demoModel();
    expect(model.conditions).toEqual(demo.conditions);
    expect(model.effects).toHaveLength(demo.effects.length);
    expect(model.indicators.map(({ key }) => key)).toEqual(demo.indicators.map(({ key }) => key));
    expect(model.stakeholders).toEqual([]);
    const { organisationId, programmeId } = office;
    const asked = { p_organisation_id: organisationId, p_programme_id: programmeId };
    expect(await answered(supabase().rpc('load_observations', asked))).toEqual([]);
  });

  it('plans a training, changes it and takes it back', async () => {
    const id = await planMeasure(office, 'training', 'listening');
    const { model } = await programmeOf(office);
    expect(model.measures.find(({ key }) => key === 'listening')).toMatchObject({
      kind: 'training',
      behaviours: [model.behaviours[0]?.key],
      conditions: [model.conditions[0]?.key],
      teams: [model.teams[0]?.key],
    });
    const dates = { starts_on: '2026-12-01', ends_on: '2026-12-04', hours_per_head: 16 };
    await updatedOne(measures().update(dates).eq('id', id).eq('version', 1).select());
    await updatedOne(measures().delete().eq('id', id).select());
  });

  it('plans no other measure', async () => {
    for (const kind of ['incentive', 'communication', 'leadership'] as const)
      await expect(planMeasure(office, kind, kind)).rejects.toMatchObject({
        kind: 'forbidden',
        code: '42501',
      });
    const incentive = await measureOfDemo(office, 'incentive');
    expect(await answered(measures().update({ title: 'x' }).eq('id', incentive).select())).toEqual([]);
    expect(await answered(measures().delete().eq('id', incentive).select())).toEqual([]);
  });

  it('neither makes a training into something else, nor something else into a training', async () => {
    const training = await measureOfDemo(office, 'training');
    const away = answered(measures().update({ kind: 'incentive' }).eq('id', training).select());
    await expect(away).rejects.toMatchObject({ kind: 'forbidden' });
    const incentive = await measureOfDemo(office, 'incentive');
    expect(await answered(measures().update({ kind: 'training' }).eq('id', incentive).select())).toEqual([]);
  });

  it('keeps the teams', async () => {
    const { organisationId: organisation_id } = office;
    const team = { organisation_id, key: 'academy', name: 'Academy', headcount: 7 };
    const [row] = await answered(supabase().from('teams').insert(team).select());
    await updatedOne(
      supabase()
        .from('teams')
        .update({ headcount: 8 })
        .eq('id', row?.id ?? '')
        .eq('version', 1)
        .select(),
    );
    await updatedOne(
      supabase()
        .from('teams')
        .delete()
        .eq('id', row?.id ?? '')
        .select(),
    );
  });
});

describe('a team with readings', () => {
  const teams = () => supabase().from('teams');

  /** Nobody decides what is shown of readings who may not read them: by headcount, and by place in the tree. */
  async function expectKept(organisation_id: string): Promise<void> {
    const before = await answered(teams().select().order('key'));
    const idOf = (key: string) => before.find((team) => team.key === key)?.id ?? '';
    const below = { organisation_id, key: 'below', name: 'Below', headcount: 7, parent_id: idOf('kam') };
    const attempts = [
      teams().update({ headcount: 40 }).eq('id', idOf('kam')).select(),
      // Nor of the team above, of which it is a part.
      teams().update({ headcount: 99 }).eq('id', idOf('vertrieb')).select(),
      teams().update({ parent_id: null }).eq('id', idOf('kam')).select(),
      teams().insert(below).select(),
    ];
    for (const attempt of attempts) {
      const refusal: unknown = await answered(attempt).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ kind: 'refused', code: 'headcount_of_measured' });
      expect(errorText(i18next.t, refusal)).toBe(
        'Headcount and place of teams with readings are changed by owners and change managers.',
      );
    }
    expect(await answered(teams().select().order('key'))).toEqual(before);
  }

  it.each(['hr', 'sales_lead'] as const)('keeps its headcount and its place when %s tries', async (role) => {
    await startTexts('en');
    await actAs(office.people[role]);
    await expectKept(office.organisationId);
    await actAs(me);
  });
});

describe('somebody from HR changes nothing else', () => {
  it('neither of the programme nor of the organisation', async () => {
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
      'observations',
      'decisions',
      'stakeholders',
      'stakeholder_measures',
    ]);
    expect(
      (await client.from('organisations').update({ name: 'x' }).eq('id', office.organisationId).select())
        .data,
    ).toEqual([]);
    expect(
      (await client.from('memberships').update({ role: 'owner' }).eq('user_id', me.id).select()).data,
    ).toEqual([]);
    const owner = barehanded(backend, office.people.owner);
    expect(await everythingOf({ client: owner, organisationId: office.organisationId })).toEqual(
      office.everything,
    );
  });

  it('imports no programme: all or nothing is nothing', async () => {
    const { organisationId } = office;
    const importing = importProgramme(organisationId, { id: crypto.randomUUID(), model: demoModel() });
    await expect(importing).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('somebody who has left', () => {
  it('sees nothing from the next request on, although still signed in', async () => {
    await removeMember(office.organisationId, me.id);
    await expect(programmeOf(office)).rejects.toMatchObject({ kind: 'not_found' });
    expect(await answered(supabase().from('teams').select('*'))).toEqual([]);
    await expect(planMeasure(office, 'training', 'late')).rejects.toMatchObject({ kind: 'not_found' });
  });
});
