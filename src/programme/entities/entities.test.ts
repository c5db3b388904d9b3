import { describe, expect, it } from 'vitest';
import { programmeRows, sampleTeamRow } from '@tests/support/programme-rows';
import { ENTITIES, patchOf, rowOf, wordedAs } from './entities';
import { readFields, type FieldsOf } from './entity';
import { measure, session } from './measure';
import { referencesIn } from './references';

const rows = programmeRows({
  behaviours: ['Asks first'],
  conditions: [{ title: 'Bonus', reward: 'material' }],
  effects: [{ condition: 0, behaviour: 0, espoused: 1, in_use: -2 }],
  measures: [
    {
      title: 'Course',
      kind: 'training',
      starts_on: '2027-01-04',
      effort_days: 2.5,
      behaviour_ids: ['b0'],
      condition_ids: ['c0'],
      team_ids: ['team-1'],
      after_ids: ['m1'],
      expected: [{ condition_id: 'c0', behaviour_id: 'b0', in_use: 2 }],
      ritual_rule: 'FREQ=WEEKLY;BYDAY=MO',
      ritual_at: '08:00',
      ritual_minutes: 30,
      reaction_mean: 4.2,
      reaction_n: 9,
      owner_name: 'Petra',
      owner_id: 'account',
    },
    { title: 'Before' },
  ],
  sessions: [
    {
      measure: 0,
      starts_at: '2027-01-05T09:00:00',
      ends_at: '2027-01-05T12:00:00',
      attendance: [{ team_id: 'team-1', invited: 3, attended: 2, completed: 1 }],
    },
  ],
});
const refs = referencesIn({ ...rows, teams: [sampleTeamRow({ id: 'team-1', key: 'south' })] });

describe('a description of fields', () => {
  it('reads by keys what stands by ids, and writes back the same columns', () => {
    const [course] = rows.measures;
    const [held] = rows.sessions;
    if (!course || !held) throw new Error('nothing to read');
    const { owner, evaluation, ...said } = readFields(measure, course, refs);
    expect(said).toMatchObject({ teams: ['south'], after: ['m1'], ritual: { at: '08:00' } });
    expect([owner, evaluation?.reaction]).toEqual(['Petra', { mean: 4.2, n: 9 }]);
    const written = patchOf('measures', said, refs, course);
    expect(course).toMatchObject(written);
    expect(written).toMatchObject({ team_ids: ['team-1'], effort_days: 2.5, expected: course.expected });

    const meeting = readFields(session, held, refs);
    expect(meeting).toMatchObject({ startsAt: '2027-01-05T09:00', attendance: [{ team: 'south' }] });
    expect(held).toMatchObject(patchOf('sessions', meeting, refs, held));
  });

  it('writes only what is named, and of a whole only its part', () => {
    const course = rowOf(rows, 'measures', 'm0');
    expect(patchOf('measures', { owner: { name: 'Ada', account: null } }, refs, course)).toEqual({
      owner_name: 'Ada',
      owner_id: null,
    });
    expect(patchOf('measures', { evaluation: { reaction: null } }, refs, course)).toEqual({
      reaction_mean: null,
      reaction_n: null,
    });
    expect(patchOf('measures', { ritual: null, position: 'b' }, refs, course)).toEqual({
      ritual_rule: '',
      ritual_at: null,
      ritual_minutes: null,
      position: 'b',
    });
  });

  it('knows no field twice, and every column of an item in words', () => {
    for (const [list, fields] of Object.entries(ENTITIES)) {
      const columns = Object.values(fields as FieldsOf<object, object>).flatMap((field) =>
        Object.keys((field as { columns: object }).columns),
      );
      expect(new Set(columns).size).toBe(columns.length);
      for (const column of columns) expect(wordedAs(list, column)).not.toBeNull();
    }
    expect(wordedAs('cells', 'evidence_on')).toBe('date');
    expect(wordedAs('measures', 'version')).toBeNull();
  });

  it('finds a session by its training, and says what is not there', () => {
    expect(rowOf(rows, 'sessions', 'm0/s0').id).toBe('s0');
    expect(() => rowOf(rows, 'sessions', 'm1/s0')).toThrow('sessions have none with the key m1/s0');
    expect(() => refs.idOf('teams', 'north')).toThrow('nothing has the key north');
  });
});
