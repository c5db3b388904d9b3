import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ImportedPlan } from '@/domain/training-import/change';
import type { Step } from '@/editing/history';
import { useProgramme } from '@/programme/programme-context';
import { useWorkbench, useWorkbenchOf } from '@/programme/use-workbench';
import { changesOfPlan, countOf } from './changes-of-plan';
import { DONE } from './steps';

/** What was imported, and the step that takes it back. */
export interface AppliedPlan {
  plan: ImportedPlan;
  step: Step | undefined;
}

/** Writes all that a file brings as one step, or nothing; then it is told what was done. */
export function useApplyPlan() {
  const { bringIn } = useWorkbench();
  const { history } = useWorkbenchOf();
  const { model } = useProgramme();
  const navigate = useNavigate();
  const [sent, setSent] = useState<ImportedPlan | null>(null);
  const [applied, setApplied] = useState<AppliedPlan | null>(null);
  const [failed, setFailed] = useState(false);

  const send = async (plan: ImportedPlan) => {
    setSent(plan);
    setFailed(false);
    const { additions, changes } = changesOfPlan(plan, model);
    const saving = bringIn(additions, changes, countOf(plan));
    const step = history.store.getState().past.at(-1);
    const saved = await saving;
    setSent(null);
    setFailed(!saved);
    if (!saved) return;
    setApplied({ plan, step });
    await navigate({ to: '.', search: { step: DONE } });
  };
  return {
    /** What is on its way. */
    sent,
    applied,
    failed,
    apply: (plan: ImportedPlan) => {
      if (sent === null) void send(plan);
    },
    /** Begins anew. */
    forget: () => {
      setApplied(null);
      setFailed(false);
    },
  };
}
export type ApplyPlan = ReturnType<typeof useApplyPlan>;
