import { describe, expect, it } from 'vitest';
import {
  buildBehaviour,
  buildEffect,
  buildCondition,
  buildGoal,
  buildMeasure,
  buildProgramme,
  buildSession,
  buildTeam,
} from '@tests/support/builders';
import { modelRows, packed } from './model-rows';

const model = buildProgramme({
  teams: [buildTeam({ key: 'south', parent: 'sales' }), buildTeam({ key: 'sales' })],
  goals: [buildGoal({ key: 'g1' }), buildGoal({ key: 'g2' })],
  behaviours: [buildBehaviour({ key: 'b1', goals: ['g2'] })],
  conditions: [buildCondition({ key: 'c1' })],
  effects: [
    buildEffect({
      condition: 'c1',
      behaviour: 'b1',
      evidence: { kind: 'interview', on: null, note: '' },
      ratings: [{ group: 'hr', value: -2 }],
    }),
  ],
  measures: [
    buildMeasure({
      key: 'm1',
      kind: 'training',
      owner: 'Ada',
      sessions: [buildSession({ key: 'one', startsAt: '2026-02-02T09:00', endsAt: '2026-02-02T12:30' })],
    }),
  ],
});
const rows = modelRows(model);
const column = (table: string, name: string) =>
  (rows[table] ?? []).map((row) => Reflect.get(row, name) as unknown);

describe('the rows of a model', () => {
  it('name each other by numbers, each of which stands for one thing', () => {
    const [south, sales] = column('teams', 'id');
    expect(column('teams', 'parent_id')).toEqual([sales, null]);
    expect(column('behaviour_goals', 'goal_id')).toEqual([column('strategic_goals', 'id')[1]]);
    expect(column('sessions', 'measure_id')).toEqual(column('measures', 'id'));
    expect(column('effect_ratings', 'effect_id')).toEqual(column('effects', 'id'));
    const ids = Object.keys(rows).flatMap((table) => column(table, 'id').filter((id) => id !== undefined));
    expect(new Set([...ids, south]).size).toBe(9);
    expect(ids).toEqual(ids.map(() => expect.stringMatching(/^\d+$/) as string));
  });

  it('stand in the order of their list, and say what the model says', () => {
    expect(column('strategic_goals', 'position')).toEqual(['a0', 'a1']);
    expect(rows['measures']).toMatchObject([{ owner_name: 'Ada', owner_id: null, reaction_mean: null }]);
    expect(rows['effects']).toMatchObject([
      { evidence_kind: 'interview', evidence_on: null, confidence: 'high' },
    ]);
    expect(rows['sessions']).toMatchObject([{ starts_at: '2026-02-02T09:00:00' }]);
  });

  it('have no links in them, and no table is empty', () => {
    for (const row of Object.values(rows).flat())
      expect(Object.values(row).filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
    expect(Object.values(rows).filter(({ length }) => length === 0)).toEqual([]);
    expect(rows).not.toHaveProperty('stakeholders');
  });

  it('cannot be made where a key leads nowhere', () => {
    expect(() => modelRows({ ...model, goals: [] })).toThrow('nothing has the key g2');
  });
});

it('packs rows: the names of the columns once, then values, null where a row has none', () => {
  expect(
    packed({
      goals: [
        { id: '1', title: 'A' },
        { id: '2', key: 'b' },
      ],
    }),
  ).toEqual({
    goals: [
      ['id', 'title', 'key'],
      ['1', 'A', null],
      ['2', null, 'b'],
    ],
  });
});
