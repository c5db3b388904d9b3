import { literal } from '@tests/support/database';
import { MISSING, uuid } from '@tests/support/personas';
import { linkedTeam } from '@tests/support/world';
import { A } from './call';
import { asked, done, id, insertedIn, P, type Probe, row } from './probe';
import { TWIN } from './twin';

const BOTH = `${A}, ${TWIN}`;
const team = id('teams');
const parent = id('teams', 'spare');
const linked = literal(linkedTeam('A'));

/** In A one team lies below another; in the twin both lie below a third. */
const TREES = `
  update public.teams set parent_id = null where organisation_id in (${BOTH});
  update public.teams set parent_id = ${parent} where organisation_id = ${A} and id = ${team};
  update public.teams set parent_id = ${linked} where organisation_id = ${TWIN} and id in (${team}, ${parent});
  delete from public.observations where organisation_id = ${A};`;
const measured = (of: string) =>
  `${insertedIn(A, 'public.observations', {
    programme_id: P,
    indicator_id: id('indicators'),
    team_id: of,
    period: literal('2024-01-01'),
    value: '7',
  })};`;
const counted = (of: string) =>
  `update public.teams set headcount = 9 where organisation_id = ${A} and id = ${of}`;

const onlyInTwin = `${insertedIn(TWIN, 'public.teams', {
  id: literal(MISSING),
  key: literal('new'),
  name: literal('New'),
})};`;
const NEW = { id: uuid(0xff, 0, 2), key: 'newer' };

const ratings = (count: number) => `
  delete from public.effect_ratings where organisation_id = ${A};
  insert into public.effect_ratings (organisation_id, programme_id, id, effect_id, rater_group, value)
    select o.id, ${P}, md5(n::text)::uuid, ${id('effects')}, 'hr', 1
    from public.organisations o cross join generate_series(1, ${count}) as n where o.id = ${A};`;

/** What speaks of few people, in A, while the twin has the same teams, ratings and evaluations. */
export const SMALL_GROUP_PROBES: readonly Probe[] = [
  // Plans trainings in A and owns the twin.
  done('hr', 'count a team whose readings one may not read', '', counted(team)),
  done('hr', 'count a team that only in the twin has readings', TREES, counted(team)),
  done(
    'hr',
    'count a team that only in the twin lies below one with readings',
    TREES + measured(linked),
    counted(team),
  ),
  done(
    'hr',
    'count a team that only in the twin lies above one with readings',
    TREES + measured(team),
    counted(linked),
  ),
  done(
    'owner',
    'write down nearly as many answers as the twin has shown',
    `${insertedIn(TWIN, 'private.shown_evaluations', {
      measure_id: id('measures: training'),
      level: literal('reaction'),
      answers: `'{7}'`,
    })};`,
    `update public.measures set reaction_mean = 4, reaction_n = 9
      where organisation_id = ${A} and id = ${id('measures: training')}`,
  ),
  asked(
    'viewer',
    'load where only the twin holds ratings back',
    ratings(0),
    `public.load_programmes(${A}, ${P})`,
  ),
  // These belong to the twin alone and ask the functions behind the API.
  asked('stranger', 'ask what is withheld', '', `private.withheld(${A}, ${P})`),
  asked(
    'stranger',
    'ask for ratings',
    ratings(5),
    `(select count(*) from private.shown_ratings(${A}, ${P}))`,
  ),
  asked(
    'stranger',
    'ask for attendance',
    `update public.session_attendance set invited = 0, attended = 0, completed = 0 where organisation_id = ${A};`,
    `(select count(*) from private.shown_attendance(${A}, ${P}))`,
  ),
  asked(
    'owner',
    'put a team back below one that is only in the twin',
    onlyInTwin,
    `public.put_teams(${A}, ${literal([{ ...NEW, name: 'Newer', parent_id: MISSING }])}, true)`,
  ),
  asked(
    'owner',
    'put a period back for a team that is only in the twin',
    onlyInTwin,
    `public.put_blackout_periods(${A}, ${literal([
      { ...NEW, title: 'Newer', starts_on: '2026-06-17', ends_on: '2026-06-30', team_ids: [MISSING] },
    ])}, true)`,
  ),
  asked(
    'owner',
    'load readings of indicators that the twin has in another order',
    `${insertedIn(A, 'public.observations', {
      programme_id: P,
      indicator_id: id('indicators', 'spare'),
      team_id: literal(row('observations')['team_id']),
      period: literal('2024-01-01'),
      value: '7',
    })};`,
    `public.load_observations(${A}, ${P})`,
  ),
];
