import { describe, expect, it } from 'vitest';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import type { Rating } from '@/domain/programme/model';
import { buildProgramme } from '@tests/support/builders';
import { demoModel } from '@tests/support/demo-model';
import { findingState } from './finding-state';

function stateOf(id: string, inUse: Rating | null) {
  const model = buildProgramme({
    behaviours: [{ key: 'consult', importance: 5 }],
    conditions: [{ key: 'bonus', strength: 5 }],
    effects: [{ condition: 'bonus', behaviour: 'consult', inUse }],
    teams: [{ key: 'south' }],
  });
  return findingState(id, audit(model, DEFAULT_POLICY, '2026-06-01'), model);
}

describe('findingState', () => {
  const cell = { condition: 'bonus', behaviour: 'consult' };

  it('finds a finding and its cell', () => {
    expect(stateOf('C01/bonus/consult', -3)).toMatchObject({
      kind: 'found',
      cells: [cell],
      finding: { rule: 'C01' },
    });
  });

  it('tells a resolved finding by the subjects that are still there', () => {
    expect(stateOf('C01/bonus/consult', 0)).toEqual({
      kind: 'gone',
      rule: 'C01',
      cells: [cell],
      missing: null,
    });
    expect(stateOf('S04/south', 0)).toMatchObject({ kind: 'gone', rule: 'S04', cells: [] });
    expect(stateOf('S06/consult/2026-03-30', 0)).toMatchObject({ kind: 'gone', rule: 'S06', cells: [] });
  });

  it('knows the two cells of a pair', () => {
    const pair = buildProgramme({
      behaviours: [{ key: 'a' }, { key: 'b' }],
      conditions: [{ key: 'x' }, { key: 'y' }],
    });
    const cellsOf = (id: string) => findingState(id, { findings: [], notAssessable: [] }, pair);
    expect(cellsOf('C03/x/y/a')).toMatchObject({
      cells: [
        { condition: 'x', behaviour: 'a' },
        { condition: 'y', behaviour: 'a' },
      ],
    });
    expect(cellsOf('C05/x/a/b')).toMatchObject({
      cells: [
        { condition: 'x', behaviour: 'a' },
        { condition: 'x', behaviour: 'b' },
      ],
    });
    expect(cellsOf('C05/x/a')).toMatchObject({ cells: [] });
  });

  it('finds every finding of the demo by its id', () => {
    const model = demoModel();
    const result = audit(model, DEFAULT_POLICY, '2026-11-24');
    expect(result.findings.map(({ rule }) => rule)).toContain('S06');
    for (const finding of result.findings) {
      expect(findingState(finding.id, result, model), finding.id).toMatchObject({ kind: 'found', finding });
    }
  });

  it('tells a session that has been moved by its measure, whatever day it was', () => {
    const model = buildProgramme({ measures: [{ key: 'course', kind: 'training' }] });
    const stateOn = (day: string) =>
      findingState(`S06/course/${day}`, { findings: [], notAssessable: [] }, model);
    expect(stateOn('2026-03-30')).toMatchObject({ kind: 'gone', rule: 'S06', cells: [] });
    expect(stateOn('2026-02-30')).toEqual({ kind: 'unknown' });
  });

  it('says when the rule could not decide', () => {
    const model = buildProgramme({ behaviours: [{ key: 'consult' }], conditions: [{ key: 'bonus' }] });
    const state = findingState('C01/consult', audit(model, DEFAULT_POLICY, '2026-06-01'), model);
    expect(state).toMatchObject({ kind: 'gone', rule: 'C01', cells: [], missing: { missing: 'ratings' } });
  });

  it.each(['C01/bonus/nobody', 'X99/bonus/consult', '', 'C01/__proto__/consult'])(
    'does not know "%s"',
    (id) => {
      expect(stateOf(id, -3)).toEqual({ kind: 'unknown' });
    },
  );
});
