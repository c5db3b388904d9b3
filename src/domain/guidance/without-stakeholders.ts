import type { AuditResult } from '../consistency/audit';
import type { RuleId } from '../consistency/finding';
import type { ProgrammeModel } from '../programme/model';

/** The rules that speak of single people of influence, or of how many there are. */
const ABOUT_STAKEHOLDERS: ReadonlySet<string> = new Set<RuleId>(['P01', 'P02', 'P03']);

const ruleOf = (finding: string): string => finding.split('/', 1)[0] ?? '';

/**
 * A programme and its audit as those see them who may not see stakeholders: neither the people, nor what the engine
 * flags about them, nor what has been decided about that.
 */
export function withoutStakeholders<T extends { model: ProgrammeModel; audit: AuditResult }>(view: T): T {
  const { model, audit } = view;
  const spoken = ({ rule }: { rule: RuleId }) => !ABOUT_STAKEHOLDERS.has(rule);
  return {
    ...view,
    model: {
      ...model,
      stakeholders: [],
      decisions: model.decisions.filter(({ finding }) => !ABOUT_STAKEHOLDERS.has(ruleOf(finding))),
    },
    audit: {
      ...audit,
      findings: audit.findings.filter(spoken),
      notAssessable: audit.notAssessable.filter(spoken),
    },
  };
}

/** Whether a finding speaks of stakeholders. */
export const isAboutStakeholders = (finding: string): boolean => ABOUT_STAKEHOLDERS.has(ruleOf(finding));
