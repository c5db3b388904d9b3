import { useMemo } from 'react';
import { decisionsByFinding } from '@/domain/guidance/open-findings';
import { useProgramme } from '@/shared/programme/programme-context';
import { useFindingTexts } from '@/shared/programme/use-finding-texts';
import type { ListedFinding } from './filter-findings';

/** All findings of the programme with title and decision, most serious first. */
export function useListedFindings(): ListedFinding[] {
  const { audit, model } = useProgramme();
  const { titleOf } = useFindingTexts();
  return useMemo(() => {
    const decisions = decisionsByFinding(model.decisions);
    return audit.findings.map((finding) => ({
      finding,
      title: titleOf(finding),
      decision: decisions.get(finding.id),
    }));
  }, [audit, model, titleOf]);
}
