import type { Finding } from '../consistency/finding';
import type { Severity } from '../consistency/score';
import type { Decision, IsoDate } from '../programme/model';
import { decisionState, isSettled, type DecisionState } from './decision-state';

/** Where each finding stands, by its id; see {@link decisionState}. */
export function decisionStates(
  findings: readonly Finding[],
  decisions: readonly Decision[],
  today: IsoDate,
): ReadonlyMap<string, DecisionState> {
  const decided = new Map(decisions.map((decision) => [decision.finding, decision]));
  return new Map(
    findings.map((finding) => [finding.id, decisionState(finding, decided.get(finding.id), today)]),
  );
}

/**
 * The findings that still ask for something: all but those accepted or dismissed, in their old order. Every count shown
 * to people is made from these.
 */
export function openFindings(
  findings: readonly Finding[],
  decisions: readonly Decision[],
  today: IsoDate,
): Finding[] {
  const states = decisionStates(findings, decisions, today);
  return findings.filter(({ id }) => {
    const state = states.get(id);
    return state === undefined || !isSettled(state);
  });
}

/** Decisions on what is no longer found: done with. */
export function settledDecisions<Made extends Pick<Decision, 'finding'>>(
  findings: readonly Finding[],
  decisions: readonly Made[],
): Made[] {
  const found = new Set(findings.map(({ id }) => id));
  return decisions.filter(({ finding }) => !found.has(finding));
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
