import type { AuditResult } from '../consistency/audit';
import type { RuleId } from '../consistency/finding';
import { findRule } from '../consistency/registry';
import type { ProgrammeModel } from '../programme/model';

/** Whether a finding speaks of stakeholders. @param id of the finding, or of its rule */
export const isAboutStakeholders = (id: string): boolean =>
  findRule(id.split('/', 1)[0] ?? '')?.aboutStakeholders === true;

/**
 * A programme and its audit as those see them who may not see stakeholders: neither the people, nor what the engine
 * flags about them, nor what has been decided about that.
 */
export function withoutStakeholders<T extends { model: ProgrammeModel; audit: AuditResult }>(view: T): T {
  const { model, audit } = view;
  const spoken = ({ rule }: { rule: RuleId }) => !isAboutStakeholders(rule);
  return {
    ...view,
    model: {
      ...model,
      stakeholders: [],
      decisions: model.decisions.filter(({ finding }) => !isAboutStakeholders(finding)),
    },
    audit: {
      ...audit,
      findings: audit.findings.filter(spoken),
      notAssessable: audit.notAssessable.filter(spoken),
    },
  };
}
