import { expect, it } from 'vitest';
import { diffObservations } from './diff-observations';

const reading = (team: string, period: string, value: number, n: number | null = 5) => ({
  team,
  period,
  value,
  n,
});

it('tells what is new, changed, the same, and not in the file', () => {
  const stored = [
    reading('a', '2026-01-01', 10),
    reading('a', '2026-02-01', 20),
    reading('a', '2026-03-01', 0.1 + 0.2),
    reading('b', '2026-01-01', 30),
    reading('b', '2026-02-01', 0),
  ];
  const aggregated = [
    reading('a', '2026-02-01', 21),
    reading('a', '2026-03-01', 0.3),
    reading('b', '2026-01-01', 30, 6),
    reading('b', '2026-02-01', 0),
    reading('c', '2026-01-01', 1),
  ];
  expect(diffObservations(stored, aggregated)).toEqual({
    added: [aggregated[4]],
    changed: [
      { from: stored[1], to: aggregated[0] },
      { from: stored[3], to: aggregated[2] },
    ],
    unchanged: [aggregated[1], aggregated[3]],
    absent: [stored[0]],
  });
});
