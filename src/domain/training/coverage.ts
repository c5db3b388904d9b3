import type { IsoDate, Measure, ProgrammeModel } from '../programme/model';
import { planOf } from './plan';
import { sessionDays } from './session-days';
import { teamSetsOf } from './team-sets';

/**
 * `trained`: enough people of the team have completed a session that is over. `partly`: some have, too few or of a number
 * nobody knows. `held`: a training is done, and nobody has told who completed it.
 */
export type CoverageState = 'trained' | 'partly' | 'held' | 'planned' | 'missing';

/** How far the training of one behaviour has come in one team it is expected of. */
export interface Coverage {
  behaviour: string;
  team: string;
  state: CoverageState;
  /** Keys of the live trainings that reach the team, by model order. */
  trainings: string[];
  /** Most people of the team who have completed one session; 0: none recorded. */
  completed: number;
  /** People in the team; null where nobody has said. */
  headcount: number | null;
}

/**
 * Behaviour by team: who is trained, planned to be, or left out. Only teams the behaviour is expected of, and of these
 * only those without teams below them: a team is trained where its people are. In the model's order.
 * @param trainedFrom the share of its people from which on a team is trained
 */
export function coverage(
  { teams, behaviours, measures }: Pick<ProgrammeModel, 'teams' | 'behaviours' | 'measures'>,
  today: IsoDate,
  trainedFrom: number,
): Coverage[] {
  const teamSets = teamSetsOf(teams);
  const plan = planOf(measures, behaviours, teamSets);
  const parents = new Set(teams.map(({ parent }) => parent));
  const asked = teams.filter(({ key }) => !parents.has(key));
  return behaviours.flatMap(({ key: behaviour, teams: expected }) => {
    const expectedOf = teamSets.of(expected);
    const trainings = plan.ofKind(behaviour, 'training');
    return asked.flatMap(({ key: team, headcount }) => {
      if (!expectedOf.has(team)) return [];
      const reaching = trainings.filter((training) => plan.teamsOf(training).has(team));
      const completed = Math.max(0, ...reaching.map((training) => completedIn(training, team, today)));
      return [
        {
          behaviour,
          team,
          state: stateOf(reaching, completed, { headcount, trainedFrom }),
          trainings: reaching.map(({ key }) => key),
          completed,
          headcount,
        },
      ];
    });
  });
}

interface Asked {
  headcount: number | null;
  trainedFrom: number;
}

function stateOf(
  reaching: readonly Measure[],
  completed: number,
  { headcount, trainedFrom }: Asked,
): CoverageState {
  if (completed > 0)
    return headcount !== null && headcount > 0 && completed >= trainedFrom * headcount ? 'trained' : 'partly';
  if (reaching.some(({ status }) => status === 'done')) return 'held';
  return reaching.length > 0 ? 'planned' : 'missing';
}

/** What is entered of a session to come is a slip of the pen: nobody has completed it. */
function completedIn({ sessions }: Measure, team: string, today: IsoDate): number {
  const counts = sessions
    .filter((session) => sessionDays(session).last <= today)
    .flatMap(({ attendance }) =>
      attendance.filter((counted) => counted.team === team).map((counted) => counted.completed),
    );
  return Math.max(0, ...counts);
}
