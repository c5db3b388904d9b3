import { addDays } from '@/domain/calendar/days';
import { FIRST_DATE, LAST_DATE } from '@/domain/programme/plausible-date';
import { READINGS, SIZE } from './model-organisation';
import { idOf, type Place } from './place';
import type { Planned, RequestsAt } from './planned';

const NEW = (n: number) => `cccccccc-0000-4000-8000-${String(n).padStart(12, '0')}`;
const READINGS_EACH = READINGS / SIZE.indicators;
const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

/** What `saveRow` changes: a field of a row, in the version it was read in. */
const saved = (at: Place): [table: string, id: string, patch: Record<string, unknown>][] => [
  ['framework_conditions', idOf(at.conditions, 'c1'), { title: 'Other' }],
  ['indicators', idOf(at.indicators, 'i1'), { title: 'Other' }],
  ['measures', idOf(at.measures, 'm1'), { title: 'Other' }],
  ['programmes', at.programme, { name: 'Other' }],
  ['sessions', Object.values(at.sessions)[0] ?? '', { place: 'Other' }],
  ['stakeholders', idOf(at.stakeholders, 'p1'), { role: 'Other' }],
  ['strategic_goals', idOf(at.goals, 'g1'), { title: 'Other' }],
  ['target_behaviours', idOf(at.behaviours, 'b1'), { title: 'Other' }],
  ['teams', idOf(at.teams, 'team1'), { parent_id: idOf(at.teams, 'area2') }],
];

/** What is added at once when a list is pasted, a plan is imported or a deletion is taken back. */
const rows = (at: Place) => ({
  framework_conditions: many(30, (n) => ({ id: NEW(n), key: `new${n}`, title: 'New' })),
  target_behaviours: many(5, (n) => ({ id: NEW(n), key: `new${n}`, title: 'New' })),
  effects: many(150, (n) => ({
    id: NEW(n),
    condition_id: NEW(n % 30),
    behaviour_id: NEW(Math.floor(n / 30)),
    in_use: 1,
  })),
  effect_ratings: many(150, (n) => ({ id: NEW(n), effect_id: NEW(n), rater_group: 'hr', value: 1 })),
  measures: many(30, (n) => ({ id: NEW(n), key: `new${n}`, kind: 'training', title: 'New' })),
  measure_behaviours: many(30, (n) => ({ measure_id: NEW(n), behaviour_id: NEW(n % 5) })),
  measure_dependencies: many(10, (n) => ({ measure_id: NEW(n), after_id: NEW(n + 1) })),
  sessions: many(60, (n) => ({
    id: NEW(n),
    measure_id: NEW(n % 30),
    key: `new${n}`,
    starts_at: '2027-01-04T09:00',
    ends_at: '2027-01-04T17:00',
  })),
  session_attendance: many(60, (n) => ({
    session_id: NEW(n),
    team_id: idOf(at.teams, `team${n % SIZE.teams}`),
  })),
  indicators: [{ id: NEW(0), key: 'new', behaviour_id: NEW(0), title: 'New', cadence: 'week' }],
  observations: many(250, (n) => ({
    indicator_id: NEW(0),
    team_id: idOf(at.teams, `team${n % SIZE.teams}`),
    period: addDays('2020-01-06', 7 * Math.floor(n / SIZE.teams)),
    value: n,
  })),
  stakeholders: [{ id: NEW(0), key: 'new', role: 'New' }],
  stakeholder_measures: many(30, (n) => ({ stakeholder_id: NEW(0), measure_id: NEW(n) })),
});

/** Single parts of a programme: changed, linked, added, deleted. */
export const itemRequests: RequestsAt = (api, at) => {
  const { organisation, programme, owner } = at;
  const asOwner = { account: owner };
  const here = { organisation_id: organisation };
  const ofProgramme = { ...here, programme_id: programme };
  const p_programme = { p_organisation_id: organisation, p_programme_id: programme };
  const stakeholder_id = idOf(at.stakeholders, 'p1');
  const aimed = ['m1', 'm2'].map((key) => idOf(at.measures, key));
  // Readings of some indicators: where the planner knows nothing, it reads those of the programme.
  const kinds: [kind: string, ids: string[], rows?: number][] = [
    ['goals', [idOf(at.goals, 'g1')]],
    ['behaviours', ['b1', 'b2'].map((key) => idOf(at.behaviours, key)), 1.3 * READINGS],
    ['conditions', ['c1', 'c2'].map((key) => idOf(at.conditions, key))],
    ['indicators', [idOf(at.indicators, 'i3')], 3 * READINGS_EACH],
    ['measures', ['m1', 'm8'].map((key) => idOf(at.measures, key))],
    ['sessions', Object.values(at.sessions).slice(0, 3)],
    ['stakeholders', [stakeholder_id]],
  ];
  const saving = saved(at).flatMap(([table, id, patch]): Planned[] => [
    { call: table, ...asOwner, sent: api.update(table, patch, { ...here, id, version: 1 }) },
    { call: table, variant: 'as it is now', ...asOwner, sent: api.select(table, '*', { ...here, id }) },
  ]);
  const indicator_id = idOf(at.indicators, 'i1');
  return [
    ...saving,
    // What cannot be read is emptied or deleted (mend-programme.ts). Where the planner knows nothing, it looks for a cell
    // among those of the programme.
    {
      call: 'effects',
      ...asOwner,
      sent: api.update('effects', { evidence_on: null }, { ...ofProgramme, id: at.effect }),
      rows: SIZE.behaviours * SIZE.conditions,
    },
    {
      call: 'decisions',
      ...asOwner,
      sent: api.update('decisions', { review_on: null }, { ...ofProgramme, id: at.decision }),
    },
    {
      call: 'observations.delete.match',
      ...asOwner,
      sent: api.remove(
        'observations',
        { ...ofProgramme, indicator_id },
        `and (period < '${FIRST_DATE}' or period > '${LAST_DATE}')`,
      ),
      rows: 2 * READINGS_EACH,
    },
    ...kinds.map(([kind, p_ids, count = 0]) => ({
      call: 'take_out()',
      variant: kind,
      ...asOwner,
      sent: api.rpc('take_out', { ...p_programme, p_kind: kind, p_ids }),
      rows: count,
    })),
    {
      call: 'insert_rows()',
      variant: 'of a programme that exists',
      ...asOwner,
      sent: api.rpc('insert_rows', { ...p_programme, p_rows: rows(at) }),
      rows: 3_000,
    },
    {
      call: 'link_behaviour()',
      ...asOwner,
      sent: api.rpc('link_behaviour', {
        ...p_programme,
        p_behaviour_id: idOf(at.behaviours, 'b1'),
        p_goal_ids: [idOf(at.goals, 'g2'), idOf(at.goals, 'g3')],
        p_team_ids: [idOf(at.teams, 'team2')],
      }),
    },
    {
      call: 'link_measure()',
      ...asOwner,
      sent: api.rpc('link_measure', {
        ...p_programme,
        p_measure_id: idOf(at.measures, 'm0'),
        p_links: {
          behaviour_ids: [idOf(at.behaviours, 'b5')],
          condition_ids: [idOf(at.conditions, 'c5')],
          team_ids: [idOf(at.teams, 'team5')],
          after_ids: [],
          expected: [
            { condition_id: idOf(at.conditions, 'c5'), behaviour_id: idOf(at.behaviours, 'b5'), in_use: 1 },
          ],
          indicators: { behaviour: idOf(at.indicators, 'i1') },
        },
      }),
    },
    {
      call: 'write_attendance()',
      ...asOwner,
      sent: api.rpc('write_attendance', {
        ...p_programme,
        p_session_id: Object.values(at.sessions)[0],
        p_attendance: [{ team_id: idOf(at.teams, 'team1'), invited: 9, attended: 8, completed: 7 }],
      }),
    },
    {
      call: 'stakeholder_measures.delete.eq(organisation_id).eq(programme_id).eq(stakeholder_id).in(measure_id)',
      ...asOwner,
      sent: api.remove('stakeholder_measures', { ...ofProgramme, stakeholder_id, measure_id: aimed }),
    },
    {
      call: 'stakeholder_measures.upsert',
      ...asOwner,
      sent: api.insert(
        'stakeholder_measures',
        aimed.map((measure_id) => ({ ...ofProgramme, stakeholder_id, measure_id })),
        { on: 'organisation_id, stakeholder_id, programme_id, measure_id', then: 'ignore' },
      ),
    },
  ];
};
