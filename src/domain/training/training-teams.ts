import type { Measure, ProgrammeModel } from '../programme/model';

/**
 * Keys of the teams a training is for, in the model's order: those it names, else those its behaviours are expected of,
 * and whoever came all the same.
 */
export function trainingTeams(
  { teams, behaviours }: Pick<ProgrammeModel, 'teams' | 'behaviours'>,
  measure: Measure,
): string[] {
  const meant = behaviours.filter(({ key }) => measure.behaviours.includes(key));
  const everywhere = meant.length === 0 || meant.some((behaviour) => behaviour.teams.length === 0);
  const all = teams.map(({ key }) => key);
  const expected = everywhere ? all : meant.flatMap((behaviour) => behaviour.teams);
  const named = measure.teams.length > 0 ? measure.teams : expected;
  const came = measure.sessions.flatMap(({ attendance }) => attendance.map(({ team }) => team));
  return all.filter((key) => named.includes(key) || came.includes(key));
}
