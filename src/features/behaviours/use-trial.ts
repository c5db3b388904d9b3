import { useMemo } from 'react';
import { audit as auditOf, type AuditResult } from '@/domain/consistency/audit';
import { compareAudits } from '@/domain/consistency/compare-audits';
import { withEffects } from '@/domain/consistency/overlay';
import { openFindings } from '@/domain/guidance/open-findings';
import type { Rating } from '@/domain/programme/model';
import { useProgramme } from '@/programme/programme-context';
import { useRateEffect } from '@/programme/use-rate-effect';
import { useWorkbenchOf } from '@/programme/use-workbench';
import { openTrials } from './force-field';
import { useTried } from './trial-store';

/** What would happen if conditions were rated otherwise for this behaviour. Nothing is saved before `keep`. */
export function useTrial(behaviour: string) {
  const { id, model, audit, policy, today } = useProgramme();
  const { mayEdit, rateMany } = useRateEffect();
  const workbench = useWorkbenchOf();
  const { tried: asked, attempt: setTried, drop } = useTried(id, behaviour);

  const outcome = useMemo(() => {
    const tried = openTrials(model, behaviour, asked);
    const overlays = [...tried].map(([condition, inUse]) => ({ condition, behaviour, inUse }));
    const changed = withEffects(model, overlays);
    // As everywhere, people are told of open findings only.
    const seen = (result: AuditResult) => ({
      ...result,
      findings: openFindings(result.findings, model.decisions, today),
    });
    const before = seen(audit);
    const after = changed === model ? before : seen(auditOf(changed, policy, today));
    return { tried, audit: after, comparison: compareAudits(before, after) };
  }, [model, audit, policy, behaviour, asked, today]);

  const attempt: Attempt = (condition, rating) => {
    // What the last edit has done is no longer how things are shown.
    if (outcome.tried.size === 0) workbench.state.setState({ report: null });
    setTried(condition, rating);
  };

  /** Saves all that is tried as one step. What could not be saved stays a trial. */
  const keep = async () => {
    const ratings = [...outcome.tried].map(([condition, inUse]) => ({
      cell: { condition, behaviour },
      patch: { inUse },
    }));
    if (await rateMany(ratings)) for (const { cell } of ratings) setTried(cell.condition, null);
  };

  return { ...outcome, mayKeep: mayEdit, attempt, keep, drop };
}

export type Attempt = (condition: string, rating: Rating | null) => void;
export type Trial = ReturnType<typeof useTrial>;
