import type { TFunction } from 'i18next';
import type { LeftOut, Taken } from '@/editing/taken';

type Words = TFunction<'editing'>;

/** More would be a list nobody reads; the number of the rest is told. */
const MOST = 6;

/** How the rows of a table are spoken of, and the columns of what they join, in the order of the words. */
const WORDS = {
  behaviour_goals: ['link', 'behaviour_id', 'goal_id'],
  behaviour_teams: ['link', 'behaviour_id', 'team_id'],
  measure_behaviours: ['link', 'measure_id', 'behaviour_id'],
  measure_conditions: ['link', 'measure_id', 'condition_id'],
  measure_teams: ['link', 'measure_id', 'team_id'],
  measure_indicators: ['link', 'measure_id', 'indicator_id'],
  stakeholder_measures: ['link', 'stakeholder_id', 'measure_id'],
  blackout_teams: ['link', 'blackout_id', 'team_id'],
  measure_dependencies: ['waits', 'measure_id', 'after_id'],
  effects: ['rating', 'condition_id', 'behaviour_id'],
  measure_expectations: ['expected', 'condition_id', 'behaviour_id'],
  observations: ['readings', 'indicator_id', 'team_id'],
  session_attendance: ['attendance', 'team_id', 'session_id'],
  teams: ['parent', 'id', 'parent_id'],
} as const;

const isWorded = (table: string): table is keyof typeof WORDS => table in WORDS;

/** Where no team is named, every team is meant. */
const OF_TEAMS = { behaviour_teams: 'behaviour_id', measure_teams: 'measure_id' } as const;

/** One line with the reason for each row that undoing a deletion has left out; the last line counts any others. */
export function leftOutLines(t: Words, left: readonly LeftOut[], taken: Taken): string[] {
  const lines = [...new Set([...left.map((each) => lineOf(t, each, taken)), ...widened(t, left, taken)])];
  // One that only would be counted may as well be told.
  if (lines.length <= MOST + 1) return lines;
  return [...lines.slice(0, MOST), t('leftOut.more', { count: lines.length - MOST })];
}

function lineOf(t: Words, { table, row, reason, column }: LeftOut, { names }: Taken): string {
  const name = (of: string) => names[row[of] ?? ''] ?? t('leftOut.unknown');
  const [words, a, b] =
    isWorded(table) && !(table === 'teams' && reason !== 'gone')
      ? WORDS[table]
      : (['thing', 'id', 'id'] as const);
  return t('leftOut.line', {
    what: t(`leftOut.what.${words}`, { a: name(a), b: name(b) }),
    why:
      table === 'blackout_periods' && reason === 'gone'
        ? t('leftOut.why.teams')
        : t(`leftOut.why.${words === 'thing' && reason === 'taken' ? 'key' : reason}`, {
            name: name(column ?? ''),
          }),
  });
}

/** Things that have lost all their teams apply to every team now, which the user has to know. */
function widened(t: Words, left: readonly LeftOut[], { rows, names }: Taken): string[] {
  return Object.entries(OF_TEAMS).flatMap(([table, column]) => {
    const lost = left.flatMap((each) => (each.table === table ? (each.row[column] ?? []) : []));
    const had = (rows[table] ?? []).map((row): unknown => Reflect.get(row, column));
    const timesIn = (ids: readonly unknown[], id: string) => ids.filter((each) => each === id).length;
    return [...new Set(lost)]
      .filter((id) => timesIn(lost, id) === timesIn(had, id))
      .map((id) => t('leftOut.everyTeam', { name: names[id] ?? t('leftOut.unknown') }));
  });
}

/** Whether only a part of the row is left out: a team comes back, even if the one above it does not. */
export const isPartOnly = ({ table, reason }: LeftOut): boolean => table === 'teams' && reason === 'gone';
