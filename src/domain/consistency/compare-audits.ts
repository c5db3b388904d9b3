import type { AuditResult } from './audit';
import type { Finding } from './finding';

/** Two audits of one programme side by side. Lists are in the order of the audit they come from: highest score first. */
export interface AuditComparison {
  /** Findings of the first that the second no longer has. */
  gone: Finding[];
  /** Findings that only the second has. */
  come: Finding[];
  /** Findings of both whose score or severity is another; what else a finding says may differ without that. */
  changed: { before: Finding; after: Finding }[];
  index: { before: number | null; after: number | null };
  coverage: { before: number; after: number };
}

type Audited = Pick<AuditResult, 'findings' | 'index' | 'coverage'>;

/** What has changed from one audit to another; findings are the same when their ids are. */
export function compareAudits(before: Audited, after: Audited): AuditComparison {
  const old = new Map(before.findings.map((finding) => [finding.id, finding]));
  const now = new Set(after.findings.map(({ id }) => id));
  return {
    gone: before.findings.filter(({ id }) => !now.has(id)),
    come: after.findings.filter(({ id }) => !old.has(id)),
    changed: after.findings.flatMap((finding) => {
      const was = old.get(finding.id);
      // Other marks of severity move a finding without touching its score.
      const same = !was || (was.score === finding.score && was.severity === finding.severity);
      return same ? [] : { before: was, after: finding };
    }),
    index: { before: before.index, after: after.index },
    coverage: { before: before.coverage, after: after.coverage },
  };
}
