import { TITLE_MAX } from '../programme/limits';
import { fold } from '../tables/cell-text';
import type { Draft, DraftFilter } from './draft-shape';

/**
 * What rows with a value of a column are: `meets` are in the share, `counts` are counted without being in it, `outside`
 * are not counted. `open`: nobody has decided yet.
 */
export type ValueRole = 'meets' | 'counts' | 'outside' | 'open';

type Conditions = Pick<Draft, 'among' | 'meeting' | 'kind' | 'decided'>;

/** Does a condition name the values that meet it? */
export const isListed = ({ operator }: { operator: DraftFilter['operator'] }): boolean =>
  operator === 'one_of' || operator === 'is';

const listing = (conditions: readonly DraftFilter[], column: number): DraftFilter[] =>
  conditions.filter((condition) => condition.column === column && isListed(condition));
const decidedIn = ({ decided }: Conditions, column: number): string[] =>
  decided.filter((each) => each.column === column).flatMap(({ values }) => values);
const meetingOf = ({ kind, meeting }: Conditions) => (kind === 'share' ? meeting : []);

/** Columns, as places from 0, whose values are listed in conditions: whatever is not listed is left out. */
export function listedColumns(draft: Conditions): number[] {
  const columns = [...draft.among, ...meetingOf(draft)].flatMap((condition) =>
    condition.column !== null && isListed(condition) ? [condition.column] : [],
  );
  return [...new Set(columns)];
}

/** Listed columns each of whose values has to be decided. */
export const columnsToDecide = (draft: Conditions): number[] =>
  listedColumns(draft).filter((column) => draft.decided.some((each) => each.column === column));

/** The roles values of a column can be given. */
export function possibleRoles(draft: Conditions, column: number): Exclude<ValueRole, 'open'>[] {
  if (listing(meetingOf(draft), column).length === 0) return ['counts', 'outside'];
  return listing(draft.among, column).length === 0 ? ['meets', 'counts'] : ['meets', 'counts', 'outside'];
}

/** What rows are by their value in a column, going by the conditions on it. */
export function rolesIn(draft: Conditions, column: number): (value: string) => ValueRole {
  const folded = (values: readonly string[]) => new Set(values.map(fold));
  const among = listing(draft.among, column).map(({ values }) => folded(values));
  const meeting = listing(meetingOf(draft), column).map(({ values }) => folded(values));
  const decided = folded(decidedIn(draft, column));
  return (given) => {
    const value = fold(given);
    if (![decided, ...among, ...meeting].some((values) => values.has(value))) return 'open';
    if (!among.every((values) => values.has(value))) return 'outside';
    return meeting.length > 0 && meeting.every((values) => values.has(value)) ? 'meets' : 'counts';
  };
}

/** The conditions, changed so that rows with these values are what somebody has decided. */
export function withRole(
  draft: Conditions,
  column: number,
  values: readonly string[],
  role: Exclude<ValueRole, 'open'>,
): Pick<Draft, 'among' | 'meeting' | 'decided'> {
  const changed = new Set(values.map(fold));
  const without = (given: readonly string[]) => given.filter((each) => !changed.has(fold(each)));
  const listed = (conditions: readonly DraftFilter[], yes: boolean): DraftFilter[] =>
    conditions.map((condition) => {
      if (condition.column !== column || !isListed(condition)) return condition;
      const others = without(condition.values);
      return { ...condition, operator: 'one_of', values: yes ? [...others, ...values] : others };
    });
  return {
    among: listed(draft.among, role !== 'outside'),
    meeting: listed(draft.meeting, role === 'meets'),
    decided: [
      ...draft.decided.filter((each) => each.column !== column),
      { column, values: [...without(decidedIn(draft, column)), ...values] },
    ],
  };
}

/** Does a value occur that nobody has decided about? */
export const undecided = (draft: Conditions, occurring: ReadonlyMap<number, readonly string[]>): boolean =>
  columnsToDecide(draft).some((column) => {
    const roleOf = rolesIn(draft, column);
    return occurring.get(column)?.some((value) => roleOf(value) === 'open');
  });

/** So many values fit in a list somebody has looked through. */
export const LISTED_MAX = 30;

/**
 * Values of listed columns that need not be asked about next time. What was ticked in a list that shows every value has
 * been decided with the rest of the list.
 */
export function decidedOf(
  draft: Conditions,
  occurring: ReadonlyMap<number, readonly string[]>,
): { column: number; values: string[] }[] {
  const asked = columnsToDecide(draft);
  return listedColumns(draft).flatMap((column) => {
    const seen = occurring.get(column) ?? [];
    if (!asked.includes(column) && (seen.length === 0 || seen.length > LISTED_MAX)) return [];
    const all = new Map([...decidedIn(draft, column), ...seen].map((value) => [fold(value), value]));
    return [{ column, values: [...all.values()].filter((value) => value.length <= TITLE_MAX) }];
  });
}
