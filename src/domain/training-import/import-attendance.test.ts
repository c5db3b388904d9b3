import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildProgramme, buildSession } from '@tests/support/builders';
import type { Cell } from '../tables/table';
import type { AttendanceColumn } from './fields';
import { importAttendance } from './import-attendance';

const model = buildProgramme({
  teams: [
    { key: 'north', name: 'Nord', headcount: 10 },
    { key: 'south', name: 'Süd', headcount: null },
  ],
  measures: [
    {
      key: 'listening',
      kind: 'training',
      title: 'Listening',
      sessions: [
        buildSession({
          key: 'first',
          startsAt: '2026-02-02T09:00',
          endsAt: '2026-02-02T12:00',
          attendance: [{ team: 'north', invited: 8, attended: 6, completed: 5 }],
        }),
      ],
    },
    { key: 'bonus', kind: 'incentive', title: 'Bonus' },
  ],
});

const COLUMNS: AttendanceColumn[] = ['training', 'startsAt', 'team', 'invited', 'attended', 'completed'];

function imported(columns: AttendanceColumn[], ...rows: Cell[][]) {
  const formats = columns.map(() => ({ kind: 'text' }) as const);
  return importAttendance({ blocks: [{ firstRow: 2, rows, broken: [] }], columns, formats }, model);
}
const first = (...counts: Cell[]): Cell[] => ['Listening', '2026-02-02 09:00', ...counts];

describe('attendance', () => {
  it('is new, changed or as it was, by session and team', () => {
    const { attendance, problems } = imported(COLUMNS, first('Nord', 8, 7, 7), first('south', '4', '4', ''));
    expect(problems).toEqual([]);
    expect(attendance).toMatchObject([
      { kind: 'changed', team: 'north', before: { attended: 6 }, after: { attended: 7, completed: 7 } },
      { kind: 'added', team: 'south', after: { invited: 4, attended: 4, completed: 0 } },
    ]);
    expect(imported(COLUMNS, first('Nord', 8, 6, 5), first('Süd', '', '', 0)).attendance).toMatchObject([
      { kind: 'unchanged' },
      { kind: 'unchanged' },
    ]);
  });

  it('of columns that are not there stays', () => {
    expect(
      imported(['training', 'sessionKey', 'team', 'attended'], ['Listening', 'first', 'Nord', 5]),
    ).toMatchObject({
      attendance: [{ kind: 'changed', after: { invited: 8, attended: 5, completed: 5 } }],
    });
  });

  it('says of every bad row where it is bad, and why', () => {
    const { problems, attendance } = imported(
      COLUMNS,
      first('Nord', 8, 6, 7),
      ['Hearing', '2026-02-02 09:00', 'Nord', 1, 1, 1],
      ['Bonus', '2026-02-02 09:00', 'Nord', 1, 1, 1],
      ['Listening', '2026-02-03 09:00', 'Nord', 1, 1, 1],
      ['Listening', '', 'Nord', 1, 1, 1],
      first('Mars', 1, 1, 1),
      first('', 1, 1, 1),
      first('Süd', -1, 1.5, 'x'),
      first('Süd', 3, 2, 1),
      first('south', 3, 2, 1),
    );
    expect(problems.map(({ row, column, code, other }) => [row, column, code, other])).toEqual([
      [2, 6, 'completed_above_attended', undefined],
      [3, 1, 'training_unknown', undefined],
      [4, 1, 'training_unknown', undefined],
      [5, 2, 'session_unknown', undefined],
      [6, 2, 'session_missing', undefined],
      [7, 3, 'team_unknown', undefined],
      [8, 3, 'team_missing', undefined],
      [9, 4, 'number_out_of_range', undefined],
      [9, 5, 'not_whole', undefined],
      [9, 6, 'number_unreadable', undefined],
      [11, 3, 'duplicate', 10],
    ]);
    expect(attendance.map(({ row }) => row)).toEqual([10]);
  });

  it('that may be a mistake is imported and told', () => {
    const { notes, attendance } = imported(COLUMNS, first('Nord', 8, 12, 12), first('Süd', 8, 99, 1));
    expect(attendance).toHaveLength(2);
    expect(notes.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 5, 'attended_above_invited'],
      [2, 5, 'attended_above_team'],
      [3, 5, 'attended_above_invited'],
    ]);
  });

  it('never makes a number of people out of rows it calls bad, whatever they hold', () => {
    const aCell = fc.oneof(fc.integer({ min: -3, max: 30 }), fc.constantFrom('', 'x', '3', '2,5', null));
    const aRow = fc
      .tuple(fc.constantFrom('Nord', 'Süd', 'Mars'), aCell, aCell, aCell)
      .map((cells) => first(...cells));
    fc.assert(
      fc.property(fc.array(aRow, { maxLength: 6 }), (rows) => {
        const { attendance, problems, rows: counted } = imported(COLUMNS, ...rows);
        const bad = new Set(problems.map(({ row }) => row));
        expect(counted).toEqual({ read: rows.length, bad: bad.size });
        expect(attendance.length).toBe(rows.length - bad.size);
        for (const { row, after } of attendance) {
          expect(bad.has(row)).toBe(false);
          expect(after.completed).toBeLessThanOrEqual(after.attended);
          expect(Object.values(after).every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
        }
        // Each team once.
        expect(new Set(attendance.map(({ team }) => team)).size).toBe(attendance.length);
      }),
    );
  });
});
