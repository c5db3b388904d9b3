import type { Measure } from '@/domain/programme/model';
import { useProgramme } from '@/shared/programme/programme-context';

/** The teams a training is for, those it names or its behaviours name, and whoever came all the same. */
export function useTrainingTeams(measure: Measure): { id: string; key: string; name: string }[] {
  const { teams, model } = useProgramme();
  const behaviours = model.behaviours.filter(({ key }) => measure.behaviours.includes(key));
  const everywhere = behaviours.length === 0 || behaviours.some((behaviour) => behaviour.teams.length === 0);
  const expected = everywhere
    ? teams.map(({ key }) => key)
    : behaviours.flatMap((behaviour) => behaviour.teams);
  const named = measure.teams.length > 0 ? measure.teams : expected;
  const came = measure.sessions.flatMap(({ attendance }) => attendance.map(({ team }) => team));
  return teams.filter(({ key }) => named.includes(key) || came.includes(key));
}
