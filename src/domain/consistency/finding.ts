import type { FiguresOf } from './figure-kinds';
import type { RULES } from './registry.generated';
import type { FindingOf, NotAssessableBy } from './rule';
import type { SubjectsOf } from './subjects';

/** The rules by id, as they are declared. */
export type RulesById = { [Rule in (typeof RULES)[number] as Rule['id']]: Rule };
export type RuleId = keyof RulesById;

/** The subjects and the figures of a finding of a rule. */
export type Subjects<R extends RuleId> = SubjectsOf<RulesById[R]['subjects']>;
export type Figures<R extends RuleId> = FiguresOf<RulesById[R]['figures']>;

/** A finding of one of these rules; which one it is, `rule` tells. */
export type Finding<R extends RuleId = RuleId> = {
  [Id in R]: FindingOf<Id, RulesById[Id]['subjects'], RulesById[Id]['figures']>;
}[R];

export type NotAssessable = NotAssessableBy<RuleId>;
