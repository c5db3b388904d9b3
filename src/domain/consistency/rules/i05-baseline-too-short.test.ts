import { expect, test } from 'vitest';
import { checkRule } from '@tests/support/check-rule';
import { about, AFTER, BEFORE, measuredBy, measuredProgramme, observed } from '@tests/support/measured';
import { i05 } from './i05-baseline-too-short';

const eleven = {
  observations: observed('south', [...BEFORE.slice(1), ...about(50, 6)]),
  baselineUntil: '2025-03-23',
};

test('flags a baseline of fewer than twelve readings', () => {
  expect(checkRule(i05, measuredProgramme([measuredBy({}, eleven)])).findings).toMatchObject([
    {
      id: 'I05/i/south',
      score: 10,
      severity: 'low',
      figures: { baseline: 11, neededReadings: 12, baselineUntil: '2025-03-23' },
    },
  ]);
});

test('twelve are enough, or as many as the policy asks for', () => {
  expect(checkRule(i05, measuredProgramme([measuredBy({ south: [50] })])).scores).toEqual({});
  const policy = { I05: { readingsFrom: 11 } };
  expect(checkRule(i05, measuredProgramme([measuredBy({}, eleven)]), { policy }).scores).toEqual({});
});

test('the baseline ends when the programme starts, if the indicator says nothing else; else it has none', () => {
  const indicator = measuredBy({ south: [50] }, { baselineUntil: null });
  const draft = measuredProgramme([indicator]);
  expect(checkRule(i05, { ...draft, programme: { startsOn: AFTER } }).scores).toEqual({});
  expect(checkRule(i05, draft).findings).toMatchObject([{ figures: { baseline: 0, baselineUntil: null } }]);
});

test('without readings there is nothing to count', () => {
  expect(checkRule(i05, measuredProgramme([measuredBy({})])).missing).toEqual({ I05: 'observations' });
});
