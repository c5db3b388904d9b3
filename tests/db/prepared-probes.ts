import { literal } from '@tests/support/database';
import { insertStatement, trainingId } from '@tests/support/world';
import { accountProbes } from './account-probes';
import { A } from './call';
import { KEPT_LINK_PROBES } from './kept-link-probes';
import { asked, done, id, P, type Probe, row } from './probe';
import { POSSIBLE_READING_PROBES } from './possible-reading-probes';
import { PUBLISHED_PROBES } from './published-probes';
import { SMALL_GROUP_PROBES } from './small-group-probes';
import { TWIN } from './twin';

const { condition_id, behaviour_id } = row('effects', 'spare');
const EMPTIED = [
  { id: row('effects', 'spare')['id'], condition_id, behaviour_id, version: 1, patch: { in_use: null } },
];
const emptied = `public.write_effects(${A}, ${P}, ${literal(EMPTIED)})`;

const { indicator_id, team_id, period, value } = row('observations');
const written = (wanted: number | null) =>
  `public.write_observations(${A}, ${P}, ${literal([
    { indicator_id, team_id, period, value: wanted, n: null, seen_value: value, seen_n: null },
  ])})`;
const sameReadings = `update public.observations set value = ${literal(value)}, n = null where organisation_id = ${TWIN}`;

const TRAINING = literal(trainingId('A', 'spare'));

/** Calls where the twin has to stand in a certain way for a mixture of both to be seen; without a twin there is none. */
const CALLS: readonly (readonly [name: string, before: string, call: string])[] = [
  [
    'let a measure wait for one that waits for it in the twin',
    `delete from public.measure_dependencies where organisation_id = ${A}`,
    `public.link_measure(${A}, ${P}, ${id('measures: other')},
      jsonb_build_object('after_ids', jsonb_build_array(${id('measures: training')})))`,
  ],
  [
    'invite where both have withdrawn more than is remembered',
    `insert into public.invitations (organisation_id, id, email, role, expires_at, revoked_at)
      select o.id, md5(n::text)::uuid, 'once-' || n || '@example.org', 'viewer', '2100-01-01', now()
      from public.organisations o cross join generate_series(1, 501) as n where o.id in (${A}, ${TWIN})`,
    `public.create_invitation(${A}, 'new@example.org', 'hr')`,
  ],
  [
    'empty a cell that is empty in the twin',
    `update public.effects set espoused = null, in_use = null, rationale = '', evidence_note = '', evidence_kind = null,
      evidence_on = null where organisation_id = ${TWIN}`,
    emptied,
  ],
  [
    'empty a cell that has a rating in the twin',
    `insert into public.effect_ratings (organisation_id, programme_id, effect_id, rater_group, value)
      select o.id, ${P}, ${id('effects', 'spare')}, 'hr', 1 from public.organisations o where o.id = ${TWIN}`,
    emptied,
  ],
  ['write over a reading that is the same in the twin', sameReadings, written(9)],
  ['take away a reading that is the same in the twin', sameReadings, written(null)],
];

export const PREPARED: readonly Probe[] = [
  ...CALLS.map(([name, before, call]) => asked('owner', name, before, call)),
  done(
    'owner',
    'put a measure back for which only in the twin others could wait',
    `delete from public.measure_dependencies where organisation_id = ${TWIN};
      delete from public.measures where organisation_id = ${A} and id = ${TRAINING};
      delete from public.measures where organisation_id = ${A}`,
    insertStatement('measures', row('measures: training', 'spare')),
  ),
  ...KEPT_LINK_PROBES,
  ...SMALL_GROUP_PROBES,
  ...POSSIBLE_READING_PROBES,
  ...PUBLISHED_PROBES,
  ...accountProbes(),
];
