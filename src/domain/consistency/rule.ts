import type { IsoDate } from '../programme/model';
import type { Figures, Finding, MissingData, NotAssessable, RuleId, Subjects } from './finding';
import { findingId, type SubjectKeys } from './finding-id';
import type { Policy } from './policy';
import type { Prepared } from './prepare';
import type { RemedyId } from './remedies';
import { severityOf, shownScore } from './score';

/** All a rule may look at. */
export interface RuleContext extends Prepared {
  policy: Policy;
  today: IsoDate;
}

/** How a rule says what it found. */
export interface Report<R extends RuleId> {
  /** `score`: exact, 0-100; rounding happens later. */
  finding(score: number, subjects: Subjects<R>, figures: Figures<R>): void;
  /** The rule, or the rule on these subjects, lacks data to decide. */
  notAssessable(missing: MissingData, subjects?: SubjectKeys): void;
}

export interface RuleDefinition<R extends RuleId> {
  id: R;
  /** Best first. */
  remedies: readonly RemedyId[];
  check(context: RuleContext, report: Report<R>): void;
}

export interface Rule<R extends RuleId> extends RuleDefinition<R> {
  run(context: RuleContext): { findings: Finding<R>[]; notAssessable: NotAssessable[] };
}

/** A rule of the audit. Every file of rules/ exports one, made by this. */
export function defineRule<R extends RuleId>(definition: RuleDefinition<R>): Rule<R> {
  const { id: rule, remedies } = definition;
  return {
    ...definition,
    run(context) {
      const findings: Finding<R>[] = [];
      const notAssessable: NotAssessable[] = [];
      definition.check(context, {
        finding(score, subjects, figures) {
          findings.push({
            id: findingId(rule, subjects),
            rule,
            severity: severityOf(score, context.policy.severity),
            score: shownScore(score),
            subjects,
            figures,
            remedies,
          });
        },
        notAssessable(missing, subjects = {}) {
          notAssessable.push({ rule, id: findingId(rule, subjects), subjects, missing });
        },
      });
      return { findings, notAssessable };
    },
  };
}
