import { literal } from '@tests/support/database';
import { entryOf, programmeId } from '@tests/support/world';
import { A, entersReadings, isManager } from './call';
import type { Cell } from './cell';
import { tries } from './tries';

const { indicator_id, team_id } = entryOf('observations').row('A', 'base');
const INDICATOR = literal(indicator_id);

const changed = (column: string, value: string) =>
  `update public.indicators set ${column} = ${value} where organisation_id = ${A} and id = ${INDICATOR}`;

/** Readings that cannot be, written past every function. */
export const readingCells = (): Record<string, Cell[]> => ({
  'a reading in the middle of a period': tries(
    'enter a reading of no period',
    () => `insert into public.observations (organisation_id, programme_id, indicator_id, team_id, period, value)
      values (${A}, ${literal(programmeId('A'))}, ${INDICATOR}, ${literal(team_id)}, '2025-11-02', 1)`,
    (role) => [entersReadings(role) ? '23514' : '42501'],
  ),
  'a reading outside a share of a whole': tries(
    'make less than nothing of a share',
    () =>
      `update public.observations set value = -20 where organisation_id = ${A} and indicator_id = ${INDICATOR}`,
    (role) => [entersReadings(role) ? '23514' : 'nothing'],
    `update public.indicators set bounded = true where organisation_id = ${A} and id = ${INDICATOR};`,
  ),
  'other periods for readings that are there': tries(
    'count by quarters what has readings',
    () => changed('cadence', "'quarter'"),
    (role) => [isManager(role) ? 'cadence_of_readings' : 'nothing'],
  ),
  'other periods where there is no reading': tries(
    'count by quarters what has none',
    () => changed('cadence', "'quarter'"),
    (role) => [isManager(role) ? 'done' : 'nothing'],
    `delete from public.observations where organisation_id = ${A} and indicator_id = ${INDICATOR};`,
  ),
});
