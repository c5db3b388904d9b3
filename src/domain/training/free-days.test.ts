import { expect, it } from 'vitest';
import { buildMeasure, buildProgramme } from '@tests/support/builders';
import { freeDays } from './free-days';

it('a ritual is not held on public holidays, nor in blackout periods of its teams', () => {
  const model = buildProgramme({
    teams: [{ key: 'north' }, { key: 'south' }],
    blackouts: [
      { key: 'fair', title: 'Fair', startsOn: '2026-04-13', endsOn: '2026-04-17', teams: ['south'] },
    ],
    measures: [],
  });
  const isFree = freeDays(model, [{ on: '2026-04-06', name: 'Easter Monday', teams: null }]);
  const north = buildMeasure({ key: 'n', kind: 'leadership', teams: ['north'] });
  const south = buildMeasure({ key: 's', kind: 'leadership', teams: ['south'] });
  expect(
    ['2026-04-06', '2026-04-13', '2026-04-20'].map((day) => [isFree(north, day), isFree(south, day)]),
  ).toEqual([
    [true, true],
    [false, true],
    [false, false],
  ]);
});

it('is held on a holiday that only some of its teams have', () => {
  const model = buildProgramme({ teams: [{ key: 'north' }, { key: 'south' }], measures: [] });
  const isFree = freeDays(model, [{ on: '2026-06-04', name: 'Corpus Christi', teams: ['south'] }]);
  const of = (...teams: string[]) =>
    isFree(buildMeasure({ key: teams.join('-'), kind: 'leadership', teams }), '2026-06-04');
  expect([of('south'), of('north'), of('north', 'south')]).toEqual([true, false, false]);
});
