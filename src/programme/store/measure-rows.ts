import type { Evaluation, Measure, Rating, Session } from '@/domain/programme/model';
import type { KeyOf, ProgrammeRows } from './row-types';

type Keys = Record<'teamKey' | 'behaviourKey' | 'conditionKey' | 'measureKey' | 'indicatorKey', KeyOf>;

/** Rows of measures, with what hangs on them → measures of the model, in the order of the rows. */
export function toMeasures(
  rows: Pick<ProgrammeRows, 'measures' | 'sessions'>,
  { teamKey, behaviourKey, conditionKey, measureKey, indicatorKey }: Keys,
): Measure[] {
  const sessionsOf = sessionsByMeasure(rows.sessions, teamKey);
  return rows.measures.map((row): Measure => ({
    key: row.key,
    kind: row.kind,
    title: row.title,
    behaviours: row.behaviour_ids.map(behaviourKey),
    conditions: row.condition_ids.map(conditionKey),
    teams: row.team_ids.map(teamKey),
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    status: row.status,
    hoursPerHead: row.hours_per_head,
    cost: row.cost,
    owner: row.owner_name,
    after: row.after_ids.map(measureKey),
    effortDays: row.effort_days,
    progress: row.progress,
    expected: row.expected.map(({ condition_id, behaviour_id, in_use }) => ({
      condition: conditionKey(condition_id),
      behaviour: behaviourKey(behaviour_id),
      inUse: in_use as Rating,
    })),
    objective: row.objective,
    provider: row.provider,
    delivery: row.delivery,
    ritual:
      row.ritual_at === null || row.ritual_minutes === null
        ? null
        : { rule: row.ritual_rule, at: row.ritual_at, minutes: row.ritual_minutes },
    sessions: sessionsOf.get(row.id) ?? [],
    evaluation: evaluationOf(row, indicatorKey),
  }));
}

/** A timestamp as {@link ProgrammeRows} has it: a row answered by itself may have a space where lists have a T. */
export const isoTimestamp = (timestamp: string): string => timestamp.replace(' ', 'T');

/** The database adds seconds, which are always zero. */
const wallClock = (timestamp: string) => isoTimestamp(timestamp).slice(0, 'YYYY-MM-DDTHH:mm'.length);

const toSession = (row: ProgrammeRows['sessions'][number], teamKey: KeyOf): Session => ({
  key: row.key,
  startsAt: wallClock(row.starts_at),
  endsAt: wallClock(row.ends_at),
  timeZone: row.time_zone,
  place: row.place,
  trainer: row.trainer,
  capacity: row.capacity,
  attendance: row.attendance.map(({ team_id, invited, attended, completed }) => ({
    team: teamKey(team_id),
    invited,
    attended,
    completed,
  })),
});

function sessionsByMeasure(rows: ProgrammeRows['sessions'], teamKey: KeyOf): Map<string, Session[]> {
  const sessions = new Map<string, Session[]>();
  for (const row of rows) {
    const session = toSession(row, teamKey);
    const others = sessions.get(row.measure_id);
    if (others) others.push(session);
    else sessions.set(row.measure_id, [session]);
  }
  return sessions;
}

/** None where nothing has been said on any of the four levels. */
function evaluationOf(row: ProgrammeRows['measures'][number], indicatorKey: KeyOf): Evaluation | null {
  const { reaction_mean, reaction_n, learning_before, learning_after, learning_n } = row;
  const { behaviour, results } = row.indicators;
  const evaluation = {
    reaction: reaction_mean === null || reaction_n === null ? null : { mean: reaction_mean, n: reaction_n },
    learning:
      learning_before === null || learning_after === null || learning_n === null
        ? null
        : { before: learning_before, after: learning_after, n: learning_n },
    behaviour: behaviour === undefined ? null : indicatorKey(behaviour),
    results: results === undefined ? null : indicatorKey(results),
  };
  return Object.values(evaluation).every((level) => level === null) ? null : evaluation;
}
