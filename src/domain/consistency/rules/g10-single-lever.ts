/**
 * At most one of the four levers of the influence model is used: understanding, skills, formal reinforcement, role
 * models (Lawson & Price 2003, The Psychology of Change Management). Changes that pull all four succeed far more often
 * than those that rely on one.
 */
import type { MeasureKind } from '../../programme/model';
import { everyBehaviour } from '../assessable';
import type { Lever } from '../figure-kinds';
import { defineRule } from '../rule';
import { weight } from '../threshold-kinds';

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
  subjects: ['behaviour'],
  figures: { importance: 'scale', lever: 'lever?', measures: 'number' },
  thresholds: {
    // The rule speaks of a single lever; with two of them it would say what is not so.
    leversAtMost: { unit: 'levers', min: 0, max: 1, step: 1, default: 1 },
    perImportance: weight(8),
  },
  counts: 'measures',
  wordings: ['none', 'unknown'],
  wording({ measures, lever }) {
    if (measures === 0) return 'none';
    return lever === null ? 'unknown' : undefined;
  },
  remedies: ['add_lever', 'lead_by_example', 'add_recognition', 'plan_condition_change'],
  check(context, report, { perImportance, leversAtMost }) {
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
