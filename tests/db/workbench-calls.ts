import { literal } from '@tests/support/database';
import { MISSING, type Organisation, organisationId, type Role, roleIn } from '@tests/support/personas';
import { type EntryName, entryOf, programmeId, type Variant } from '@tests/support/world';
import { A, B, type Call, isManager, managersOnly, membersOnly } from './call';

const P = literal(programmeId('A'));
const idOf = (name: EntryName, o: Organisation, v: Variant = 'base') =>
  literal(entryOf(name).row(o, v)['id']);

/** One cell as the client sends it. */
function cell(
  o: Organisation,
  variant: Variant,
  version: number | null,
  patch: object = { in_use: 2 },
): string {
  const { id, condition_id, behaviour_id } = entryOf('effects').row(o, variant);
  return literal([{ id, condition_id, behaviour_id, version, patch }]);
}

const write = (o: Organisation, cells: string, answer: string) =>
  `select 1 where jsonb_array_length(
     public.write_effects(${o === 'A' ? A : B}, ${literal(programmeId(o))}, ${cells}) -> '${answer}') = 1`;

const KINDS = [
  ['behaviours', 'target_behaviours'],
  ['conditions', 'framework_conditions'],
  ['goals', 'strategic_goals'],
  ['stakeholders', 'stakeholders'],
  ['indicators', 'indicators'],
] as const;
/** Those that others than managers may delete, too. */
const PLANNED = [
  ['measures', 'measures: training', 'hr'],
  ['measures', 'measures: other', 'sales_lead'],
  ['sessions', 'sessions', 'hr'],
] as const;

/** Takes the base row and all that hangs on it, puts it back, and compares what is there with what was. */
function outAndBack(kind: string, table: EntryName): string {
  const count = `(
    select sum(n) from (
      select count(*) as n from public.${entryOf(table).table} where organisation_id = ${A}
      union all select count(*) from public.effects where organisation_id = ${A}
      union all select count(*) from public.effect_ratings where organisation_id = ${A}
      union all select count(*) from public.behaviour_goals where organisation_id = ${A}
      union all select count(*) from public.behaviour_teams where organisation_id = ${A}
      union all select count(*) from public.measure_behaviours where organisation_id = ${A}
      union all select count(*) from public.measure_conditions where organisation_id = ${A}
      union all select count(*) from public.measure_teams where organisation_id = ${A}
      union all select count(*) from public.measure_expectations where organisation_id = ${A}
      union all select count(*) from public.measure_indicators where organisation_id = ${A}
      union all select count(*) from public.sessions where organisation_id = ${A}
      union all select count(*) from public.session_attendance where organisation_id = ${A}
      union all select count(*) from public.indicators where organisation_id = ${A}
      union all select count(*) from public.observations where organisation_id = ${A}
      union all select count(*) from public.import_mappings where organisation_id = ${A}
      union all select count(*) from public.stakeholder_measures where organisation_id = ${A}
      union all select count(*) from public.measure_dependencies d where d.organisation_id = ${A}
        and d.measure_id in (select m.measure_id from private.my_measures() m)
    ) as counts
  )`;
  return `
    create temporary table before on commit drop as select ${count} as n;
    create temporary table taken on commit drop as
      select public.take_out(${A}, ${P}, '${kind}', array[${idOf(table, 'A')}]::uuid[]) as rows;
    create temporary table between on commit drop as select ${count} as n;
    create temporary table answers on commit drop as
      select public.insert_rows(${A}, ${P}, (select rows from taken), true) as left_out
      union all select public.insert_rows(${A}, ${P}, (select rows from taken), true);
    select 1 where (select n from before) = ${count} and (select n from "between") < ${count}
      and not exists (select 1 from answers where left_out <> '[]')`;
}

const newBehaviour = literal({
  target_behaviours: [
    {
      id: MISSING,
      key: 'new',
      title: 'New',
      organisation_id: organisationId('B'),
      programme_id: programmeId('B'),
    },
  ],
});

const link = (o: Organisation, behaviour: string, goals: string, teams: string) =>
  `select public.link_behaviour(${o === 'A' ? A : B}, ${literal(programmeId(o))}, ${behaviour},
     array[${goals}]::uuid[], array[${teams}]::uuid[])`;

const id = (name: EntryName, o: Organisation, v: Variant = 'base') => String(entryOf(name).row(o, v)['id']);
const place = (o: Organisation) => `${o === 'A' ? A : B}, ${literal(programmeId(o))}`;
const linkMeasure = (o: Organisation, measure: string, links: object) =>
  `select public.link_measure(${place(o)}, ${measure}, ${literal(links)})`;
const attendance = (o: Organisation, rows: object[]) =>
  `select public.write_attendance(${place(o)}, ${idOf('sessions', o)}, ${literal(rows)})`;

/** The links of a measure: all of it in one call, and none of another organisation. */
function linkCalls(table: 'measures: training' | 'measures: other', planner: Role): Record<string, Call> {
  const measure = idOf(table, 'A', 'spare');
  const links = {
    behaviour_ids: [id('target_behaviours', 'A')],
    condition_ids: [id('framework_conditions', 'A')],
    team_ids: [id('teams', 'A')],
    expected: [
      {
        condition_id: id('framework_conditions', 'A'),
        behaviour_id: id('target_behaviours', 'A'),
        in_use: 1,
      },
    ],
  };
  const mayPlan = (role: Role | null) => isManager(role) || role === planner;
  return {
    [`link_measure: ${table}`]: {
      sql: `${linkMeasure('A', measure, links)};
        ${linkMeasure('A', measure, links)};
        select 1 from public.measure_expectations e
          join public.measure_behaviours b using (organisation_id, measure_id)
          join public.measure_conditions c using (organisation_id, measure_id)
          join public.measure_teams t using (organisation_id, measure_id)
        where e.organisation_id = ${A} and e.measure_id = ${measure} and e.in_use = 1`,
      right: (role) => (mayPlan(role) ? 'done' : 'not_allowed'),
    },
    [`link_measure: ${table}, none left`]: {
      sql: `${linkMeasure('A', idOf(table, 'A'), { behaviour_ids: [], condition_ids: [], team_ids: [], after_ids: [], expected: [] })};
        select 1 where not exists (
          select 1 from public.measure_behaviours where organisation_id = ${A} and measure_id = ${idOf(table, 'A')}
          union all select 1 from public.measure_conditions where organisation_id = ${A} and measure_id = ${idOf(table, 'A')}
          union all select 1 from public.measure_teams where organisation_id = ${A} and measure_id = ${idOf(table, 'A')}
          union all select 1 from public.measure_dependencies where organisation_id = ${A} and measure_id = ${idOf(table, 'A')}
          union all select 1 from public.measure_expectations where organisation_id = ${A} and measure_id = ${idOf(table, 'A')})`,
      right: (role) => (mayPlan(role) ? 'done' : 'not_allowed'),
    },
    [`link_measure: ${table} to a team of B`]: {
      sql: linkMeasure('A', measure, { team_ids: [id('teams', 'B')] }),
      right: (role) => (mayPlan(role) ? '23503' : 'not_allowed'),
    },
  };
}

/** What the workbench writes through: cells in bulk, deleting and putting back, the links of a behaviour. */
export const WORKBENCH_CALLS: Record<string, Call> = {
  'write_effects: a first rating': {
    sql: write('A', cell('A', 'fresh', null), 'written'),
    right: managersOnly('42501'),
  },
  'write_effects: over the version one has seen': {
    sql: write('A', cell('A', 'base', 1), 'written'),
    right: managersOnly('nothing'),
  },
  'write_effects: over a version that has passed': {
    sql: write('A', cell('A', 'base', 7), 'others'),
    right: membersOnly,
  },
  'write_effects: all that was said of a cell is taken back': {
    sql: write('A', cell('A', 'spare', 1, { in_use: null }), 'removed'),
    right: managersOnly('nothing'),
  },
  'write_effects: out of range': {
    sql: `select public.write_effects(${A}, ${P}, ${cell('A', 'base', 1, { in_use: 4 })})`,
    right: (role) => (isManager(role) ? 'cells_invalid' : 'done'),
  },
  'write_effects: no list': {
    sql: `select public.write_effects(${A}, ${P}, '{}')`,
    right: 'cells_invalid',
  },
  'write_effects: into B': {
    sql: write('B', cell('B', 'base', 1), 'written'),
    right: (_role, persona) => (roleIn(persona, 'B') === 'owner' ? 'done' : 'nothing'),
  },
  'write_effects: a cell of B, as if it were in A': {
    sql: `select 1 where jsonb_path_exists(
      public.write_effects(${A}, ${P}, ${cell('B', 'base', 1)}), '$.*[*]')`,
    right: 'nothing',
  },
  'write_effects: a new cell of B, as if it were in A': {
    sql: `select public.write_effects(${A}, ${P}, ${cell('B', 'fresh', null)})`,
    right: (role) => (isManager(role) ? '23503' : '42501'),
  },
  ...Object.fromEntries(
    KINDS.flatMap(([kind, table]): [string, Call][] => [
      [
        `take_out, insert_rows: ${kind} of A`,
        { sql: outAndBack(kind, table), right: managersOnly('not_allowed') },
      ],
      [
        `take_out: ${kind} of B, as if they were in A`,
        {
          sql: `select public.take_out(${A}, ${P}, '${kind}', array[${idOf(table, 'B')}]::uuid[])`,
          right: 'not_allowed',
        },
      ],
    ]),
  ),
  ...Object.fromEntries(
    PLANNED.flatMap(([kind, table, planner]): [string, Call][] => [
      [
        `take_out, insert_rows: ${table} of A`,
        {
          sql: outAndBack(kind, table),
          right: (role) => (isManager(role) || role === planner ? 'done' : 'not_allowed'),
        },
      ],
      [
        `take_out: ${table} of B, as if they were in A`,
        {
          sql: `select public.take_out(${A}, ${P}, '${kind}', array[${idOf(table, 'B')}]::uuid[])`,
          right: 'not_allowed',
        },
      ],
    ]),
  ),
  ...linkCalls('measures: training', 'hr'),
  ...linkCalls('measures: other', 'sales_lead'),
  'link_measure: the indicators of a training': {
    sql: `${linkMeasure('A', idOf('measures: training', 'A', 'spare'), { indicators: { behaviour: id('indicators', 'A'), results: null } })};
      select 1 from public.measure_indicators where organisation_id = ${A}
        and measure_id = ${idOf('measures: training', 'A', 'spare')} and level = 'behaviour'`,
    right: (role) => (isManager(role) || role === 'hr' ? 'done' : 'not_allowed'),
  },
  'link_measure: an indicator of B': {
    sql: linkMeasure('A', idOf('measures: training', 'A'), {
      indicators: { behaviour: id('indicators', 'B') },
    }),
    right: (role) => (isManager(role) || role === 'hr' ? '23503' : 'not_allowed'),
  },
  'link_measure: in a circle': {
    sql: linkMeasure('A', idOf('measures: other', 'A', 'spare'), {
      after_ids: [id('measures: training', 'A')],
    }),
    right: (role) => (isManager(role) || role === 'sales_lead' ? 'after_cycle' : 'not_allowed'),
  },
  'link_measure: out of range': {
    sql: linkMeasure('A', idOf('measures: training', 'A'), {
      expected: [
        {
          condition_id: id('framework_conditions', 'A'),
          behaviour_id: id('target_behaviours', 'A'),
          in_use: 4,
        },
      ],
    }),
    right: (role) => (isManager(role) || role === 'hr' ? 'rows_invalid' : 'not_allowed'),
  },
  'link_measure: of B': {
    sql: linkMeasure('B', idOf('measures: training', 'B'), { team_ids: [] }),
    right: (_role, persona) => (roleIn(persona, 'B') === 'owner' ? 'done' : 'not_allowed'),
  },
  'write_attendance: of A': {
    sql: `${attendance('A', [{ team_id: id('teams', 'A'), invited: 12, attended: 9, completed: 8 }])};
      select 1 from public.session_attendance where organisation_id = ${A} and completed = 8`,
    right: (role) => (isManager(role) || role === 'hr' ? 'done' : 'not_allowed'),
  },
  'write_attendance: more completed than attended': {
    sql: attendance('A', [{ team_id: id('teams', 'A'), invited: 12, attended: 8, completed: 9 }]),
    right: (role) => (isManager(role) || role === 'hr' ? 'rows_invalid' : 'not_allowed'),
  },
  'write_attendance: of a team of B': {
    sql: attendance('A', [{ team_id: id('teams', 'B'), invited: 1, attended: 1, completed: 1 }]),
    right: (role) => (isManager(role) || role === 'hr' ? '23503' : 'not_allowed'),
  },
  'write_attendance: into B': {
    sql: attendance('B', []),
    right: (_role, persona) => (roleIn(persona, 'B') === 'owner' ? 'done' : 'not_allowed'),
  },
  'take_out: of a kind there is none of': {
    sql: `select public.take_out(${A}, ${P}, 'organisations', array[${A}]::uuid[])`,
    right: 'kind_unknown',
  },
  'insert_rows: a new behaviour that says it is of B': {
    sql: `select public.insert_rows(${A}, ${P}, ${newBehaviour});
      select 1 from public.target_behaviours where organisation_id = ${A} and id = ${literal(MISSING)}`,
    right: managersOnly('42501'),
  },
  'insert_rows: into B': {
    sql: `select public.insert_rows(${B}, ${literal(programmeId('B'))}, ${newBehaviour})`,
    right: (_role, persona) => (roleIn(persona, 'B') === 'owner' ? 'done' : '42501'),
  },
  'insert_rows: out of range': {
    sql: `select public.insert_rows(${A}, ${P}, ${literal({ strategic_goals: [{ id: MISSING, key: 'no good' }] })})`,
    right: (role) => (isManager(role) ? 'rows_invalid' : '42501'),
  },
  'link_behaviour: to a goal and a team of A': {
    sql: `${link('A', idOf('target_behaviours', 'A', 'spare'), idOf('strategic_goals', 'A'), idOf('teams', 'A'))};
      select 1 from public.behaviour_goals where organisation_id = ${A} and behaviour_id = ${idOf('target_behaviours', 'A', 'spare')}`,
    right: managersOnly('not_allowed'),
  },
  'link_behaviour: to a team of B': {
    sql: link('A', idOf('target_behaviours', 'A'), '', idOf('teams', 'B')),
    right: (role) => (isManager(role) ? '23503' : 'not_allowed'),
  },
  'link_behaviour: of B': {
    sql: link('B', idOf('target_behaviours', 'B'), '', ''),
    right: (_role, persona) => (roleIn(persona, 'B') === 'owner' ? 'done' : 'not_allowed'),
  },
};
