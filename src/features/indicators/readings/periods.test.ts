import { expect, it } from 'vitest';
import { lastOfNext, lastOfPrevious, periodsUntil } from './periods';
import { teamRows } from './team-rows';

it('puts the periods up to a day side by side', () => {
  expect(periodsUntil('2026-01-07', 'week', 3)).toEqual(['2025-12-22', '2025-12-29', '2026-01-05']);
  expect(periodsUntil('2026-02-17', 'month', 3)).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
  expect(periodsUntil('2026-05-01', 'quarter', 2)).toEqual(['2026-01-01', '2026-04-01']);
});

it('pages through them without a gap, and not beyond the latest', () => {
  const months = periodsUntil('2026-02-17', 'month', 3);
  const earlier = periodsUntil(lastOfPrevious(months, 'month'), 'month', 3);
  expect(earlier).toEqual(['2025-09-01', '2025-10-01', '2025-11-01']);
  expect(lastOfNext(earlier, 'month', '2026-02-01')).toBe('2026-02-01');
  expect(lastOfNext(earlier, 'month', '2026-01-01')).toBe('2026-01-01');
});

it('puts teams below the team they belong to', () => {
  const team = (key: string, parent: string | null) => ({ key, name: key, headcount: null, parent });
  const rows = teamRows([team('a', null), team('b', 'gone'), team('a1', 'a'), team('a11', 'a1')]);
  expect(rows.map(({ team: { key }, depth }) => [key, depth])).toEqual([
    ['a', 0],
    ['a1', 1],
    ['a11', 2],
    ['b', 0],
  ]);
});
