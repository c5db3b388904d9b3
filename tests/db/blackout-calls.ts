import { literal } from '@tests/support/database';
import { MISSING, type Organisation, type Role, roleIn } from '@tests/support/personas';
import { entryOf, type Variant } from '@tests/support/world';
import { A, B, type Call, isManager, membersOnly } from './call';

const idOf = (name: 'blackout_periods' | 'teams', o: Organisation, v: Variant = 'base') =>
  String(entryOf(name).row(o, v)['id']);
const of = (o: Organisation) => (o === 'A' ? A : B);
const mayPlan = (role: Role | null) => isManager(role) || role === 'hr' || role === 'sales_lead';
const ownerOfB: Call['right'] = (_role, persona) => (roleIn(persona, 'B') === 'owner' ? 'done' : '42501');

const period = (changes: object = {}) => ({
  id: MISSING,
  key: 'new',
  title: 'New',
  starts_on: '2026-06-17',
  ends_on: '2026-06-30',
  team_ids: [idOf('teams', 'A')],
  ...changes,
});
const put = (o: Organisation, periods: unknown) =>
  `select public.put_blackout_periods(${of(o)}, ${literal(periods)})`;
const save = (
  o: Organisation,
  id: string,
  { version = 1, team = idOf('teams', 'A'), ends = '2026-04-02' } = {},
) =>
  `public.save_blackout_period(${of(o)}, ${literal(id)}, ${version}, 'Changed', '2026-04-01', ${literal(ends)}, array[${literal(team)}]::uuid[])`;
const take = (o: Organisation, id: string) =>
  `public.take_blackout_periods(${of(o)}, array[${literal(id)}]::uuid[])`;

const putTeams = (o: Organisation, teams: unknown, whatFits = true) =>
  `select public.put_teams(${of(o)}, ${literal(teams)}, ${whatFits})`;

/** Teams, and blackout periods with the teams they are for: written, changed and deleted whole. */
export const BLACKOUT_CALLS: Record<string, Call> = {
  'put_teams: twice the same, that says it is of B': {
    sql: `${putTeams('A', [{ id: MISSING, key: 'new', name: 'New', organisation_id: idOf('teams', 'B') }])};
      ${putTeams('A', [{ id: MISSING, key: 'new', name: 'Other' }])};
      select 1 from public.teams where organisation_id = ${A} and id = ${literal(MISSING)} and name = 'New'`,
    right: (role) => (mayPlan(role) ? 'done' : '42501'),
  },
  'put_teams: below a team of B': {
    sql: putTeams('A', [{ id: MISSING, key: 'new', name: 'New', parent_id: idOf('teams', 'B') }], false),
    right: (role) => (mayPlan(role) ? '23503' : '42501'),
  },
  'put_teams: with a key that is none': {
    sql: putTeams('A', [{ id: MISSING, key: 'no key', name: 'New' }]),
    right: (role) => (mayPlan(role) ? 'rows_invalid' : '42501'),
  },
  'put_teams: into B': { sql: putTeams('B', [{ id: MISSING, key: 'new', name: 'New' }]), right: ownerOfB },
  'put_blackout_periods: twice the same, changed by somebody in between': {
    sql: `${put('A', [period()])};
      delete from public.blackout_teams where organisation_id = ${A} and blackout_id = ${literal(MISSING)};
      ${put('A', [period({ title: 'Other' })])};
      select 1 from public.blackout_periods b where organisation_id = ${A} and id = ${literal(MISSING)} and title = 'New'
        and not exists (select 1 from public.blackout_teams l where l.organisation_id = ${A} and l.blackout_id = b.id)`,
    right: (role) => (mayPlan(role) ? 'done' : '42501'),
  },
  'put_blackout_periods: a key there is already': {
    sql: put('A', [period({ key: 'base' })]),
    right: (role) => (mayPlan(role) ? '23505' : '42501'),
  },
  'put_blackout_periods: for a team of B': {
    sql: put('A', [period({ team_ids: [idOf('teams', 'B')] })]),
    right: (role) => (mayPlan(role) ? '23503' : '42501'),
  },
  'put_blackout_periods: ends before it starts': {
    sql: put('A', [period({ ends_on: '2026-06-01' })]),
    right: (role) => (mayPlan(role) ? 'rows_invalid' : '42501'),
  },
  'put_blackout_periods: into B': { sql: put('B', [period({ team_ids: [] })]), right: ownerOfB },
  'put_blackout_periods: one of B, as if it were in A': {
    sql: `${put('A', [period({ id: idOf('blackout_periods', 'B') })])}; reset role;
      select 1 from public.blackout_periods where organisation_id = ${B} and id = ${literal(idOf('blackout_periods', 'B'))} and title = 'base'`,
    right: (role) => (mayPlan(role) ? 'done' : '42501'),
  },
  'save_blackout_period: in the version one has seen': {
    sql: `select 1 where ${save('A', idOf('blackout_periods', 'A'))} @> ${literal({
      saved: true,
      period: { title: 'Changed', ends_on: '2026-04-02', version: 2, team_ids: [idOf('teams', 'A')] },
    })}`,
    right: (role) => (mayPlan(role) ? 'done' : 'nothing'),
  },
  'save_blackout_period: in a version that has passed': {
    sql: `select 1 where ${save('A', idOf('blackout_periods', 'A'), { version: 7 })} @> ${literal({
      saved: false,
      period: { title: 'base', version: 1 },
    })}`,
    right: membersOnly,
  },
  'save_blackout_period: for a team of B': {
    sql: `select ${save('A', idOf('blackout_periods', 'A'), { team: idOf('teams', 'B') })}`,
    right: (role) => (mayPlan(role) ? '23503' : 'done'),
  },
  'save_blackout_period: ends before it starts': {
    sql: `select ${save('A', idOf('blackout_periods', 'A'), { ends: '2026-03-01' })}`,
    right: (role) => (mayPlan(role) ? 'rows_invalid' : 'done'),
  },
  'save_blackout_period: of B': {
    sql: `select 1 where (${save('B', idOf('blackout_periods', 'B'), { team: idOf('teams', 'B') })} ->> 'saved')::boolean`,
    right: (_role, persona) => (roleIn(persona, 'B') === 'owner' ? 'done' : 'nothing'),
  },
  'save_blackout_period: of B, as if it were in A': {
    sql: `select 1 where ${save('A', idOf('blackout_periods', 'B'))} <> '{"saved": false, "period": null}'`,
    right: 'nothing',
  },
  'take_blackout_periods: of A, and back with its teams': {
    sql: `create temporary table taken on commit drop as select ${take('A', idOf('blackout_periods', 'A'))} as periods;
      select 1 from taken where exists (select 1 from public.blackout_periods where organisation_id = ${A}
        and id = ${literal(idOf('blackout_periods', 'A'))}) or jsonb_array_length(periods -> 0 -> 'team_ids') <> 2;
      select public.put_blackout_periods(${A}, (select periods from taken));
      select 1 where (select count(*) from public.blackout_teams where organisation_id = ${A}
        and blackout_id = ${literal(idOf('blackout_periods', 'A'))}) = 2`,
    right: (role) => (mayPlan(role) ? 'done' : role === null ? 'nothing' : 'not_allowed'),
  },
  'take_blackout_periods: one that has gone already': {
    sql: `select 1 where ${take('A', MISSING)} = '[]'`,
    right: 'done',
  },
  'take_blackout_periods: of B': {
    sql: `select ${take('B', idOf('blackout_periods', 'B'))}; reset role;
      select 1 where not exists (select 1 from public.blackout_periods
        where organisation_id = ${B} and id = ${literal(idOf('blackout_periods', 'B'))})`,
    right: (_role, persona) =>
      roleIn(persona, 'B') === 'owner' ? 'done' : roleIn(persona, 'B') === null ? 'nothing' : 'not_allowed',
  },
  'take_blackout_periods: of B, as if it were in A': {
    sql: `select 1 where ${take('A', idOf('blackout_periods', 'B'))} <> '[]'`,
    right: 'nothing',
  },
};
