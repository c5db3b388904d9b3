import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aProgramme, run } from '@tests/support/audit-properties';
import { buildProgramme, buildSession, singleCell, type ProgrammeDraft } from '@tests/support/builders';
import { audit } from '../consistency/audit';
import { DEFAULT_POLICY, policyWith } from '../consistency/policy';
import type { Measure } from '../programme/model';
import { earliestSlot } from './earliest-slot';
import { withMeasures } from './measure-overlay';

const TODAY = '2026-03-04';
const find = (draft: ProgrammeDraft, today = TODAY) =>
  earliestSlot(buildProgramme(draft), DEFAULT_POLICY, today, 't');

const training = (change: Partial<Measure> = {}) => ({
  key: 't',
  kind: 'training' as const,
  behaviours: ['b'],
  startsOn: '2026-03-02',
  endsOn: '2026-03-06',
  ...change,
});
const leading = { key: 'lead', kind: 'leadership' as const, behaviours: ['b'], startsOn: '2026-01-01' };
const change = {
  key: 'c',
  kind: 'condition_change' as const,
  conditions: ['c'],
  startsOn: '2026-03-01',
  endsOn: '2026-03-25',
};
const windy = (...measures: ProgrammeDraft['measures'] & object): ProgrammeDraft =>
  singleCell({ teams: [{ key: 'north' }], condition: { strength: 5 }, effect: { inUse: -3 }, measures });

describe('the earliest week', () => {
  it('lies behind the condition change, and every earlier one says why', () => {
    expect(find(windy(training(), leading, change))).toMatchObject({
      slot: { measure: 't', startsOn: '2026-03-30', endsOn: '2026-04-03' },
      refused: [
        { startsOn: '2026-03-09', findings: [{ id: 'S01/c/b/t' }] },
        { startsOn: '2026-03-16', findings: [{ id: 'S01/c/b/t' }] },
        { startsOn: '2026-03-23', findings: [{ id: 'S01/c/b/t' }] },
      ],
    });
  });

  it('is today, when today is a Monday and nothing speaks against it', () => {
    const draft = singleCell({ measures: [training(), leading] });
    expect(find(draft, '2026-03-09')).toMatchObject({ slot: { startsOn: '2026-03-09' }, refused: [] });
  });

  it('takes sessions along by whole weeks, around blackout periods', () => {
    const sessions = [buildSession({ key: 's', startsAt: '2026-03-04T09:00', endsAt: '2026-03-04T17:00' })];
    const draft = {
      ...singleCell({ measures: [training({ sessions }), leading] }),
      blackouts: [{ key: 'fair', startsOn: '2026-03-11', endsOn: '2026-03-20' }],
    };
    expect(find(draft, '2026-03-05')).toMatchObject({
      slot: { startsOn: '2026-03-23', endsOn: '2026-03-27', sessionsBy: 21 },
      refused: [
        { startsOn: '2026-03-09', findings: [{ id: 'S06/t/2026-03-11' }] },
        { startsOn: '2026-03-16', findings: [{ id: 'S06/t/2026-03-18' }] },
      ],
    });
  });

  it('leaves the weeks in which the team already learns enough', () => {
    const full = {
      key: 'x',
      kind: 'training' as const,
      teams: ['north'],
      startsOn: '2026-03-09',
      endsOn: '2026-03-20',
      hoursPerHead: 8,
    };
    const draft = {
      ...singleCell({ measures: [training({ hoursPerHead: 4 }), full, leading] }),
      teams: [{ key: 'north' }],
    };
    expect(find(draft)).toMatchObject({
      slot: { startsOn: '2026-03-23' },
      refused: [{ findings: [{ id: 'S04/north' }] }, { findings: [{ id: 'S04/north' }] }],
    });
  });

  it('comes after what the training waits for', () => {
    const draft = singleCell({
      measures: [training({ after: ['first'] }), leading, { key: 'first', endsOn: '2026-05-04' }],
    });
    expect(find(draft)?.slot?.startsOn).toBe('2026-05-11');
  });

  it('of a training without days begins on a Monday and takes the weeks its hours need', () => {
    const undated = training({ startsOn: null, endsOn: null, hoursPerHead: 10 });
    expect(find(singleCell({ measures: [undated, leading] }))?.slot).toMatchObject({
      startsOn: '2026-03-09',
      endsOn: '2026-03-27',
    });
  });

  it('is not to be had while nobody changes the condition, and all weeks say so', () => {
    const search = find(windy(training(), leading));
    expect(search?.slot).toBeNull();
    expect(search?.refused).toHaveLength(52);
    expect(search?.refused.every(({ findings }) => findings[0]?.id === 'S01/c/b/t')).toBe(true);
  });

  it('is asked of live trainings alone', () => {
    expect(find(windy(leading))).toBeUndefined();
    expect(find(windy(training({ status: 'cancelled' })))).toBeUndefined();
    expect(find(windy(training({ kind: 'leadership' })))).toBeUndefined();
  });
});

test('never raises an S finding: none names the training, and none is new', () =>
  fc.assert(
    fc.property(aProgramme, fc.integer({ min: 1, max: 40 }), (drawn, hoursPerWeek) => {
      const policy = policyWith({ S04: { hoursPerWeek } });
      const today = '2026-06-03';
      for (const { key } of drawn.measures) {
        const found = earliestSlot(drawn, policy, today, key);
        if (!found?.slot) continue;
        expect(found.slot.startsOn >= today).toBe(true);
        const before = new Set(audit(drawn, policy, today).findings.map(({ id }) => id));
        const after = audit(withMeasures(drawn, [found.slot]), policy, today);
        const raised = after.findings.filter(
          ({ rule, id, subjects }) =>
            rule.startsWith('S') && (!before.has(id) || ('measure' in subjects && subjects.measure === key)),
        );
        expect(raised.map(({ id }) => id)).toEqual([]);
      }
    }),
  ));

test('every refused week does raise what it is refused for', () =>
  fc.assert(
    fc.property(aProgramme, (model) => {
      for (const { key, startsOn, endsOn, sessions } of model.measures) {
        if (startsOn === null || endsOn === null || sessions.length > 0) continue;
        const week = earliestSlot(model, DEFAULT_POLICY, '2026-06-01', key)?.refused[0];
        if (!week) continue;
        const length = Date.parse(endsOn) - Date.parse(startsOn);
        const end = new Date(Date.parse(week.startsOn) + length).toISOString().slice(0, 10);
        const after = run(withMeasures(model, [{ measure: key, startsOn: week.startsOn, endsOn: end }]));
        const ids = after.findings.map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining(week.findings.map(({ id }) => id)));
      }
    }),
  ));
