/**
 * A strategic goal that no target behaviour serves: nobody can tell from it what to do differently on Monday. A
 * strategy is carried out by behaviour or not at all (the source article; "behavioural specification" in COM-B,
 * Michie, Atkins & West 2014).
 */
import { defineRule } from '../rule';

export const g01 = defineRule({
  id: 'G01',
  remedies: ['define_behaviour', 'drop_goal'],
  check({ goals, behaviours, policy }, report) {
    if (goals.length === 0) report.notAssessable('goals');
    const served = new Set(behaviours.flatMap((behaviour) => behaviour.goals));
    for (const goal of goals) {
      if (!served.has(goal.key)) report.finding(policy.G01.score, { goal: goal.key }, {});
    }
  },
});
