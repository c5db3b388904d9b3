import type { Finding } from '@/domain/consistency/finding';

/** The most serious finding about each stakeholder, by key; `findings` highest score first. */
export function personalFindings(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const worst = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.rule !== 'P01' && finding.rule !== 'P02') continue;
    const { stakeholder } = finding.subjects;
    if (!worst.has(stakeholder)) worst.set(stakeholder, finding);
  }
  return worst;
}
