import { addDays } from '@/domain/calendar/days';
import { FIRST_WEEK } from '@tests/support/series';
import { PUSH_TOKEN } from './filled-database';
import { READINGS, SIZE } from './model-organisation';
import { idOf, type Place } from './place';
import type { RequestsAt } from './planned';

const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

/** Weeks that are measured already and, one in five, such as are not: before, for none is still to come. */
const week = (n: number) => addDays(FIRST_WEEK, 7 * (n % 5 === 4 ? -1 - n : n % SIZE.weeks));

const changes = (at: Place, count: number) =>
  many(count, (n) => ({
    indicator_id: idOf(at.indicators, 'i1'),
    team_id: idOf(at.teams, `team${n % SIZE.teams}`),
    period: week(Math.floor(n / SIZE.teams)),
    value: n % 7 === 6 ? null : n,
    n: 20,
    seen_value: Math.floor(n / SIZE.teams) % 5 === 4 ? null : 40 + (n % 7),
    seen_n: Math.floor(n / SIZE.teams) % 5 === 4 ? null : 20,
  }));

const pushed = (count: number) =>
  many(count, (n) => ({
    indicator: `i${n % SIZE.indicators}`,
    team: `team${Math.floor(n / SIZE.indicators) % SIZE.teams}`,
    period: week(Math.floor(n / (SIZE.indicators * SIZE.teams))),
    value: n,
    n: 20,
  }));

/** Readings: shown, entered, imported, pushed. */
export const readingRequests: RequestsAt = (api, at) => {
  const asOwner = { account: at.owner };
  const p_programme = { p_organisation_id: at.organisation, p_programme_id: at.programme };
  const indicator_id = idOf(at.indicators, 'i1');
  const mapped = { organisation_id: at.organisation, programme_id: at.programme, indicator_id };
  return [
    // Twice, because the second organisation names everything alike and the covering index begins with the programme.
    {
      call: 'load_observations()',
      variant: 'one indicator',
      ...asOwner,
      sent: api.rpc('load_observations', { ...p_programme, p_indicator_id: indicator_id }),
      rows: (2 * READINGS) / SIZE.indicators,
    },
    {
      call: 'load_observations()',
      variant: 'all indicators',
      ...asOwner,
      sent: api.rpc('load_observations', p_programme),
      rows: 2 * READINGS,
    },
    ...[1, 500].map((count) => ({
      call: 'write_observations()',
      variant: `${count} readings`,
      ...asOwner,
      sent: api.rpc('write_observations', { ...p_programme, p_changes: changes(at, count) }),
      rows: 5 * count,
    })),
    ...[1, 500].map((count) => ({
      call: null,
      variant: `ingest_observations, ${count} readings`,
      account: null,
      sent: api.rpc('ingest_observations', { p_token: PUSH_TOKEN, p_rows: pushed(count) }),
      rows: 2 * count,
    })),
    {
      call: 'import_mappings.select.match',
      ...asOwner,
      sent: api.select('import_mappings', 'mapping', mapped),
    },
    {
      call: 'import_mappings.upsert',
      ...asOwner,
      sent: api.insert(
        'import_mappings',
        [{ ...mapped, mapping: { format: 'tragwerk-mapping/1', cadence: 'week' } }],
        { on: 'organisation_id, indicator_id, programme_id', then: 'merge' },
      ),
    },
    {
      call: 'push_token_state()',
      ...asOwner,
      sent: api.rpc('push_token_state', p_programme),
    },
    { call: 'create_push_token()', ...asOwner, sent: api.rpc('create_push_token', p_programme) },
    { call: 'revoke_push_token()', ...asOwner, sent: api.rpc('revoke_push_token', p_programme) },
  ];
};
