import type { Measure, ProgrammeModel, Session } from '../programme/model';
import type { PlanChanges, SessionChange } from './change';
import type { TrainingValues } from './fields';

/** A training of which nothing is known but what a file says. */
const newTraining = (key: string, values: TrainingValues): Measure => ({
  ...values,
  key,
  kind: 'training',
  conditions: [],
  owner: '',
  after: [],
  effortDays: null,
  progress: null,
  expected: [],
  ritual: null,
  evaluation: null,
  sessions: [],
});

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
    .map(({ key, after }) => newTraining(key, after));
  return {
    ...model,
    measures: [...known, ...fresh].map((measure) => {
      const changes = sessions.filter(({ training }) => training === measure.key);
      return changes.length > 0 ? withSessions(measure, changes) : measure;
    }),
  };
}
