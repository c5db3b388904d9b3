import { expect, test } from 'vitest';
import { checkRule } from '@tests/support/check-rule';
import { about, measuredBy, measuredProgramme } from '@tests/support/measured';
import { i06 } from './i06-leading-without-lagging';

const leading = measuredBy({ south: about(60, 26) }, { key: 'asked' });
const lagging = (after: Record<string, number[]>, own = {}) =>
  measuredBy(after, { key: 'margin', kind: 'lagging', ...own });
const check = (...indicators: Parameters<typeof measuredProgramme>[0]) =>
  checkRule(i06, measuredProgramme(indicators));

test('flags an early shift that has lasted half a year without the late one', () => {
  expect(check(leading, lagging({ south: about(50, 26) })).findings).toMatchObject([
    {
      id: 'I06/asked/south',
      score: 40,
      subjects: { behaviour: 'b', indicator: 'asked', team: 'south', lagging: 'margin' },
      figures: { weeks: 26, importance: 5 },
    },
  ]);
});

test('not before half a year, nor when the late one has shifted, whichever way', () => {
  const early = measuredBy({ south: about(60, 25) }, { key: 'asked' });
  expect(check(early, lagging({ south: about(50, 26) })).scores).toEqual({});
  expect(check(leading, lagging({ south: about(60, 26) })).scores).toEqual({});
  expect(check(leading, lagging({ south: about(40, 26) })).scores).toEqual({});
});

test('only within a team and a behaviour', () => {
  expect(check(leading, lagging({ north: about(50, 26) })).scores).toEqual({});
  const draft = measuredProgramme([leading, lagging({ south: about(50, 26) }, { behaviour: 'other' })]);
  expect(checkRule(i06, { ...draft, behaviours: [{ key: 'b' }, { key: 'other' }] }).scores).toEqual({});
});

test('one that should follow and cannot be judged leaves the question open, once', () => {
  const second = measuredBy({ south: about(60, 26) }, { key: 'called' });
  expect(check(leading, second, lagging({ south: [] }))).toMatchObject({
    scores: {},
    missing: { 'I06/margin/south': 'baseline' },
  });
  const unclear = measuredBy({ south: [] }, { key: 'asked' });
  expect(check(unclear, lagging({ south: about(50, 26) })).missing).toEqual({
    'I06/asked/south': 'baseline',
  });
});
