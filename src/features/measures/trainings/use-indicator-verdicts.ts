import type { Verdict } from '@/domain/indicators/verdict';
import type { Measure } from '@/domain/programme/model';
import { useProgramme } from '@/programme/programme-context';
import { useTrainingTeams } from './use-training-teams';

/** The verdicts on an indicator in the teams a training is for; in all, where readings speak through other teams. */
export function useIndicatorVerdicts(
  indicator: string | null,
  measure: Measure,
): { team: string; verdict: Verdict }[] {
  const { audit } = useProgramme();
  const own = new Set(useTrainingTeams(measure).map(({ key }) => key));
  const all = audit.indicators.find(({ key }) => key === indicator)?.teams ?? [];
  const verdicts = all.filter(({ team }) => own.has(team));
  return (verdicts.length > 0 ? verdicts : all).map(({ team, verdict }) => ({ team, verdict }));
}
