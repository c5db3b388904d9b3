import { describe, expect, it } from 'vitest';
import { columnsOfPeople, guessColumns, guessFile, guessPlanColumns } from '@/domain/training-import/guess';
import { importAttendance } from '@/domain/training-import/import-attendance';
import { importPlan } from '@/domain/training-import/import-plan';
import { openTable } from '@/files/open-table';
import { ALL_PLAN_WORDS } from '@/i18n/plan-words';
import { buildProgramme, buildSession } from '@tests/support/builders';
import { hardImport } from '@tests/support/hard-imports';

const model = buildProgramme({
  teams: [
    { key: 'south', name: 'Süd' },
    { key: 'north', name: 'Nord' },
  ],
  measures: [
    {
      key: 'needs',
      kind: 'training',
      title: 'Bedarfsgespräch',
      startsOn: '2026-03-04',
      endsOn: '2026-03-04',
      sessions: [buildSession({ key: 's', startsAt: '2026-03-04T09:00', endsAt: '2026-03-04T17:00' })],
    },
  ],
});

async function opened(name: string) {
  const table = await openTable(hardImport(name), {});
  if (table.kind === 'refused') throw new Error(table.reason.code);
  return { ...table, formats: table.columns.map(({ format }) => format) };
}

async function plan(name: string) {
  const { names, sample, formats, blocks, columns: detected } = await opened(name);
  expect(guessFile(names, ALL_PLAN_WORDS)).toBe('plan');
  const columns = guessPlanColumns(names, ALL_PLAN_WORDS, sample, formats);
  const people = columnsOfPeople(names, detected, sample, columns);
  const { trainings, sessions, problems, notes } = importPlan(
    { blocks, columns, formats },
    model,
    ALL_PLAN_WORDS,
    { names, people, currency: 'EUR' },
  );
  return {
    trainings,
    times: sessions.map(({ after }) => `${after.startsAt}/${after.endsAt}`),
    faults: problems.map(({ row, column, code }) => `${row}/${column} ${code}`),
    notes: notes.map(({ row, code }) => `${row} ${code}`),
  };
}

async function attendance(name: string) {
  const { names, sample, formats, blocks, columns: detected } = await opened(name);
  expect(guessFile(names, ALL_PLAN_WORDS)).toBe('attendance');
  const columns = guessColumns('attendance', names, ALL_PLAN_WORDS);
  const { attendance: changes, problems } = importAttendance({ blocks, columns, formats }, model);
  return {
    people: columnsOfPeople(names, detected, sample, columns),
    counts: changes.map(({ team, after }) => ({ team, ...after })),
    faults: problems.map(({ row, column, code }) => `${row}/${column} ${code}`),
  };
}

describe('sessions', () => {
  it.each([
    ['40-utc-sessions.csv', ['2026-03-04T09:00/2026-03-04T17:00', '2026-07-01T09:00/2026-07-01T17:00']],
    ['40b-utc-no-zone-column.csv', ['2026-03-04T09:00/2026-03-04T17:00']],
    // It is a second session: what is not in the file stays.
    ['42b-moved-session.csv', ['2026-03-05T09:00/2026-03-05T17:00']],
  ])('of %s are read', async (name, times) => {
    expect(await plan(name)).toMatchObject({ times, faults: [], notes: [] });
  });

  it.each([
    ['42-two-rooms.csv', ['3/2 duplicate']],
    [
      '46-clocks.csv',
      [
        ...['2/2 date_unreadable', '2/3 date_unreadable', '3/2 date_unreadable', '3/3 date_unreadable'],
        ...['4/3 date_unreadable', '6/2 date_unreadable', '7/2 time_missing', '7/3 time_missing'],
      ],
    ],
    ['46b-clock-seconds.xlsx', ['4/2 date_unreadable', '4/3 date_unreadable']],
    ['48-teams-comma.csv', ['2/2 team_unknown', '3/2 team_unknown', '5/2 team_unknown', '6/2 team_unknown']],
    ['49-bad-days.csv', ['2/2 date_unreadable', '4/2 date_unreadable', '4/3 date_unreadable']],
  ])('of %s that cannot be are named', async (name, faults) => {
    expect((await plan(name)).faults).toEqual(faults);
  });

  it('46b-clock-seconds.xlsx: seconds are rounded, a whole day is told', async () => {
    expect(await plan('46b-clock-seconds.xlsx')).toMatchObject({
      times: ['2026-03-04T09:00/2026-03-04T17:00', '2026-03-04T00:00/2026-03-05T00:00'],
      notes: ['3 whole_days'],
    });
  });

  it('41-hours-as-duration.xlsx: hours are what is shown', async () => {
    const { trainings } = await plan('41-hours-as-duration.xlsx');
    expect(trainings.map(({ after }) => after.hoursPerHead)).toEqual([16, 24, 8]);
  });
});

describe('attendance', () => {
  it('43-attendance-became-date.xlsx: days are no people', async () => {
    const { counts, faults } = await attendance('43-attendance-became-date.xlsx');
    expect(counts).toEqual([]);
    expect(faults).toContain('2/5 number_unreadable');
    expect(faults).toContain('3/5 number_unreadable');
  });

  it('44-moodle-persons.csv: one row for each person is no count of a team', async () => {
    const { people, counts, faults } = await attendance('44-moodle-persons.csv');
    expect(people).toEqual([2, 3]);
    expect(faults).toEqual(['3/5 duplicate', '4/5 duplicate']);
    expect(counts).toHaveLength(1);
  });

  it('45-attendance-only-attended.csv: an empty cell is nobody', async () => {
    const { counts, faults } = await attendance('45-attendance-only-attended.csv');
    expect([counts, faults]).toEqual([[{ team: 'south', invited: 0, attended: 11, completed: 0 }], []]);
  });
});
