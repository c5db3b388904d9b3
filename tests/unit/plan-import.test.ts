import { describe, expect, it } from 'vitest';
import type { Cell } from '@/domain/tables/table';
import { changedFields } from '@/domain/training-import/change';
import type { PlanColumn } from '@/domain/training-import/fields';
import { importPlan } from '@/domain/training-import/import-plan';
import { ALL_PLAN_WORDS } from '@/i18n/plan-words';
import { buildProgramme, buildSession } from '@tests/support/builders';

const model = buildProgramme({
  teams: [
    { key: 'north', name: 'Nord' },
    { key: 'south', name: 'Süd' },
    { key: 'inside', name: 'Innendienst' },
    { key: 'inside-2', name: 'Innendienst' },
  ],
  behaviours: [{ key: 'ask', title: 'Ask first' }],
  measures: [
    {
      key: 'listening',
      kind: 'training',
      title: 'Listening',
      objective: 'Ask before offering',
      cost: 900,
      teams: ['north'],
      startsOn: '2026-02-02',
      endsOn: '2026-02-27',
      sessions: [
        buildSession({
          key: 'first',
          startsAt: '2026-02-02T09:00',
          endsAt: '2026-02-02T12:00',
          place: 'Room 1',
        }),
        buildSession({ key: 'second', startsAt: '2026-02-09T09:00', endsAt: '2026-02-09T12:00' }),
        buildSession({ key: 'third', startsAt: '2026-02-09T09:00', endsAt: '2026-02-09T11:00' }),
      ],
    },
    { key: 'twin-1', kind: 'training', title: 'Twin' },
    { key: 'twin-2', kind: 'training', title: 'twin ' },
    { key: 'bonus', kind: 'incentive', title: 'Bonus' },
  ],
});

/** Imports rows below a header in the first row. */
function imported(columns: (PlanColumn | null)[], ...rows: Cell[][]) {
  const sheet = {
    blocks: [{ firstRow: 2, rows, broken: [] }],
    columns,
    formats: columns.map(() => ({ kind: 'text' }) as const),
  };
  return importPlan(sheet, model, ALL_PLAN_WORDS, { currency: 'EUR' });
}
const faults = (...given: Parameters<typeof imported>) =>
  imported(...given).problems.map(({ row, column, code, about, other }) =>
    [row, column, code, about ?? other].filter((each) => each !== undefined),
  );

describe('a time with an offset is a moment', () => {
  const times = (zone: string) => [
    '2026-03-04T08:00:00Z',
    '2026-03-04T16:00:00Z',
    ...(zone === '' ? [] : [zone]),
  ];
  const columns = (zone: string): PlanColumn[] => [
    'title',
    'startsAt',
    'endsAt',
    ...(zone === '' ? [] : (['timeZone'] as const)),
  ];
  it.each([
    ['', '2026-03-04T09:00', '2026-03-04T17:00'],
    ['Europe/Berlin', '2026-03-04T09:00', '2026-03-04T17:00'],
    ['Europe/London', '2026-03-04T08:00', '2026-03-04T16:00'],
  ])('shown by the clock of the zone “%s”', (zone, startsAt, endsAt) => {
    const { sessions, problems } = imported(columns(zone), ['Value', ...times(zone)]);
    expect(problems).toEqual([]);
    expect(sessions.map(({ after }) => after)).toMatchObject([{ startsAt, endsAt }]);
  });

  it('and finds the session that begins then', () => {
    const { sessions } = imported(['key', 'startsAt', 'place'], ['listening', '2026-02-02T08:00Z', 'Room 9']);
    expect(sessions.map(({ key, after }) => [key, after.startsAt])).toEqual([['first', '2026-02-02T09:00']]);
  });
});

describe('a training is known', () => {
  it('by its key, even under another title', () => {
    const { trainings, problems } = imported(['key', 'title'], ['listening', 'Hearing']);
    expect(problems).toEqual([]);
    expect(trainings).toMatchObject([{ kind: 'changed', key: 'listening', after: { title: 'Hearing' } }]);
  });

  it('else by its title, however it is written', () => {
    expect(imported(['title', 'cost'], [' LISTENING', '950']).trainings).toMatchObject([
      { kind: 'changed', key: 'listening', before: { cost: 900 }, after: { cost: 950, title: 'Listening' } },
    ]);
  });

  it('never where several could be meant, or the key is that of another measure', () => {
    expect(faults(['key', 'title'], ['', 'Twin'], ['bonus', 'Bonus'], ['', ''], ['ü', 'New'])).toEqual([
      [2, 1, 'training_ambiguous'],
      [3, 1, 'not_a_training'],
      [5, 1, 'bad_key'],
    ]);
    expect(faults(['key', 'cost'], ['', '12'], ['new', '12'])).toEqual([
      [2, 1, 'training_missing'],
      [3, 1, 'title_missing'],
    ]);
  });

  it('as one and the same in all its rows, which must not contradict one another', () => {
    const columns: PlanColumn[] = ['key', 'title', 'provider', 'startsAt', 'endsAt'];
    const { trainings, sessions, problems } = imported(
      columns,
      ['selling', 'Selling', 'Academy', '2026-03-02 09:00', '2026-03-02 10:00'],
      ['', 'selling', '', '2026-03-03 09:00', '2026-03-03 10:00'],
      ['selling', 'Selling', 'Somebody else', '2026-03-04 09:00', '2026-03-04 10:00'],
    );
    expect(trainings).toMatchObject([
      { kind: 'added', key: 'selling', after: { title: 'Selling', provider: 'Academy', status: 'planned' } },
    ]);
    expect(sessions.map(({ key }) => key)).toEqual(['2026-03-02', '2026-03-03']);
    expect(problems).toMatchObject([
      { row: 4, column: 3, code: 'contradicts', other: 2, text: 'Somebody else' },
    ]);
  });
});

describe('what a file does not say', () => {
  it('stays where the column is not there', () => {
    const [change] = imported(['key', 'cost'], ['listening', '1000']).trainings;
    expect(change && changedFields(change)).toEqual(['cost']);
  });

  it('is emptied by an empty cell where it may be empty, and stays where it may not', () => {
    const columns: PlanColumn[] = [
      'key',
      'title',
      'objective',
      'status',
      'cost',
      'teams',
      'startsAt',
      'place',
    ];
    const { trainings, sessions, problems } = imported(columns, [
      'listening',
      '',
      '',
      '',
      '',
      '',
      '2026-02-02 09:00',
      '',
    ]);
    expect(problems).toEqual([]);
    const [change] = trainings;
    expect(change?.after).toMatchObject({ title: 'Listening', objective: '', cost: null, teams: [] });
    expect(change && changedFields(change)).toEqual(['objective', 'cost', 'teams']);
    expect(sessions).toMatchObject([{ key: 'first', kind: 'changed', after: { place: '' } }]);
  });

  it('is never emptied by a row of which another one, left out, says more', () => {
    const { trainings } = imported(
      ['key', 'objective', 'cost'],
      ['listening', 'Ask twice', 'a lot'],
      ['listening', '', '900'],
    );
    expect(trainings).toMatchObject([{ kind: 'unchanged', after: { objective: 'Ask before offering' } }]);
  });
});

describe('a session is known', () => {
  const columns: PlanColumn[] = ['key', 'sessionKey', 'startsAt', 'endsAt'];
  it('by its key, also when it is moved', () => {
    expect(
      imported(columns, ['listening', 'first', '2.2.2026 13:00', '2.2.2026 16:00']).sessions,
    ).toMatchObject([
      { kind: 'changed', key: 'first', training: 'listening', after: { startsAt: '2026-02-02T13:00' } },
    ]);
  });

  it('else by when it begins, where only one does', () => {
    expect(
      imported(columns, ['listening', '', '2026-02-02 09:00', '2026-02-02 12:30']).sessions,
    ).toMatchObject([{ kind: 'changed', key: 'first', after: { endsAt: '2026-02-02T12:30' } }]);
    expect(faults(columns, ['listening', '', '2026-02-09 09:00', '2026-02-09 12:30'])).toEqual([
      [2, 3, 'session_ambiguous'],
    ]);
  });

  it('once in a file, with a beginning and an end after it', () => {
    expect(
      faults(
        columns,
        ['listening', 'first', '', ''],
        ['listening', '', '2026-02-02 09:00', ''],
        ['listening', 'new', '', '2026-04-01 10:00'],
        ['listening', '', '2026-04-02 09:00', ''],
        ['listening', '', '2026-04-03 09:00', '2026-04-03 08:00'],
        ['listening', '', '2026-04-04', '2026-04-04 08:00'],
        ['listening', '', 'soon', ''],
      ),
    ).toEqual([
      [3, 2, 'duplicate', 2],
      [4, 3, 'start_missing'],
      [5, 4, 'end_missing'],
      [6, 4, 'ends_before_start'],
      [7, 3, 'time_missing'],
      [8, 3, 'date_unreadable'],
    ]);
  });
});

describe('cells that cannot be read', () => {
  it('are each told by row and column', () => {
    expect(
      faults(
        [
          'title',
          'status',
          'delivery',
          'startsOn',
          'hoursPerHead',
          'teams',
          'behaviours',
          'startsAt',
          'timeZone',
          'capacity',
        ],
        ['A', 'Läuft', 'Classroom', '2026-02-31', '-1', 'Nord; Mars', 'Ask first', '', '', ''],
        ['B', 'soon', 'by post', '', 'x', 'Innendienst', 'Sing', '2026-03-02 09:00', 'Mars/Base', '2,5'],
      ),
    ).toEqual([
      [2, 4, 'date_unreadable'],
      [2, 5, 'number_out_of_range'],
      [2, 6, 'team_unknown', 'Mars'],
      [3, 2, 'word_unknown'],
      [3, 3, 'word_unknown'],
      [3, 5, 'number_unreadable'],
      [3, 6, 'team_ambiguous', 'Innendienst'],
      [3, 7, 'behaviour_unknown', 'Sing'],
      [3, 9, 'bad_time_zone'],
      [3, 10, 'not_whole'],
    ]);
  });

  it('leave out their row and nothing else', () => {
    const { trainings, rows } = imported(
      ['title', 'cost'],
      ['A', 'much'],
      ['B', '5'],
      [null, null],
      ['C', '6'],
    );
    expect(trainings.map(({ after }) => after.title)).toEqual(['B', 'C']);
    expect(rows).toEqual({ read: 3, bad: 1 });
  });

  it('a training that would end before it starts is told where the file says so', () => {
    expect(faults(['key', 'endsOn'], ['listening', '2026-01-31'])).toEqual([[2, 2, 'ends_before_start']]);
    expect(faults(['key', 'startsOn'], ['listening', '2026-03-01'])).toEqual([[2, 2, 'ends_before_start']]);
  });

  it('a row may have neither more cells than columns nor quotes that do not match', () => {
    expect(faults(['title'], ['A', 'surplus'])).toEqual([[2, 2, 'too_many_cells']]);
    const sheet = {
      blocks: [{ firstRow: 2, rows: [['A']], broken: [2] }],
      columns: ['title' as const],
      formats: [],
    };
    expect(importPlan(sheet, model, ALL_PLAN_WORDS, { currency: 'EUR' }).problems).toMatchObject([
      { row: 2, code: 'broken_quotes' },
    ]);
  });
});
