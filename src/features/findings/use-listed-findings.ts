import { useMemo } from 'react';
import type { ChangesSince } from '@/domain/guidance/changes-since';
import { reachOfFindings } from '@/domain/guidance/finding-reach';
import { decisionStates } from '@/domain/guidance/open-findings';
import { useProgramme } from '@/programme/programme-context';
import { useFindingTexts } from '@/programme/use-finding-texts';
import type { ListedFinding } from './filter-findings';

/** All findings of the programme with title, state and change, most serious first. */
export function useListedFindings(since: ChangesSince | undefined): ListedFinding[] {
  const { audit, model, policy, today } = useProgramme();
  const { titleOf } = useFindingTexts();
  return useMemo(() => {
    const states = decisionStates(audit.findings, model.decisions, today);
    const reach = reachOfFindings(model, policy);
    return audit.findings.map((finding) => ({
      finding,
      title: titleOf(finding),
      state: states.get(finding.id) ?? { kind: 'open' },
      change: since?.changes.get(finding.id),
      reach: reach(finding),
    }));
  }, [audit, model, policy, today, titleOf, since]);
}
