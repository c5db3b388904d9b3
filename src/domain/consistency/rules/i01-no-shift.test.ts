import { expect, test } from 'vitest';
import { checkRule } from '@tests/support/check-rule';
import { about, AFTER, measuredBy, measuredProgramme } from '@tests/support/measured';
import { i01 } from './i01-no-shift';

const still = measuredBy({ south: about(50, 6) });

test('flags readings that stay within chance while something is done', () => {
  expect(checkRule(i01, measuredProgramme([still])).findings).toMatchObject([
    {
      id: 'I01/i/south',
      score: 40,
      severity: 'high',
      subjects: { behaviour: 'b', indicator: 'i', team: 'south' },
      figures: { since: AFTER, weeks: 6, centre: 50, last: 49, unit: '%', readings: 18, importance: 5 },
    },
  ]);
});

test('a shift, whichever way, is none', () => {
  const moving = measuredBy({ north: about(60, 6), south: about(40, 6) });
  expect(checkRule(i01, measuredProgramme([moving]))).toMatchObject({ scores: {}, missing: {} });
});

test('asks nothing before a live measure has started', () => {
  const silent = { scores: {}, missing: {} };
  for (const measure of [
    null,
    { startsOn: '2026-06-02' },
    { startsOn: null, status: 'planned' as const },
    { startsOn: AFTER, status: 'cancelled' as const },
    { startsOn: AFTER, behaviours: [] },
  ])
    expect(checkRule(i01, measuredProgramme([still], measure))).toMatchObject(silent);
  const running = { startsOn: null, status: 'running' as const };
  for (const measure of [{ startsOn: '2026-06-01' }, running])
    expect(checkRule(i01, measuredProgramme([still], measure)).scores).toEqual({ 'I01/i/south': 40 });
});

test('follows the set of signals of the organisation', () => {
  const seven = measuredBy({ south: about(52, 7) });
  expect(checkRule(i01, measuredProgramme([seven])).scores).toEqual({});
  const policy = { signalSet: 'wheeler' as const };
  expect(checkRule(i01, measuredProgramme([seven]), { policy }).scores).toEqual({ 'I01/i/south': 40 });
});

test('says what is missing: indicators, readings, those of one, a baseline', () => {
  const empty = measuredBy({}, { key: 'empty' });
  expect(checkRule(i01, measuredProgramme([])).missing).toEqual({ I01: 'indicators' });
  expect(checkRule(i01, measuredProgramme([empty])).missing).toEqual({ I01: 'observations' });
  expect(checkRule(i01, measuredProgramme([empty, still])).missing).toEqual({ 'I01/empty': 'observations' });
  const short = measuredBy({ south: about(50, 6) }, { baselineUntil: '2025-01-20' });
  expect(checkRule(i01, measuredProgramme([short])).missing).toEqual({ 'I01/i/south': 'baseline' });
});
