import { blankMeasure } from '../programme/measure-schema';
import type { Measure, ProgrammeModel, Session } from '../programme/model';
import type { PlanChanges, SessionChange } from './change';

function withSessions(training: Measure, changes: readonly SessionChange[]): Measure {
  const sessions = new Map(training.sessions.map((session) => [session.key, session]));
  for (const { key, after } of changes) {
    const attendance: Session['attendance'] = sessions.get(key)?.attendance ?? [];
    sessions.set(key, { key, attendance, ...after });
  }
  return { ...training, sessions: [...sessions.values()] };
}

/** The programme as a file would make it, so that sessions can be checked before they are saved. */
export function asPlanned(
  model: ProgrammeModel,
  { trainings, sessions }: Pick<PlanChanges, 'trainings' | 'sessions'>,
): ProgrammeModel {
  const told = new Map(trainings.map((change) => [change.key, change]));
  const known = model.measures.map((measure) => ({ ...measure, ...told.get(measure.key)?.after }));
  const fresh = trainings
    .filter(({ kind }) => kind === 'added')
    .map(({ key, after }): Measure => ({ ...blankMeasure(key), kind: 'training', ...after }));
  return {
    ...model,
    measures: [...known, ...fresh].map((measure) => {
      const changes = sessions.filter(({ training }) => training === measure.key);
      return changes.length > 0 ? withSessions(measure, changes) : measure;
    }),
  };
}
