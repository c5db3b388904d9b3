import { describe, expect, it } from 'vitest';
import { buildProgramme, type ProgrammeDraft } from '@tests/support/builders';
import { audit } from '../consistency/audit';
import { DEFAULT_POLICY } from '../consistency/policy';
import { REMEDY_IDS } from '../consistency/remedies';
import { measureFromRemedy } from './measure-from-remedy';
import { measuresOfFinding, measuresOfRemedy } from './measures-of-finding';

const TODAY = '2026-11-25';

const draft = (...measures: NonNullable<ProgrammeDraft['measures']>) =>
  buildProgramme({
    teams: [{ key: 'sales' }, { key: 'north', parent: 'sales' }, { key: 'south', parent: 'sales' }],
    behaviours: [{ key: 'consult', effort: 4, importance: 5 }, { key: 'share' }],
    conditions: [{ key: 'bonus', strength: 5 }, { key: 'praise' }],
    effects: [{ condition: 'bonus', behaviour: 'consult', inUse: -3 }],
    measures,
  });

const bonusPullsBack = {
  subjects: { condition: 'bonus', behaviour: 'consult' },
  remedies: ['change_condition', 'pair_measure', 'accept_tension'],
} as const;
const keys = (measures: readonly { key: string }[]) => measures.map(({ key }) => key);

describe('measures that already do what a finding asks for', () => {
  it('a change is one of the same condition, whichever behaviour it was planned for', () => {
    const model = draft(
      { key: 'new-bonus', kind: 'condition_change', conditions: ['bonus', 'praise'], behaviours: ['share'] },
      { key: 'more-praise', kind: 'condition_change', conditions: ['praise'], behaviours: ['consult'] },
      { key: 'talks', kind: 'leadership', conditions: ['bonus'], behaviours: ['consult'] },
    );
    expect(keys(measuresOfRemedy(bonusPullsBack, 'change_condition', model))).toEqual(['new-bonus']);
    expect(keys(measuresOfFinding(bonusPullsBack, model))).toEqual(['new-bonus']);
  });

  it('what changes no condition is one of the same behaviour', () => {
    const model = draft(
      { key: 'stage', kind: 'recognition', behaviours: ['consult'] },
      { key: 'other-stage', kind: 'recognition', behaviours: ['share'] },
    );
    expect(keys(measuresOfRemedy(bonusPullsBack, 'pair_measure', model))).toEqual(['stage']);
  });

  it('what is cancelled does nothing; what is done stays known', () => {
    const change = { kind: 'condition_change' as const, conditions: ['bonus'] };
    const model = draft(
      { key: 'called-off', ...change, status: 'cancelled' },
      { key: 'over', ...change, status: 'done' },
    );
    expect(keys(measuresOfFinding(bonusPullsBack, model))).toEqual(['over']);
  });

  it('is for the team it is wanted for: by name, by a team above, or for everybody', () => {
    const course = { kind: 'training' as const, behaviours: ['consult'] };
    const model = draft(
      { key: 'all', ...course },
      { key: 'above', ...course, teams: ['sales'] },
      { key: 'elsewhere', ...course, teams: ['south'] },
    );
    const finding = { subjects: { behaviour: 'consult', team: 'north' } };
    expect(keys(measuresOfRemedy(finding, 'plan_training', model))).toEqual(['all', 'above']);
  });

  it('what reinforces a training follows that training, and the training itself is not it', () => {
    const model = draft(
      { key: 'course', kind: 'leadership', behaviours: ['consult'] },
      { key: 'follow-up', kind: 'leadership', behaviours: ['consult'], after: ['course'] },
      { key: 'beside', kind: 'leadership', behaviours: ['consult'] },
    );
    const finding = { subjects: { behaviour: 'consult', measure: 'course' } };
    expect(keys(measuresOfRemedy(finding, 'plan_reinforcement', model))).toEqual(['follow-up']);
    expect(keys(measuresOfRemedy(finding, 'lead_by_example', model))).toEqual(['follow-up', 'beside']);
  });

  it('what asks for nothing in particular is not met by just anything of its kind', () => {
    const model = draft(
      { key: 'told', kind: 'condition_change', conditions: ['bonus'] },
      { key: 'blank', kind: 'condition_change' },
    );
    expect(keys(measuresOfRemedy({ subjects: {} }, 'plan_condition_change', model))).toEqual(['blank']);
  });

  it('knows every measure that was made of a finding of the audit, by whichever remedy', () => {
    const model = draft({
      key: 'course',
      kind: 'training',
      behaviours: ['consult'],
      teams: ['north'],
      startsOn: '2026-12-07',
      endsOn: '2026-12-18',
      hoursPerHead: 8,
    });
    const { findings } = audit(model, DEFAULT_POLICY, TODAY);
    expect(findings.length).toBeGreaterThan(5);
    for (const finding of findings) {
      for (const remedy of REMEDY_IDS) {
        const proposed = measureFromRemedy(finding, remedy, model, TODAY);
        if (!proposed) {
          expect(measuresOfRemedy(finding, remedy, model)).toEqual([]);
          continue;
        }
        const made = draft(...model.measures, { ...proposed, key: 'made' });
        expect(keys(measuresOfRemedy(finding, remedy, made))).toContain('made');
      }
    }
  });
});
