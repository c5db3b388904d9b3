import { changedFields, type AttendanceChange, type PlanChanges } from '@/domain/training-import/change';
import { COUNTS } from '@/domain/training-import/fields';
import type { Addition, ItemChange } from '@/programme/editor/workbench';
import type { NewItem } from '@/programme/lists/paste-spec';
import type { ItemPatch, ItemRows } from '@/programme/store/items';
import type { ProgrammeRows, SharedRows } from '@/programme/store/row-types';
import { newSession, sessionRow } from '../session-rows';
import { idsOf, sessionPatch, trainingPatch, type IdOf } from './plan-rows';

/** Makes rows of new measures, for the end of their list. */
type NewMeasures = (items: readonly NewItem<ItemPatch<'measures'>>[]) => ItemRows['measures'][];
type Rows = Pick<ProgrammeRows, 'measures' | 'sessions' | 'behaviours'> & Pick<SharedRows, 'teams'>;
type SessionRow = ItemRows['sessions'];
type SessionOf = (training: string, key: string) => SessionRow;

const of = <Kind extends { kind: string }>(kind: Kind['kind'], changes: readonly Kind[]): Kind[] =>
  changes.filter((change) => change.kind === kind);

/** How many things an import adds or changes. */
export const countOf = ({ trainings, sessions, attendance }: PlanChanges): number =>
  [...trainings, ...sessions, ...attendance].filter(({ kind }) => kind !== 'unchanged').length;

/** What a plan adds and changes, as the workbench takes it. */
export function changesOfPlan(
  { trainings, sessions, attendance }: PlanChanges,
  rows: Rows,
  newMeasures: NewMeasures,
): { additions: Addition[]; changes: ItemChange[] } {
  const teamId = idsOf(rows.teams);
  const patch = trainingPatch(teamId, idsOf(rows.behaviours));
  const fresh = of('added', trainings);
  const measures = newMeasures(
    fresh.map((change) => ({
      title: change.after.title,
      patch: { kind: 'training', ...patch(change.after, changedFields(change)) },
    })),
  ).map((row, i) => ({ ...row, key: fresh[i]?.key ?? row.key }));
  const known = [...rows.measures, ...measures];
  const idOf = idsOf(known);
  const newSessions = of('added', sessions).map(({ training, key, after }) =>
    newSession(rowOf(known, training), { key, ...sessionRow(after) }),
  );
  const sessionOf: SessionOf = (training, key) => {
    const id = idOf(training);
    const row = rows.sessions.find((each) => each.measure_id === id && each.key === key);
    if (!row) throw new Error(`the training has no session ${key}`);
    return row;
  };
  return {
    additions: [
      { list: 'measures', items: measures },
      { list: 'sessions', items: newSessions },
    ],
    changes: [
      ...of('changed', trainings).map((change) => ({
        list: 'measures' as const,
        id: idOf(change.key),
        patch: patch(change.after, changedFields(change)),
      })),
      ...of('changed', sessions).map((change) => ({
        list: 'sessions' as const,
        id: sessionOf(change.training, change.key).id,
        patch: sessionPatch(change.after, changedFields(change)),
      })),
      ...attendanceChanges(attendance, sessionOf, teamId),
    ],
  };
}

function rowOf(measures: readonly ItemRows['measures'][], key: string): ItemRows['measures'] {
  const row = measures.find((each) => each.key === key);
  if (!row) throw new Error(`nothing has the key ${key}`);
  return row;
}

/** The counts of a session are saved together: those of its other teams stay. */
function attendanceChanges(
  attendance: readonly AttendanceChange[],
  sessionOf: SessionOf,
  teamId: IdOf,
): ItemChange[] {
  const counted = new Map<SessionRow, SessionRow['attendance']>();
  for (const { kind, training, session, team, after } of attendance) {
    if (kind === 'unchanged') continue;
    const row = sessionOf(training, session);
    const team_id = teamId(team);
    const others = (counted.get(row) ?? row.attendance).filter((each) => each.team_id !== team_id);
    const nobody = COUNTS.every((count) => after[count] === 0);
    counted.set(row, nobody ? others : [...others, { team_id, ...after }]);
  }
  return [...counted].map(([{ id }, list]) => ({ list: 'sessions', id, patch: { attendance: list } }));
}
