import { hasWord, PERSON_WORDS } from '../tables/vocabulary';
import type { ColumnRef, RowFilter, Mapping } from './mapping';

/** Does a column name people, going by its header? */
export const namesPeople = ({ name }: ColumnRef): boolean => name !== null && hasWord(name, PERSON_WORDS);

const withoutNames = (condition: RowFilter): RowFilter =>
  'values' in condition && namesPeople(condition.column) ? { ...condition, values: [] } : condition;

/** Are values of this column names of people, going by what it is called? Such values are never stored. */
export const isAboutPeople = ({ team: { column, lookup } }: Pick<Mapping, 'team'>): boolean =>
  lookup === null && namesPeople(column);

/** A mapping as it may be stored: without the values of columns that name people. */
export function withoutPeople(mapping: Mapping): Mapping {
  const { team, measure, decided } = mapping;
  return {
    ...mapping,
    ...(decided ? { decided: decided.filter(({ column }) => !namesPeople(column)) } : {}),
    team: isAboutPeople(mapping) ? { ...team, values: [] } : team,
    among: mapping.among.map(withoutNames),
    measure: measure.kind === 'share' ? { ...measure, meeting: measure.meeting.map(withoutNames) } : measure,
  };
}
