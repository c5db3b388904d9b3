import { literal } from '@tests/support/database';
import { A } from './call';
import { asked, done, P, type Probe, row } from './probe';
import { TWIN } from './twin';

const { indicator_id, team_id } = row('observations');
const written = (value: number) =>
  `public.write_observations(${A}, ${P}, ${literal([
    { indicator_id, team_id, period: '2026-02-01', value, n: null, seen_value: null, seen_n: null },
  ])})`;
/** Shares of a whole, as long as no reading of the baseline says otherwise. */
const perCent = (changes: string) => `update public.indicators set unit = '%', bounded = false;
  ${changes};
  update public.indicators set bounded = null`;

/** Readings that can be here and not in the twin, or the other way round. */
export const POSSIBLE_READING_PROBES: readonly Probe[] = [
  asked(
    'owner',
    'enter a month of what is counted by quarters in the twin',
    // Readings keep their periods: what is counted by quarters never had others.
    `alter table public.indicators disable trigger keep_cadence;
      update public.indicators set cadence = 'quarter' where organisation_id = ${TWIN};
      alter table public.indicators enable trigger keep_cadence`,
    written(3),
  ),
  ...['A', 'the twin'].map((where) =>
    done(
      'owner',
      `count by quarters what has readings in ${where} alone`,
      `delete from public.observations where organisation_id = ${where === 'A' ? TWIN : A}`,
      `update public.indicators set cadence = 'quarter' where organisation_id = ${A} and id = ${literal(indicator_id)}`,
    ),
  ),
  asked(
    'owner',
    'enter more than all of what is more than all in the baseline of the twin',
    perCent(`update public.indicators set baseline_until = '2026-01-01';
      update public.observations set value = 135 where organisation_id = ${TWIN}`),
    written(120),
  ),
  asked(
    'owner',
    'enter more than all of what was that in what is the baseline of the twin alone',
    perCent(`update public.indicators set baseline_until = null;
      update public.programmes set starts_on = '2025-01-01', ends_on = null where organisation_id = ${A};
      update public.programmes set starts_on = '2026-06-01', ends_on = null where organisation_id = ${TWIN};
      update public.observations set value = 135 where organisation_id = ${A}`),
    written(120),
  ),
];
