import { describe, expect, it } from 'vitest';
import { CASES, READING } from '@/domain/programme/bounds';
import { programmeRows } from '@tests/support/programme-rows';
import { mendingOf } from './mend-programme';
import { faultsOf, sortOut } from './row-faults';
import type { LoadedProgrammes, ProgrammeRows } from '../store/row-types';
import { seriesFaults } from '../store/series-rows';

const SHARED = { teams: [], blackouts: [] };

const rows = (measure: Partial<ProgrammeRows['measures'][number]> = {}): ProgrammeRows =>
  programmeRows({
    behaviours: ['Ask'],
    conditions: [{ title: 'Bonus' }],
    effects: [{ behaviour: 0, condition: 0, espoused: 2, in_use: -3 }],
    measures: [{ title: 'Kick-off', kind: 'training', ...measure }],
    sessions: [{ measure: 0, starts_at: '2026-03-02T09:00:00', ends_at: '2026-03-02T12:00:00' }],
  });
const sessionAt = (starts_at: string): ProgrammeRows => {
  const made = rows();
  return { ...made, sessions: made.sessions.map((session) => ({ ...session, starts_at })) };
};
const ritual = (ritual_rule: string) => rows({ ritual_rule, ritual_at: '09:00', ritual_minutes: 30 });
const rated = (in_use: number): ProgrammeRows => {
  const made = rows();
  return { ...made, effects: made.effects.map((effect) => ({ ...effect, in_use })) };
};

describe('what a programme holds that nobody can read', () => {
  it('is nothing as a rule', () => {
    expect(faultsOf(SHARED, rows())).toEqual([]);
    expect(faultsOf(SHARED, ritual('FREQ=WEEKLY;BYDAY=MO'))).toEqual([]);
    expect(faultsOf(SHARED, sessionAt('2026-03-02 09:00:00'))).toEqual([]);
  });

  it.each([
    ['9999', rows({ ends_on: '9999-12-31' }), 'measures.ends_on', 'empty'],
    ['the year 26', rows({ starts_on: '0026-01-01' }), 'measures.starts_on', 'empty'],
    ['a year of five digits', rows({ starts_on: '20260-01-01' }), 'measures.starts_on', 'empty'],
    ['for ever', rows({ ends_on: 'infinity' }), 'measures.ends_on', 'empty'],
    ['a rule of nobody', ritual('FREQ=DAILY;X=1'), 'measures.ritual_rule', 'empty'],
    ['a day that never comes', ritual('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'), 'measures.ritual_rule', 'empty'],
    ['a session for ever', sessionAt('infinity'), 'sessions.starts_at', 'remove'],
    ['a session in 9999', sessionAt('9999-12-31T09:00:00'), 'sessions.starts_at', 'remove'],
    ['a rating beyond the scale', rated(7), 'effects.in_use', 'empty'],
    ['half a rating', rated(0.5), 'effects.in_use', 'empty'],
  ])('%s is named, with what can be done about it', (_, wrong, place, way) => {
    const faults = faultsOf(SHARED, wrong);
    expect(faults.map(({ table, column }) => `${table}.${column}`)).toEqual([place]);
    expect(faults.map(mendingOf)).toEqual([way]);
  });

  it('says which measure it is', () => {
    expect(faultsOf(SHARED, rows({ ends_on: '9999-12-31' }))).toEqual([
      { table: 'measures', id: 'm0', column: 'ends_on', value: '9999-12-31', title: 'Kick-off' },
    ]);
  });

  it('is the whole where something refers to nothing', () => {
    const [fault] = faultsOf(SHARED, rows({ team_ids: ['gone'] }));
    expect(fault).toMatchObject({ table: 'programmes', id: null });
    expect(fault && mendingOf(fault)).toBeNull();
  });

  it('may be a reading', () => {
    const made = rows();
    const measured = { ...made, indicators: [{ ...made.measures[0], id: 'i', title: 'Calls' }] };
    const series = {
      smallest_team: 7,
      hidden: [],
      series: [
        {
          indicator_id: 'i',
          team_id: 't',
          periods: ['2026-01-01', '9999-01-01'],
          values: [1, 2],
          n: [null, 3],
        },
        { indicator_id: 'j', team_id: 't', periods: ['2026-01-01'], values: [1], n: [null] },
      ],
    };
    const faults = faultsOf(SHARED, measured as unknown as ProgrammeRows, seriesFaults(series));
    expect(faults).toContainEqual({
      table: 'observations',
      id: 'i',
      column: 'period',
      value: '9999-01-01',
      title: 'Calls',
    });
  });

  it('is no sum or mean of readings that each lie within their bounds', () => {
    const most = CASES.max;
    const seriesOf = (values: unknown[], n: unknown[]) => ({
      smallest_team: 7,
      hidden: [],
      series: [{ indicator_id: 'i', team_id: 't', periods: ['1900-01-01'], values, n }],
    });
    expect(seriesFaults(seriesOf([READING.max * (1 + Number.EPSILON)], [9000 * most]))).toEqual([]);
    expect(seriesFaults(seriesOf([null], [-1])).map(({ column }) => column)).toEqual(['value', 'n']);
    expect(seriesFaults(seriesOf(['1'], [0.5])).map(({ column }) => column)).toEqual(['value', 'n']);
  });
});

describe('one programme that cannot be read', () => {
  const other = { ...rows(), programme: { ...rows().programme, id: 'q', name: 'Other' } };
  const period = { title: 'Stocktaking', starts_on: '2026-01-01', team_ids: [] };

  it('takes no other along', () => {
    const loaded: LoadedProgrammes = { ...SHARED, programmes: [rows({ ends_on: '9999-12-31' }), other] };
    const { programmes, unreadable } = sortOut(loaded, []);
    expect(programmes).toEqual([other]);
    expect(unreadable.map(({ rows: { programme } }) => programme.id)).toEqual(['p']);
  });

  it('is none where a blackout period or a headcount is wrong, which all of them share', () => {
    const blackouts = [
      { ...period, id: 'a', ends_on: '2026-01-09' },
      { ...period, id: 'b', ends_on: 'infinity' },
    ];
    const loaded = {
      blackouts,
      teams: [{ id: 't', key: 't', name: 'T', headcount: -1, parent_id: null }],
      programmes: [other],
    } as unknown as LoadedProgrammes;
    const sorted = sortOut(loaded, []);
    expect(sorted.programmes).toEqual([other]);
    expect(sorted.blackouts.map(({ id }) => id)).toEqual(['a']);
    expect(sorted.teams.map(({ headcount }) => headcount)).toEqual([null]);
  });
});
