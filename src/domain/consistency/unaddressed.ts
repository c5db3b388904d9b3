import type { Stakeholder, Stance } from '../programme/model';
import type { MissingReport } from './assessable';
import type { RuleContext } from './rule';

/**
 * People of a stance and at least some influence at whom no live measure is aimed; says so when nobody is recorded (or
 * the reader may not see who is).
 */
export function unaddressed(
  { stakeholders, plan }: RuleContext,
  report: MissingReport,
  stance: Stance,
  influenceFrom: number,
): Stakeholder[] {
  if (stakeholders.length === 0) report.notAssessable('stakeholders');
  const live = new Set(plan.live.map(({ key }) => key));
  return stakeholders.filter(
    (person) =>
      person.stance === stance &&
      person.influence >= influenceFrom &&
      !person.measures.some((measure) => live.has(measure)),
  );
}
