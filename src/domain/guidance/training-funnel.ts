import type { Verdict } from '../indicators/verdict';
import type { Session } from '../programme/model';

/** From the invitation to the shift in behaviour. */
export interface TrainingFunnel {
  /** Places offered, taken, and kept to the end, over all sessions: who comes to three sessions counts three times. */
  invited: number;
  attended: number;
  completed: number;
  /** Teams whose behaviour could be judged, and those in which it shifts; null where no indicator has been named. */
  shift: { judged: number; shifting: number } | null;
}

const SHIFTS: readonly Verdict[] = ['shifting', 'sustained'];

/** @param verdicts of the indicator that shows the behaviour, one per team; null when none has been named */
export function trainingFunnel(
  sessions: readonly Session[],
  verdicts: readonly Verdict[] | null,
): TrainingFunnel {
  const rows = sessions.flatMap(({ attendance }) => attendance);
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    invited: sum(({ invited }) => invited),
    attended: sum(({ attended }) => attended),
    completed: sum(({ completed }) => completed),
    shift:
      verdicts === null
        ? null
        : {
            judged: verdicts.filter((verdict) => verdict !== 'not_assessable').length,
            shifting: verdicts.filter((verdict) => SHIFTS.includes(verdict)).length,
          },
  };
}

/**
 * How many people came at least: of each team, the most who were at one session. Counts do not tell whether others came
 * to the next one, so it may have been more.
 */
export function peopleAtLeast(sessions: readonly Session[]): number {
  const most = new Map<string, number>();
  for (const { team, attended } of sessions.flatMap(({ attendance }) => attendance))
    most.set(team, Math.max(attended, most.get(team) ?? 0));
  return [...most.values()].reduce((total, people) => total + people, 0);
}
