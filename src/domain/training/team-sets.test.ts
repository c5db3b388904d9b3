import { expect, test } from 'vitest';
import { buildTeam } from '@tests/support/builders';
import { teamSetsOf } from './team-sets';

const sets = teamSetsOf(
  [
    { key: 'sales' },
    { key: 'north', parent: 'sales' },
    { key: 'coast', parent: 'north' },
    { key: 'south', parent: 'sales' },
    { key: 'hq' },
  ].map(buildTeam),
);

test('a team includes its sub-teams at every depth', () => {
  expect([...sets.of(['north'])].sort()).toEqual(['coast', 'north']);
  expect([...sets.of(['sales'])].sort()).toEqual(['coast', 'north', 'sales', 'south']);
});

test('a list without teams means everybody', () => {
  for (const key of ['sales', 'coast', 'hq']) expect(sets.of([]).has(key)).toBe(true);
});

test('meets where one team is, or lies below, the other', () => {
  const meet = (a: string[], b: string[]) => sets.meet(sets.of(a), sets.of(b));
  expect(meet(['north'], ['north'])).toBe(true);
  expect(meet(['sales'], ['coast'])).toBe(true);
  expect(meet(['coast'], ['sales'])).toBe(true);
  expect(meet([], ['hq'])).toBe(true);
  expect(meet(['north'], ['south'])).toBe(false);
  expect(meet(['sales'], ['hq'])).toBe(false);
});

test('counts what is shared, a team with its sub-teams once', () => {
  const shared = (a: string[], b: string[]) => sets.shared(sets.of(a), sets.of(b));
  expect(shared(['sales'], ['sales'])).toBe(1);
  expect(shared(['sales'], ['coast', 'south'])).toBe(2);
  expect(shared([], [])).toBe(2);
  expect(shared(['north'], ['hq'])).toBe(0);
});

test('everybody meets everybody even where no team is recorded', () => {
  const none = teamSetsOf([]);
  expect(none.meet(none.of([]), none.of([]))).toBe(true);
  expect(none.shared(none.of([]), none.of([]))).toBe(0);
});
