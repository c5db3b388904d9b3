import type { ProgrammeModel } from '@/domain/programme/model';
import { modelRows } from '@/programme/store/model-rows';
import {
  buildBehaviour,
  buildBlackout,
  buildCondition,
  buildDecision,
  buildEffect,
  buildGoal,
  buildIndicator,
  buildMeasure,
  buildProgramme,
  buildSession,
  buildStakeholder,
  buildTeam,
} from '@tests/support/builders';
import { MISSING } from '@tests/support/personas';

/** A document with something in every list and a reference of every kind. */
export const fullDocument = (): ProgrammeModel =>
  buildProgramme({
    teams: [buildTeam({ key: 'south', parent: 'sales', headcount: 14 }), buildTeam({ key: 'sales' })],
    goals: [buildGoal({ key: 'g1' })],
    behaviours: [buildBehaviour({ key: 'b1', goals: ['g1'], teams: ['south'] })],
    conditions: [buildCondition({ key: 'c1', category: 'leadership' })],
    effects: [
      buildEffect({
        condition: 'c1',
        behaviour: 'b1',
        inUse: -3,
        evidence: { kind: 'interview', on: '2026-03-04', note: 'Two of three regional heads said so.' },
        ratings: [
          { group: 'hr', value: -2 },
          { group: 'hr', value: -2 },
        ],
      }),
    ],
    blackouts: [buildBlackout({ key: 'q1', startsOn: '2026-03-30', endsOn: '2026-03-31', teams: ['south'] })],
    measures: [
      buildMeasure({
        key: 'm1',
        kind: 'training',
        behaviours: ['b1'],
        conditions: ['c1'],
        teams: ['south'],
        startsOn: '2026-02-02',
        endsOn: '2026-02-27',
        hoursPerHead: 1.5,
        expected: [{ condition: 'c1', behaviour: 'b1', inUse: 1 }],
        ritual: { rule: 'FREQ=WEEKLY;BYDAY=MO', at: '08:30', minutes: 30 },
        evaluation: {
          reaction: { mean: 4.2, n: 12 },
          learning: { before: 40, after: 75, n: 12 },
          behaviour: 'i1',
          results: null,
        },
        sessions: [
          buildSession({
            key: 'one',
            startsAt: '2026-02-02T09:00',
            endsAt: '2026-02-02T12:30',
            capacity: 12,
            attendance: [{ team: 'south', invited: 12, attended: 10, completed: 9 }],
          }),
        ],
      }),
    ],
    indicators: [
      buildIndicator({
        key: 'i1',
        behaviour: 'b1',
        observations: [{ team: 'south', period: '2025-10-01', value: 31.2, n: 40 }],
      }),
    ],
    stakeholders: [buildStakeholder({ key: 's1', measures: ['m1'] })],
    decisions: [buildDecision({ finding: 'C01/c1/b1' })],
  });

type Row = Record<string, unknown>;

/** The full document as rows, with one place changed: `undefined` leaves it out. */
function changed(table: string, column: string, value: unknown, at = 0): object {
  const tables = structuredClone(modelRows(fullDocument())) as Record<string, Row[]>;
  const row = tables[table]?.[at];
  if (!row || !(column in row)) throw new Error(`there is no ${table}.${at}.${column}`);
  row[column] = value;
  return tables;
}

/** How far the numbers of the document may go: the server draws an id for each row. */
const ROWS = Object.values(modelRows(fullDocument())).flat().length;

/** Rows the client would not make, sent all the same: by what is wrong with them. */
export function brokenRows(): Record<string, object> {
  const tables = modelRows(fullDocument());
  const broken: Record<string, object> = {};
  const change = (what: string, table: string, column: string, value: unknown, at = 0) => {
    broken[`${table}.${at}.${column}: ${what}`] = changed(table, column, value, at);
  };

  for (const [table, rows] of Object.entries(tables)) {
    const [row = {}] = rows as Row[];
    for (const column of Object.keys(row)) {
      if (column.endsWith('_id') && column !== 'finding_id') {
        change('leads nowhere', table, column, String(ROWS + 1));
        change('leads to a number that nobody has', table, column, String(ROWS));
        change('leads to an id that nobody has', table, column, MISSING);
        change('is no id', table, column, 'nowhere and nobody');
      }
      if (column === 'key') {
        change('missing', table, column, undefined);
        change('bad', table, column, 'no spaces');
      }
    }
    broken[`${table}: no list`] = { ...tables, [table]: 'none' };
    broken[`${table}: an object`] = { ...tables, [table]: { row } };
    broken[`${table}: a list of texts`] = { ...tables, [table]: ['none'] };
    // Two people of one group may say the same of a cell.
    if (table !== 'effect_ratings') {
      const again = (rows as Row[]).map((each) => ('id' in each ? { ...each, id: MISSING } : each));
      broken[`${table}: everything twice`] = { ...tables, [table]: [...rows, ...again] };
    }
  }
  broken['programmes: none'] = { ...tables, programmes: [] };
  change('empty', 'programmes', 'name', '');
  change('impossible', 'programmes', 'starts_on', '2026-02-30');
  change('unknown', 'programmes', 'status', 'sleeping');
  change('beyond the scale', 'target_behaviours', 'importance', 6);
  change('missing', 'target_behaviours', 'habit_strength', null);
  change('below the scale', 'framework_conditions', 'strength', 0);
  change('unknown', 'framework_conditions', 'category', 'weather');
  change('too long', 'framework_conditions', 'in_use_text', 'x'.repeat(10_001));
  change('beyond the scale', 'effects', 'in_use', 4);
  change('no whole number', 'effects', 'in_use', 1.5);
  change('below the scale', 'effect_ratings', 'value', -4);
  change('unknown', 'effect_ratings', 'rater_group', 'customers');
  change('a list', 'effect_ratings', 'value', [1]);
  change('before the start', 'measures', 'ends_on', '2026-01-01');
  change('negative', 'measures', 'hours_per_head', -1);
  change('no number', 'measures', 'hours_per_head', 'many');
  change('of another kind', 'measures', 'kind', 'structural');
  change('hourly', 'measures', 'ritual_rule', 'FREQ=HOURLY');
  change('no time', 'measures', 'ritual_at', '25:00');
  change('no length', 'measures', 'ritual_minutes', null);
  change('of few people', 'measures', 'reaction_n', 4);
  change('beyond the scale', 'measure_expectations', 'in_use', 4);
  change('more than attended', 'session_attendance', 'completed', 11);
  change('negative', 'observations', 'n', -1);
  change('missing', 'observations', 'value', null);
  change('beyond every number', 'observations', 'value', 'Infinity');
  change('beyond the scale', 'stakeholders', 'influence', 9);
  change('unknown', 'stakeholders', 'stance', 'asleep');
  change('empty', 'decisions', 'finding_id', '');
  change('a circle', 'teams', 'parent_id', idOf(tables['teams'], 0), 1);
  const measure_id = idOf(tables['measures'], 0);
  broken['measures.0: waits for itself'] = {
    ...tables,
    measure_dependencies: [{ measure_id, after_id: measure_id }],
  };
  return broken;
}

const idOf = (rows: object[] = [], at: number): unknown => Reflect.get(rows[at] ?? {}, 'id');
