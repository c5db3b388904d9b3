/**
 * A strategic goal that no target behaviour serves: nobody can tell from it what to do differently on Monday. A
 * strategy is carried out by behaviour or not at all (the source article; "behavioural specification" in COM-B,
 * Michie, Atkins & West 2014).
 */
import { defineRule } from '../rule';
import { points } from '../threshold-kinds';

export const g01 = defineRule({
  id: 'G01',
  subjects: ['goal'],
  figures: {},
  thresholds: { score: points(60) },
  remedies: ['define_behaviour', 'drop_goal'],
  check({ goals, behaviours }, report, { score }) {
    if (goals.length === 0) report.notAssessable('goals');
    const served = new Set(behaviours.flatMap((behaviour) => behaviour.goals));
    for (const goal of goals) {
      if (!served.has(goal.key)) report.finding(score, { goal: goal.key }, {});
    }
  },
});
