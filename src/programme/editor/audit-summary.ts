import type { AuditResult } from '@/domain/consistency/audit';
import { openFindings } from '@/domain/guidance/open-findings';
import type { Decision, IsoDate } from '@/domain/programme/model';

/** What an edit may move: the index, the coverage, and which findings are open. */
export interface AuditSummary {
  index: number | null;
  coverage: number;
  findings: ReadonlySet<string>;
}

/** @param today the day by which decisions are due for review */
export function summariseAudit(
  audit: Pick<AuditResult, 'index' | 'coverage' | 'findings'>,
  decisions: readonly Decision[],
  today: IsoDate,
): AuditSummary {
  const findings = new Set(openFindings(audit.findings, decisions, today).map(({ id }) => id));
  return { index: audit.index, coverage: audit.coverage, findings };
}

/** How many findings went and how many came. */
export function compareFindings(before: AuditSummary, after: AuditSummary): { gone: number; new: number } {
  const missingIn = (other: AuditSummary) => (id: string) => !other.findings.has(id);
  return {
    gone: [...before.findings].filter(missingIn(after)).length,
    new: [...after.findings].filter(missingIn(before)).length,
  };
}
