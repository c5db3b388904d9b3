import type { Measure, Team } from '@/domain/programme/model';
import { trainingTeams } from '@/domain/training/training-teams';
import { useProgramme } from '@/programme/programme-context';

/** The teams a training is for, and whoever came all the same. */
export function useTrainingTeams(measure: Measure): Team[] {
  const { model } = useProgramme();
  const meant = trainingTeams(model, measure);
  return model.teams.filter(({ key }) => meant.includes(key));
}
