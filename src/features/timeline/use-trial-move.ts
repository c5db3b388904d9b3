import { useDeferredValue, useMemo, useState } from 'react';
import { audit as auditOf, type AuditResult } from '@/domain/consistency/audit';
import { compareAudits } from '@/domain/consistency/compare-audits';
import { openFindings } from '@/domain/guidance/open-findings';
import { withMeasures, type MeasureOverlay } from '@/domain/training/measure-overlay';
import { movedPatches } from '@/programme/moved-patches';
import { useProgramme } from '@/programme/programme-context';
import { useWorkbench } from '@/programme/use-workbench';
import { overlayOf, type Draft } from './draft';

/** Other dates for one measure: what they would do, before anything is saved. */
export function useTrialMove() {
  const { model, audit, policy, today } = useProgramme();
  const { editAcross } = useWorkbench();
  const [draft, setDraft] = useState<Draft | null>(null);

  const measure = draft && model.measures.find(({ key }) => key === draft.measure);
  const overlay = useMemo(() => (draft && measure ? overlayOf(measure, draft) : null), [draft, measure]);
  const tried = useMemo(() => (overlay ? withMeasures(model, [overlay]) : model), [model, overlay]);
  // The bar follows the hand; what that does to the findings may come a moment later.
  const settled = useDeferredValue(tried);
  const comparison = useMemo(() => {
    if (settled === model) return null;
    // As everywhere, people are told of open findings only.
    const seen = (result: AuditResult) => ({
      ...result,
      findings: openFindings(result.findings, model.decisions, today),
    });
    return compareAudits(seen(audit), seen(auditOf(settled, policy, today)));
  }, [settled, model, audit, policy, today]);

  /** Saves other dates as one step, the sessions along with their training. */
  const take = (wanted: MeasureOverlay | null) => {
    setDraft(null);
    const moved = model.measures.find(({ key }) => key === wanted?.measure);
    if (wanted && moved) void editAcross(movedPatches(wanted, moved), 1);
  };

  return { draft, setDraft, overlay, tried, comparison, take };
}

export type TrialMove = ReturnType<typeof useTrialMove>;
