/**
 * Conditions hold the behaviour back more than they push it, and all that is done is training. People who could do it
 * if their life depended on it have no capability problem (Mager & Pipe 1970); more training only teaches them that it
 * does not matter.
 */
import type { Behaviour } from '../../programme/model';
import { ratedBehaviours } from '../assessable';
import { defineRule } from '../rule';
import { weight } from '../threshold-kinds';

export const g09 = defineRule({
  id: 'G09',
  subjects: ['behaviour'],
  figures: { driving: 'number', restraining: 'number', importance: 'scale', trainings: 'number' },
  thresholds: { perImportance: weight(16) },
  counts: 'trainings',
  remedies: ['plan_condition_change', 'shift_budget_to_conditions', 'change_condition', 'postpone_training'],
  check(context, report, { perImportance }) {
    const trained = ({ key }: Behaviour) => context.plan.ofKind(key, 'training').length > 0;
    for (const { behaviour, forces } of ratedBehaviours(context, report, trained)) {
      const { key, importance } = behaviour;
      const measures = context.plan.on(key);
      const trainings = context.plan.ofKind(key, 'training').length;
      const withoutKind = measures.filter((measure) => measure.kind === null).length;
      const { driving, restraining } = forces;
      if (restraining <= driving || trainings + withoutKind < measures.length) continue;

      if (withoutKind > 0) report.notAssessable('kinds', { behaviour: key });
      else {
        const figures = { driving, restraining, importance, trainings };
        report.finding(perImportance * importance, { behaviour: key }, figures);
      }
    }
  },
});
