import { expect, test } from 'vitest';
import { checkRule } from '@tests/support/check-rule';
import { about, measuredBy, measuredProgramme } from '@tests/support/measured';
import { i03 } from './i03-enthusiasm-faded';

test('flags a shift that is back where it came from', () => {
  const faded = measuredBy({ south: [...about(60, 6), ...about(48, 7)] });
  expect(checkRule(i03, measuredProgramme([faded])).findings).toMatchObject([
    {
      id: 'I03/i/south',
      score: 70,
      severity: 'critical',
      figures: { since: '2025-05-12', weeks: 7, last: 49 },
    },
  ]);
});

test('a shift that holds, or falters for a few weeks, has not faded', () => {
  const holding = measuredBy({ north: about(60, 14), south: [...about(60, 6), ...about(48, 6)] });
  expect(checkRule(i03, measuredProgramme([holding])).scores).toEqual({});
});

test('what never shifted cannot fade', () => {
  const still = measuredBy({ south: about(50, 14) });
  expect(checkRule(i03, measuredProgramme([still])).scores).toEqual({});
});

test('asks nothing before a live measure has started', () => {
  const faded = measuredBy({ south: [...about(60, 6), ...about(48, 7)] });
  expect(checkRule(i03, measuredProgramme([faded], { startsOn: '2026-06-02' })).scores).toEqual({});
});
