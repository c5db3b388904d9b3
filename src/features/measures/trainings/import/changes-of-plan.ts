import type { Attendance, ProgrammeModel } from '@/domain/programme/model';
import { changedFields, type AttendanceChange, type PlanChanges } from '@/domain/training-import/change';
import { COUNTS } from '@/domain/training-import/fields';
import type { KeyedChange } from '@/programme/edit-by-key';
import { sessionKey } from '@/programme/entities/entities';
import type { NewThings } from '@/programme/new-rows';

const of = <Kind extends { kind: string }>(kind: Kind['kind'], changes: readonly Kind[]): Kind[] =>
  changes.filter((change) => change.kind === kind);

/** Those fields of a thing that are named. */
const only = <Values extends object, Name extends keyof Values>(
  values: Values,
  names: readonly Name[],
): Partial<Pick<Values, Name>> =>
  Object.fromEntries(names.map((name) => [name, values[name]])) as Partial<Pick<Values, Name>>;

/** How many things an import adds or changes. */
export const countOf = ({ trainings, sessions, attendance }: PlanChanges): number =>
  [...trainings, ...sessions, ...attendance].filter(({ kind }) => kind !== 'unchanged').length;

/** What a plan adds and changes, as the workbench takes it. */
export function changesOfPlan(
  { trainings, sessions, attendance }: PlanChanges,
  model: Pick<ProgrammeModel, 'measures'>,
): { additions: NewThings[]; changes: KeyedChange[] } {
  const newSessions = of('added', sessions).map(({ training, key, after }): NewThings => ({
    list: 'sessions',
    measure: training,
    items: [{ key, patch: after }],
  }));
  return {
    additions: [
      {
        list: 'measures',
        items: of('added', trainings).map((change) => ({
          key: change.key,
          patch: {
            kind: 'training',
            title: change.after.title,
            ...only(change.after, changedFields(change)),
          },
        })),
      },
      ...newSessions,
    ],
    changes: [
      ...of('changed', trainings).map((change): KeyedChange => ({
        list: 'measures',
        key: change.key,
        patch: only(change.after, changedFields(change)),
      })),
      ...of('changed', sessions).map((change): KeyedChange => ({
        list: 'sessions',
        key: sessionKey(change.training, change.key),
        patch: only(change.after, changedFields(change)),
      })),
      ...attendanceChanges(attendance, model),
    ],
  };
}

/** The counts of a session are saved together: those of its other teams stay. */
function attendanceChanges(
  attendance: readonly AttendanceChange[],
  model: Pick<ProgrammeModel, 'measures'>,
): KeyedChange[] {
  const counted = new Map<string, Attendance[]>();
  for (const { kind, training, session, team, after } of attendance) {
    if (kind === 'unchanged') continue;
    const key = sessionKey(training, session);
    const stored = model.measures
      .find((measure) => measure.key === training)
      ?.sessions.find((each) => each.key === session);
    const others = (counted.get(key) ?? stored?.attendance ?? []).filter((each) => each.team !== team);
    const nobody = COUNTS.every((count) => after[count] === 0);
    counted.set(key, nobody ? others : [...others, { team, ...after }]);
  }
  return [...counted].map(([key, list]) => ({ list: 'sessions', key, patch: { attendance: list } }));
}
