import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aProgramme } from '@tests/support/audit-properties';
import { buildProgramme, buildSession } from '@tests/support/builders';
import { addDays } from '../calendar/days';
import { DEFAULT_POLICY } from '../consistency/policy';
import { withMeasures } from './measure-overlay';
import { movedBy } from './moved-by';
import { teamLoads } from './team-loads';

const loads = (model: Parameters<typeof teamLoads>[0]) => teamLoads(model, DEFAULT_POLICY);
const weekly = (model: Parameters<typeof teamLoads>[0]) =>
  Object.fromEntries(
    loads(model).map(({ team, weeks }) => [team, weeks.map(({ period, amount }) => [period, amount])]),
  );

describe('hours per head', () => {
  // Worked out by hand:
  //                       2 Feb     9 Feb     16 Feb
  // basics, 9 h, 3 weeks    3         3         3      north and south (through sales)
  // coaching, 4 h           .         4         .      north
  // practice, 6 h, 2 days   3         .         3      south, by its sessions
  const model = buildProgramme({
    teams: [
      { key: 'sales' },
      { key: 'north', parent: 'sales' },
      { key: 'south', parent: 'sales' },
      { key: 'office' },
    ],
    measures: [
      {
        key: 'basics',
        kind: 'training',
        teams: ['sales'],
        startsOn: '2026-02-03',
        endsOn: '2026-02-20',
        hoursPerHead: 9,
      },
      {
        key: 'coaching',
        kind: 'training',
        teams: ['north'],
        startsOn: '2026-02-09',
        endsOn: '2026-02-13',
        hoursPerHead: 4,
      },
      {
        key: 'practice',
        kind: 'training',
        teams: ['south'],
        startsOn: '2026-02-02',
        endsOn: '2026-02-27',
        hoursPerHead: 6,
        sessions: ['2026-02-05', '2026-02-17'].map((day) =>
          buildSession({ key: day, startsAt: `${day}T09:00`, endsAt: `${day}T17:00` }),
        ),
      },
      {
        key: 'off',
        kind: 'training',
        teams: ['north'],
        startsOn: '2026-02-02',
        endsOn: '2026-02-02',
        hoursPerHead: 40,
        status: 'cancelled',
      },
      {
        key: 'talk',
        kind: 'communication',
        teams: ['north'],
        startsOn: '2026-02-02',
        endsOn: '2026-02-02',
        hoursPerHead: 40,
      },
    ],
  });

  it('match the table', () => {
    expect(weekly(model)).toEqual({
      sales: [
        ['2026-02-02', 3],
        ['2026-02-09', 3],
        ['2026-02-16', 3],
      ],
      north: [
        ['2026-02-02', 3],
        ['2026-02-09', 7],
        ['2026-02-16', 3],
      ],
      south: [
        ['2026-02-02', 6],
        ['2026-02-09', 3],
        ['2026-02-16', 6],
      ],
      office: [],
    });
  });

  it('say which measure gives how much', () => {
    const north = loads(model).find(({ team }) => team === 'north');
    expect(north?.weeks[1]?.parts).toMatchObject([
      { measure: 'basics', amount: 3 },
      { measure: 'coaching', amount: 4 },
    ]);
  });
});

test('demanding behaviours stand in the quarter of the first measure that reaches the team', () => {
  const model = buildProgramme({
    teams: [{ key: 'north' }, { key: 'south' }],
    behaviours: [
      { key: 'hard', effort: 4, teams: ['north'] },
      { key: 'easy', effort: 3 },
    ],
    measures: [
      { key: 'late', behaviours: ['hard', 'easy'], startsOn: '2026-07-01' },
      { key: 'early', behaviours: ['hard'], startsOn: '2026-04-01' },
      { key: 'elsewhere', behaviours: ['hard'], teams: ['south'], startsOn: '2026-01-01' },
    ],
  });
  const [north, south] = loads(model);
  expect(north?.quarters).toMatchObject([
    { period: '2026-Q2', amount: 1, parts: [{ measure: 'early', behaviour: 'hard' }] },
  ]);
  expect(south?.quarters).toEqual([]);
});

test('moving a measure by whole weeks moves its load by as many, and no other', () =>
  fc.assert(
    fc.property(aProgramme, fc.nat(), fc.integer({ min: -60, max: 60 }), (model, pick, count) => {
      const measure = model.measures[pick % Math.max(1, model.measures.length)];
      if (!measure) return;
      const moved = withMeasures(model, [movedBy(measure, 7 * count)]);
      const partsOf = (of: typeof model, own: boolean) =>
        loads(of).map(({ weeks }) =>
          weeks.flatMap(({ period, parts }) =>
            parts
              .filter((part) => (part.measure === measure.key) === own)
              .map(({ measure: key, amount }) => ({ period, key, amount })),
          ),
        );
      expect(partsOf(moved, false)).toEqual(partsOf(model, false));
      expect(partsOf(moved, true)).toEqual(
        partsOf(model, true).map((parts) =>
          parts.map((part) => ({ ...part, period: addDays(part.period, 7 * count) })),
        ),
      );
    }),
  ));

test('every hour of a placed training falls on each of its teams exactly once', () =>
  fc.assert(
    fc.property(aProgramme, (model) => {
      const training = model.measures.find(
        ({ kind, status, hoursPerHead, startsOn, endsOn }) =>
          kind === 'training' &&
          status !== 'cancelled' &&
          hoursPerHead &&
          startsOn !== null &&
          endsOn !== null,
      );
      if (!training) return;
      for (const { weeks } of loads(model)) {
        const own = weeks.flatMap(({ parts }) => parts.filter(({ measure }) => measure === training.key));
        const sum = own.reduce((total, { amount }) => total + amount, 0);
        if (own.length > 0) expect(sum).toBeCloseTo(training.hoursPerHead ?? 0, 6);
      }
    }),
  ));
