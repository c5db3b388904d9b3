import { expect, test } from 'vitest';
import { checkRule } from '@tests/support/check-rule';
import { about, measuredBy, measuredProgramme, observed } from '@tests/support/measured';
import { i08 } from './i08-teams-diverge';

const check = (after: Record<string, number[]>, policy = {}) =>
  checkRule(i08, measuredProgramme([measuredBy(after)], null), { policy });

test('flags teams of which one has changed for good and another has not', () => {
  expect(check({ north: about(60, 12), south: about(50, 12) }).findings).toMatchObject([
    {
      id: 'I08/i',
      score: 40,
      subjects: { behaviour: 'b', indicator: 'i', best: 'north', worst: 'south' },
      figures: { lastingTeams: 1, otherTeams: 1, worstVerdict: 'no_shift', importance: 5 },
    },
  ]);
});

test('names the longest shift and the worst verdict, whatever the order', () => {
  const after = {
    a: about(60, 12),
    b: about(60, 20),
    c: about(50, 12),
    d: about(40, 12),
    e: [...about(60, 6), ...about(48, 7)],
  };
  const teams = Object.keys(after).map((key) => ({ key }));
  expect(checkRule(i08, { ...measuredProgramme([measuredBy(after)]), teams }).findings).toMatchObject([
    {
      subjects: { best: 'b', worst: 'd' },
      figures: { lastingTeams: 2, otherTeams: 3, worstVerdict: 'wrong_way' },
    },
  ]);
});

test('not while the better one has only begun, nor when all have changed, nor with one team alone', () => {
  expect(check({ north: about(60, 11), south: about(50, 12) }).scores).toEqual({});
  expect(check({ north: about(60, 12), south: about(60, 6) }).scores).toEqual({});
  expect(check({ north: about(60, 12) }).scores).toEqual({});
});

test('compares teams with a dozen readings each, or as many as the policy asks for', () => {
  const few = observed('south', [50, 51, 49, 50, 51, 49, 50, 51, 49, 50, 51]);
  const { observations } = measuredBy({ north: about(60, 12) });
  const indicator = measuredBy({}, { observations: [...observations, ...few], baselineUntil: '2025-02-16' });
  expect(checkRule(i08, measuredProgramme([indicator])).scores).toEqual({});
  const policy = { I08: { readingsFrom: 11 } };
  expect(checkRule(i08, measuredProgramme([indicator]), { policy }).scores).toEqual({ 'I08/i': 40 });
});

test('a team that cannot be judged is said to be missing', () => {
  expect(check({ north: about(60, 12), south: [] }).missing).toEqual({ 'I08/i/south': 'baseline' });
});
