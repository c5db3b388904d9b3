import { type Attacks, first, ids } from './attack';

export const WRITING: Attacks = [
  [
    'own and foreign rows in one insert',
    (they, me, client) =>
      client
        .from('teams')
        .insert([
          { organisation_id: me.organisationId, key: 'bulk', name: 'Bulk' },
          { organisation_id: they.organisationId, key: 'bulk', name: 'Bulk' },
        ])
        .select(),
  ],
  [
    'own and foreign rows in one upsert',
    (they, me, client) =>
      client
        .from('teams')
        .upsert([
          { organisation_id: me.organisationId, id: crypto.randomUUID(), key: 'bulk', name: 'Bulk' },
          { ...first(they, 'teams'), name: 'Taken' },
        ])
        .select('name'),
  ],
  [
    'upsert by key',
    (they, _me, client) =>
      client
        .from('teams')
        .upsert(
          { organisation_id: they.organisationId, key: first(they, 'teams').key, name: 'Taken' },
          { onConflict: 'organisation_id,key' },
        )
        .select(),
  ],
  [
    'upsert that ignores what is there',
    (they, _me, client) =>
      client
        .from('teams')
        .upsert(first(they, 'teams'), { onConflict: 'organisation_id,id', ignoreDuplicates: true })
        .select(),
  ],
  [
    'change rows by id alone',
    (they, _me, client) =>
      client.from('effects').update({ in_use: 0 }).in('id', ids(they, 'effects')).select(),
  ],
  [
    'delete rows by id alone',
    (they, _me, client) => client.from('programmes').delete().in('id', ids(they, 'programmes')).select(),
  ],
  [
    'delete what is not mine',
    (_they, me, client) => client.from('teams').delete().neq('organisation_id', me.organisationId).select(),
  ],
  [
    'change what is not mine',
    (_they, me, client) =>
      client.from('teams').update({ name: 'Taken' }).not('organisation_id', 'eq', me.organisationId).select(),
  ],
  [
    'take over the organisation',
    (they, me, client) =>
      client
        .from('memberships')
        .insert({
          organisation_id: they.organisationId,
          user_id: me.owner.id,
          role: 'owner',
          display_name: 'Taken',
          email: me.owner.email,
        })
        .select(),
  ],
  [
    'take over by moving the own membership',
    (they, me, client) =>
      client
        .from('memberships')
        .update({ organisation_id: they.organisationId })
        .eq('user_id', me.owner.id)
        .select(),
  ],
  [
    'throw its owner out',
    (they, _me, client) => client.from('memberships').delete().eq('user_id', they.ownerId).select(),
  ],
  [
    'a programme with a row over there',
    (they, me, client) =>
      client
        .from('strategic_goals')
        .insert({ organisation_id: me.organisationId, programme_id: they.programmeId, key: 'x', title: 'x' })
        .select(),
  ],
  [
    'a rating of their condition',
    (they, me, client) =>
      client
        .from('effects')
        .insert({
          organisation_id: me.organisationId,
          programme_id: me.programmeId,
          condition_id: first(they, 'framework_conditions').id,
          behaviour_id: first(they, 'target_behaviours').id,
          in_use: 1,
        })
        .select(),
  ],
  [
    'an indicator of their behaviour',
    (they, me, client) =>
      client
        .from('indicators')
        .insert({
          organisation_id: me.organisationId,
          programme_id: me.programmeId,
          key: 'x',
          title: 'x',
          behaviour_id: first(they, 'target_behaviours').id,
        })
        .select(),
  ],
  [
    'a reading for their team',
    (they, me, client) =>
      client
        .from('observations')
        .insert({
          organisation_id: me.organisationId,
          programme_id: me.programmeId,
          indicator_id: first(they, 'indicators').id,
          team_id: first(they, 'teams').id,
          period: '2026-02-02',
          value: 1,
        })
        .select(),
  ],
  [
    'a team below theirs',
    (they, me, client) =>
      client
        .from('teams')
        .insert({
          organisation_id: me.organisationId,
          key: 'below',
          name: 'x',
          parent_id: first(they, 'teams').id,
        })
        .select(),
  ],
  [
    'a goal of theirs on a behaviour of theirs',
    (they, me, client) =>
      client
        .from('behaviour_goals')
        .insert({
          organisation_id: me.organisationId,
          programme_id: me.programmeId,
          behaviour_id: first(they, 'target_behaviours').id,
          goal_id: first(they, 'strategic_goals').id,
        })
        .select(),
  ],
  [
    'their measure aimed at their person',
    (they, me, client) =>
      client
        .from('stakeholder_measures')
        .insert({
          organisation_id: me.organisationId,
          programme_id: me.programmeId,
          stakeholder_id: first(they, 'stakeholders').id,
          measure_id: first(they, 'measures').id,
        })
        .select(),
  ],
  [
    'a rating in their effect',
    (they, me, client) =>
      client
        .from('effect_ratings')
        .insert({
          organisation_id: me.organisationId,
          programme_id: me.programmeId,
          effect_id: first(they, 'effects').id,
          rater_group: 'hr',
          value: 1,
        })
        .select(),
  ],
];
