import type { Tables } from '@/data/database.types';
import type { ProgrammeValues } from './use-programme-fields';

/** A programme in the list of all, with the version that a change is made on. */
export type StoredProgramme = Tables<'programmes'>;

const dateOrNull = (value: string) => (value === '' ? null : value);

/** What the form says → what is stored. */
export const toRow = (values: ProgrammeValues) => ({
  name: values.name.trim(),
  strategy: values.strategy.trim(),
  starts_on: dateOrNull(values.startsOn),
  ends_on: dateOrNull(values.endsOn),
});

/** What is stored → what the form says. */
export const toValues = (row: StoredProgramme): ProgrammeValues => ({
  name: row.name,
  strategy: row.strategy,
  startsOn: row.starts_on ?? '',
  endsOn: row.ends_on ?? '',
  status: row.status,
});
