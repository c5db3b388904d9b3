import { type Attacks, ids } from './attack';

export const READING: Attacks = [
  [
    'one row by its id',
    (they, _me, client) =>
      client
        .from('teams')
        .select('*')
        .eq('id', ids(they, 'teams')[0] ?? '')
        .single(),
  ],
  [
    'rows by their ids',
    (they, _me, client) => client.from('effects').select('*').in('id', ids(they, 'effects')),
  ],
  [
    'or: mine or theirs',
    (they, _me, client) =>
      client
        .from('programmes')
        .select('name')
        .or(`organisation_id.eq.${they.organisationId},name.eq.nothing`),
  ],
  [
    'or within and',
    (they, _me, client) =>
      client
        .from('programmes')
        .select('name')
        .or(`and(organisation_id.eq.${they.organisationId},name.not.is.null)`),
  ],
  [
    'not mine',
    (_they, me, client) => client.from('teams').select('*').not('organisation_id', 'eq', me.organisationId),
  ],
  [
    'other than mine',
    (_they, me, client) => client.from('teams').select('*').neq('organisation_id', me.organisationId),
  ],
  [
    'not or',
    (they, me, client) =>
      client
        .from('teams')
        .select('*', { count: 'exact' })
        .not('organisation_id', 'in', `(${me.organisationId})`)
        .or(`id.not.is.null,organisation_id.eq.${they.organisationId}`),
  ],
  [
    'by its text',
    (_they, me, client) =>
      client
        .from('programmes')
        .select('*')
        .like('strategy', 'Secret of %')
        .neq('organisation_id', me.organisationId),
  ],
  [
    'by a regular expression',
    (_they, me, client) =>
      client
        .from('programmes')
        .select('*')
        .filter('strategy', 'match', '^Secret')
        .neq('organisation_id', me.organisationId),
  ],
  [
    'as CSV',
    (they, _me, client) =>
      client
        .from('teams')
        .select('*')
        .eq('organisation_id', they.organisationId)
        .csv()
        // What is below the heads.
        .then(({ data, ...answer }) => ({ ...answer, data: (data ?? '').trimEnd().split('\n').slice(1) })),
  ],
  [
    'as one object',
    (they, _me, client) => client.from('organisations').select('*').eq('id', they.organisationId).single(),
  ],
  [
    'as one object or none',
    (they, _me, client) =>
      client.from('organisations').select('*').eq('id', they.organisationId).maybeSingle(),
  ],
  [
    'estimated count',
    (they, _me, client) =>
      client
        .from('effects')
        .select('*', { count: 'estimated', head: true })
        .eq('organisation_id', they.organisationId),
  ],
  [
    'planned count',
    (they, _me, client) =>
      client
        .from('effects')
        .select('*', { count: 'planned', head: true })
        .eq('organisation_id', they.organisationId),
  ],
  [
    'count as an aggregate',
    (they, _me, client) =>
      client.from('effects').select('count()').eq('organisation_id', they.organisationId),
  ],
  [
    'maximum as an aggregate',
    (they, _me, client) =>
      client.from('effects').select('in_use.max()').eq('organisation_id', they.organisationId),
  ],
  [
    'a page far behind',
    (they, _me, client) =>
      client
        .from('effects')
        .select('*', { count: 'exact' })
        .eq('organisation_id', they.organisationId)
        .range(1_000, 2_000),
  ],
  [
    'ordered by what is theirs',
    (they, _me, client) =>
      client
        .from('effects')
        .select('*')
        .eq('organisation_id', they.organisationId)
        .order('rationale')
        .limit(1),
  ],
  [
    'programmes with their organisation',
    (they, _me, client) =>
      client.from('programmes').select('*, organisations(*)').eq('organisation_id', they.organisationId),
  ],
  [
    'the organisation with its programmes',
    (they, _me, client) =>
      client.from('organisations').select('*, programmes(*)').eq('id', they.organisationId),
  ],
  [
    'the organisation by an inner join',
    (they, _me, client) =>
      client
        .from('organisations')
        .select('*, programmes!inner(*)')
        .eq('programmes.organisation_id', they.organisationId),
  ],
  [
    'conditions with effects with behaviours',
    (they, _me, client) =>
      client
        .from('framework_conditions')
        .select('title, effects(*, target_behaviours(*))')
        .eq('programme_id', they.programmeId),
  ],
  [
    'effects with conditions and ratings',
    (they, _me, client) =>
      client
        .from('effects')
        .select('*, framework_conditions(*), effect_ratings(*)')
        .eq('programme_id', they.programmeId),
  ],
  [
    'behaviours with goals and teams',
    (they, _me, client) =>
      client
        .from('target_behaviours')
        .select('*, behaviour_goals(strategic_goals(*)), behaviour_teams(teams(*))')
        .eq('programme_id', they.programmeId),
  ],
  [
    'people with measures, both ways',
    (they, _me, client) =>
      client
        .from('stakeholders')
        .select('*, stakeholder_measures(measures(*, stakeholder_measures(stakeholders(*))))')
        .eq('programme_id', they.programmeId),
  ],
  [
    'indicators with readings',
    (they, _me, client) =>
      client.from('indicators').select('*, observations(*)').eq('programme_id', they.programmeId),
  ],
  [
    'own organisation with their members',
    (they, me, client) =>
      client
        .from('organisations')
        .select('memberships(*)')
        .eq('id', me.organisationId)
        .eq('memberships.organisation_id', they.organisationId),
  ],
  [
    'members by account',
    (they, _me, client) =>
      client.from('memberships').select('*, organisations(*)').eq('user_id', they.ownerId),
  ],
  [
    'own membership over there, which is no more',
    (they, me, client) =>
      client
        .from('memberships')
        .select('*')
        .eq('user_id', me.owner.id)
        .eq('organisation_id', they.organisationId),
  ],
  [
    'spread into the row',
    (they, _me, client) =>
      client
        .from('programmes')
        .select('name, ...organisations(owner:name)')
        .eq('organisation_id', they.organisationId),
  ],
];
