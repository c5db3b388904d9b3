import { audit } from '@/domain/consistency/audit';
import { compareAudits } from '@/domain/consistency/compare-audits';
import type { Finding } from '@/domain/consistency/finding';
import type { Severity } from '@/domain/consistency/score';
import type { Policy } from '@/domain/consistency/policy';
import { countBySeverity, openFindings } from '@/domain/guidance/open-findings';
import type { IsoDate, ProgrammeModel } from '@/domain/programme/model';

/** A finding with the programme it belongs to. */
export interface Affected {
  model: ProgrammeModel;
  finding: Finding;
}

/** What another policy does to the open findings of some programmes; most serious first. */
export interface PolicyEffect {
  before: Record<Severity, number>;
  after: Record<Severity, number>;
  gone: Affected[];
  come: Affected[];
  /** Findings of another severity: as they would be, and as they were. */
  moved: (Affected & { was: Severity })[];
  /** How many keep their severity, but not their score. */
  reweighed: number;
}

/** Compares two policies on the same programmes. Nothing about the index: it follows from the ratings alone. */
export function policyEffect(
  models: readonly ProgrammeModel[],
  saved: Policy,
  wanted: Policy,
  today: IsoDate,
): PolicyEffect {
  const effects = models.map((model) => {
    const [before, after] = [saved, wanted].map((policy) => {
      const result = audit(model, policy, today);
      return { ...result, findings: openFindings(result.findings, model.decisions, today) };
    });
    if (!before || !after) throw new Error('two policies make two audits');
    return { model, before, after, ...compareAudits(before, after) };
  });
  const all = (pick: (effect: (typeof effects)[number]) => Affected[]) =>
    effects.flatMap(pick).sort((a, b) => b.finding.score - a.finding.score);
  const of = (model: ProgrammeModel) => (finding: Finding) => ({ model, finding });
  const changed = effects.flatMap(({ model, changed: pairs }) =>
    pairs.map(({ before, after }) => ({ model, finding: after, was: before.severity })),
  );
  return {
    before: countBySeverity(effects.flatMap(({ before }) => before.findings)),
    after: countBySeverity(effects.flatMap(({ after }) => after.findings)),
    gone: all(({ model, gone }) => gone.map(of(model))),
    come: all(({ model, come }) => come.map(of(model))),
    moved: changed
      .filter(({ finding, was }) => finding.severity !== was)
      .sort((a, b) => b.finding.score - a.finding.score),
    reweighed: changed.filter(({ finding, was }) => finding.severity === was).length,
  };
}
