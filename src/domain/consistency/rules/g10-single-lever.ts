/**
 * At most one of the four levers of the influence model is used: understanding, skills, formal reinforcement, role
 * models (Lawson & Price 2003, The Psychology of Change Management). Changes that pull all four succeed far more often
 * than those that rely on one.
 */
import type { MeasureKind } from '../../programme/model';
import { everyBehaviour } from '../assessable';
import type { Lever } from '../finding';
import { defineRule } from '../rule';

const LEVER_OF = {
  communication: 'understanding',
  training: 'skills',
  incentive: 'reinforcement',
  controlling: 'reinforcement',
  recognition: 'reinforcement',
  condition_change: 'reinforcement',
  structural: 'reinforcement',
  leadership: 'role_modelling',
} as const satisfies Record<MeasureKind, Lever>;

export const g10 = defineRule({
  id: 'G10',
  remedies: ['add_lever', 'lead_by_example', 'add_recognition', 'plan_condition_change'],
  check(context, report) {
    const { perImportance, leversAtMost } = context.policy.G10;
    for (const { behaviour } of everyBehaviour(context, report)) {
      const { key, importance } = behaviour;
      const measures = context.plan.on(key);
      const levers = new Set(measures.flatMap(({ kind }) => (kind === null ? [] : [LEVER_OF[kind]])));
      if (levers.size > leversAtMost) continue;
      const [lever = null] = levers;
      report.finding(
        perImportance * importance,
        { behaviour: key },
        { importance, lever, measures: measures.length },
      );
    }
  },
});
