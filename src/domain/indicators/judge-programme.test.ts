import { expect, it } from 'vitest';
import { buildProgramme } from '@tests/support/builders';
import { weekly } from '@tests/support/series';
import { judgeProgramme } from './judge-programme';

const before = [49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 49];
const readings = (team: string, after: number[]) =>
  weekly([...before, ...after]).map((reading) => ({ team, n: null, ...reading }));

const judged = (measures: object[], today = '2026-06-01') =>
  judgeProgramme(
    buildProgramme({
      programme: { startsOn: '2025-03-24' },
      behaviours: [{ key: 'b' }],
      measures: measures.map((measure, i) => ({ key: `m${i}`, behaviours: ['b'], ...measure })),
      indicators: [
        {
          key: 'i',
          behaviour: 'b',
          cadence: 'week',
          observations: [...readings('south', [60, 61, 60]), ...readings('north', [50, 49])],
        },
      ],
    }),
    'nhs',
    today,
  );

it('judges every team, by a baseline that ends when the programme starts', () => {
  const [indicator] = judged([]);
  expect(indicator?.measureFrom).toBeNull();
  expect(indicator?.teams.map(({ team, verdict, baseline }) => [team, verdict, baseline])).toEqual([
    ['north', 'no_shift', 12],
    ['south', 'shifting', 12],
  ]);
});

it('knows when the first measure on the behaviour began, whatever has been cancelled', () => {
  const measures = [
    { startsOn: '2025-05-01' },
    { startsOn: '2025-04-01' },
    { startsOn: null },
    { startsOn: '2025-01-01', status: 'cancelled' },
    { startsOn: '2025-01-01', behaviours: [] },
  ];
  expect(judged(measures)[0]?.measureFrom).toBe('2025-04-01');
});

it('does not look at readings of periods that have not begun', () => {
  const [indicator] = judged([], '2025-04-01');
  const last = indicator?.teams.map(({ team, readings: each }) => [team, each.at(-1)?.period]);
  expect(last).toEqual([
    ['north', '2025-03-31'],
    ['south', '2025-03-31'],
  ]);
});
