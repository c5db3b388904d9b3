import type { Finding } from '../consistency/finding';

/** The pair a contradiction is about; the same pair is often flagged by several rules (C01, C02, C03). */
function pairOf(finding: Finding): string {
  const subjects: Partial<Record<string, string>> = finding.subjects;
  const pulling = subjects.condition ?? subjects.unofficial;
  return pulling !== undefined && subjects.behaviour !== undefined
    ? `${pulling}/${subjects.behaviour}`
    : finding.id;
}

/**
 * The worst contradictions between what is wanted and what is rewarded (rules C), each pair of condition and behaviour
 * once, in the order of the findings given.
 */
export function topContradictions(findings: readonly Finding[], limit: number): Finding[] {
  const seen = new Set<string>();
  const top: Finding[] = [];
  for (const finding of findings) {
    if (top.length === limit) break;
    const pair = pairOf(finding);
    if (!finding.rule.startsWith('C') || seen.has(pair)) continue;
    seen.add(pair);
    top.push(finding);
  }
  return top;
}
