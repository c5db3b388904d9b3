import type { Measure } from '@/domain/programme/model';
import { trainingTeams } from '@/domain/training/training-teams';
import { useProgramme } from '@/programme/programme-context';

/** The teams a training is for, and whoever came all the same. */
export function useTrainingTeams(measure: Measure): { id: string; key: string; name: string }[] {
  const { teams, model } = useProgramme();
  const meant = trainingTeams(model, measure);
  return teams.filter(({ key }) => meant.includes(key));
}
