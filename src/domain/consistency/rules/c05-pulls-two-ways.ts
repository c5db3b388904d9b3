/**
 * One condition strongly supports one target behaviour and strongly hinders another that is asked of the same people:
 * whoever follows it fails on one of the two. Goal conflicts of this kind are only harmless when they are decided
 * openly (Kerr 1975; Boettger & Greer 1994). A team and its sub-teams have people in common.
 */
import { item, value } from '../columns';
import { defineRule, type RuleContext } from '../rule';
import { hinders, supports } from '../threshold-kinds';

export const c05 = defineRule({
  id: 'C05',
  subjects: ['condition', 'driven', 'restrained'],
  figures: {
    drivenEffect: 'rating',
    restrainedEffect: 'rating',
    strength: 'scale',
    importance: 'scale',
    sharedTeams: { counted: 'sharedTeams' },
  },
  thresholds: { drivenFrom: supports(2), restrainedAtMost: hinders(-2) },
  remedies: ['split_condition', 'clarify_priority', 'change_condition', 'accept_tension'],
  check(context, report, { drivenFrom, restrainedAtMost }) {
    const { behaviours, cells, conditions } = context;
    if (behaviours.length < 2) return report.notAssessable('behaviours');
    if (conditions.length === 0) return report.notAssessable('conditions');

    const sharedTeams = sharedTeamsOf(context);
    for (const [c, condition] of conditions.entries()) {
      const [from, to] = [value(cells.start, c), value(cells.start, c + 1)];
      if (from === to) report.notAssessable('ratings', { condition: condition.key });

      const driven: number[] = [];
      const restrained: number[] = [];
      for (let cell = from; cell < to; cell++) {
        const effect = value(cells.inUse, cell);
        if (effect >= drivenFrom) driven.push(cell);
        else if (effect <= restrainedAtMost) restrained.push(cell);
      }
      for (const plus of driven) {
        for (const minus of restrained) {
          const [up, down] = [value(cells.behaviour, plus), value(cells.behaviour, minus)];
          const shared = sharedTeams(up, down);
          if (shared === null) continue;
          const importance = Math.max(item(behaviours, up).importance, item(behaviours, down).importance);
          report.finding(
            (100 * condition.strength * importance) / (5 * 5),
            {
              condition: condition.key,
              driven: item(behaviours, up).key,
              restrained: item(behaviours, down).key,
            },
            {
              drivenEffect: value(cells.inUse, plus),
              restrainedEffect: value(cells.inUse, minus),
              strength: condition.strength,
              importance,
              sharedTeams: shared,
            },
          );
        }
      }
    }
  },
});

/** Number of teams that two behaviours have in common, null for nobody; remembered, as every condition asks again. */
function sharedTeamsOf({ behaviours, teamSets }: RuleContext): (a: number, b: number) => number | null {
  const sets = behaviours.map((behaviour) => teamSets.of(behaviour.teams));
  const known = new Map<number, number | null>();
  return (a, b) => {
    const pair = Math.min(a, b) * behaviours.length + Math.max(a, b);
    const remembered = known.get(pair);
    if (remembered !== undefined) return remembered;
    const [left, right] = [item(sets, a), item(sets, b)];
    const shared = teamSets.meet(left, right) ? teamSets.shared(left, right) : null;
    known.set(pair, shared);
    return shared;
  };
}
