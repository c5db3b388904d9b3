import { expect, test } from 'vitest';
import { checkRule } from '@tests/support/check-rule';
import { about, AFTER, measuredBy, measuredProgramme } from '@tests/support/measured';
import { i02 } from './i02-wrong-way';

test('flags readings that shift to the unfavourable side', () => {
  const worse = measuredBy({ south: about(40, 4) });
  expect(checkRule(i02, measuredProgramme([worse])).findings).toMatchObject([
    {
      id: 'I02/i/south',
      score: 70,
      severity: 'critical',
      // The last week of the baseline lay below its mean already.
      figures: { since: '2025-03-24', weeks: 5, centre: 50, last: 39 },
    },
  ]);
});

test('down is right where less is better', () => {
  const better = measuredBy({ south: about(40, 4) }, { direction: 'down' });
  expect(checkRule(i02, measuredProgramme([better])).scores).toEqual({});
  const worse = measuredBy({ south: about(60, 4) }, { direction: 'down' });
  expect(checkRule(i02, measuredProgramme([worse])).findings).toMatchObject([
    { id: 'I02/i/south', figures: { since: AFTER } },
  ]);
});

test('neither chance nor what nothing is done about', () => {
  const still = measuredBy({ south: about(50, 4) });
  expect(checkRule(i02, measuredProgramme([still])).scores).toEqual({});
  const worse = measuredBy({ south: about(40, 4) });
  expect(checkRule(i02, measuredProgramme([worse], null))).toMatchObject({ scores: {}, missing: {} });
});

test('without readings after the baseline nobody can tell', () => {
  expect(checkRule(i02, measuredProgramme([measuredBy({ south: [] })])).missing).toEqual({
    'I02/i/south': 'baseline',
  });
});
