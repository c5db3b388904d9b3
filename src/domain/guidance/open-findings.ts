import type { Finding, Severity } from '../consistency/finding';
import type { Decision } from '../programme/model';

/** The decision taken on each finding, by the id of the finding. */
export function decisionsByFinding(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  return new Map(decisions.map((decision) => [decision.finding, decision]));
}

/** Is the matter settled for now: knowingly accepted, or dismissed? Work in progress is not. */
export function isSettled(decision: Decision | undefined): boolean {
  return decision !== undefined && decision.status !== 'in_progress';
}

/**
 * The findings that still ask for something: all but those accepted or dismissed, in their old order. Every count shown
 * to people is made from these.
 */
export function openFindings(findings: readonly Finding[], decisions: readonly Decision[]): Finding[] {
  const decided = decisionsByFinding(decisions);
  return findings.filter((finding) => !isSettled(decided.get(finding.id)));
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
