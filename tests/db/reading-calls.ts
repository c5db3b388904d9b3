import { literal } from '@tests/support/database';
import { roleIn } from '@tests/support/personas';
import { entryOf, programmeId } from '@tests/support/world';
import { A, B, type Call, entersReadings, managersOnly, membersOnly, readersOnly } from './call';

const PROGRAMME = literal(programmeId('A'));
const base = (organisation: 'A' | 'B') => entryOf('observations').row(organisation, 'base');
const change = (organisation: 'A' | 'B', value: number | null) => ({
  indicator_id: base(organisation)['indicator_id'],
  team_id: base(organisation)['team_id'],
  period: '2026-02-01',
  value,
  n: 20,
  seen_value: null,
  seen_n: null,
});
const seen = (value: number, n = 20) => ({ seen_value: value, seen_n: n });
const write = (changes: readonly object[], organisation = A, programme = PROGRAMME) =>
  `public.write_observations(${organisation}, ${programme}, ${literal(changes)})`;

/** The indicator of the base team measures a share of a whole. */
const BOUNDED = `update public.indicators set bounded = true where organisation_id = ${A} and key = 'base';`;

const TOKEN = literal('the push token under test');
const withToken = (organisation: 'A' | 'B' = 'A') => `
  insert into private.push_tokens (organisation_id, programme_id, token_hash)
  values (${organisation === 'A' ? A : B}, ${literal(programmeId(organisation))}, private.hash_token(${TOKEN}))
  on conflict (organisation_id, programme_id) do update set token_hash = excluded.token_hash;`;
const row = { indicator: 'base', team: 'base', period: '2026-01-14', value: 0.5, n: 8 };
const push = (rows: unknown, token = TOKEN) => `public.ingest_observations(${token}, ${literal(rows)})`;
const pushed = (organisation: string, period = '2026-01-01') =>
  `select 1 from public.observations where organisation_id = ${organisation} and period = ${literal(period)} and value = 0.5 and n = 8`;

/** Enough people that the base team of organisation A is shown. */
const LARGE = `update public.teams set headcount = 20 where organisation_id = ${A} and key = 'base';`;
const HAS_SERIES = `where jsonb_array_length(public.load_series(${A}, ${PROGRAMME}) -> 'series') > 0`;

export const READING_CALLS: Readonly<Record<string, Call>> = {
  'load_series: of A, a large team': { before: LARGE, sql: `select 1 ${HAS_SERIES}`, right: membersOnly },
  'load_series: of A, a team of unknown size': { sql: `select 1 ${HAS_SERIES}`, right: 'nothing' },
  'load_series: of B': {
    sql: `select 1 where public.load_series(${B}) is not null`,
    right: (_role, persona) => (roleIn(persona, 'B') === null ? 'nothing' : 'done'),
  },
  'load_series: of A, and of nobody else one belongs to': {
    before: `update public.teams set headcount = 20;`,
    sql: `select 1 from jsonb_array_elements(public.load_series(${A}) -> 'series') as s
      where s ->> 'indicator_id' = ${literal(base('B')['indicator_id'])}`,
    right: 'nothing',
  },
  'load_series: of a programme of B, as if it were in A': {
    before: LARGE,
    sql: `select 1 where jsonb_array_length(public.load_series(${A}, ${literal(programmeId('B'))}) -> 'series') > 0`,
    right: 'nothing',
  },
  'write_observations: a new one': {
    sql: `select 1 where ${write([change('A', 3)])} = '[]';
      select 1 from public.observations where organisation_id = ${A} and period = '2026-02-01' and value = 3 and n = 20`,
    right: readersOnly('42501'),
  },
  'write_observations: over one and away with it': {
    sql: `select ${write([change('A', 3)])}; select 1 where ${write([{ ...change('A', 4), ...seen(3) }])} = '[]';
      select 1 where ${write([{ ...change('A', null), ...seen(4) }])} = '[]';
      select 1 where not exists (select 1 from public.observations where organisation_id = ${A} and period = '2026-02-01')`,
    right: readersOnly('42501'),
  },
  'write_observations: twice the same, when the first answer was lost': {
    sql: `select ${write([change('A', 3)])}; select 1 where ${write([change('A', 3)])} = '[]';
      select 1 from public.observations where organisation_id = ${A} and period = '2026-02-01' and value = 3`,
    right: readersOnly('42501'),
  },
  ...Object.fromEntries(
    (
      [
        ['another value', { ...change('A', 4), ...seen(2) }],
        ['other cases', { ...change('A', 4), ...seen(3, 19) }],
        ['nothing', change('A', 4)],
        ['another value, to take it away', { ...change('A', null), ...seen(2) }],
      ] as const
    ).map(([what, over]): [string, Call] => [
      `write_observations: not over what somebody else wrote, having seen ${what}`,
      {
        sql: `select ${write([change('A', 3)])};
          select 1 where (select o ->> 'value' = '3' and o ->> 'n' = '20' from jsonb_array_elements(${write([over])}) as o);
          select 1 from public.observations where organisation_id = ${A} and period = '2026-02-01' and value = 3 and n = 20`,
        right: readersOnly('42501'),
      },
    ]),
  ),
  'write_observations: not anew what somebody else took away': {
    sql: `select 1 where (select o -> 'value' = 'null' from jsonb_array_elements(${write([{ ...change('A', 4), ...seen(3) }])}) as o);
      select 1 where not exists (select 1 from public.observations where organisation_id = ${A} and period = '2026-02-01')`,
    right: readersOnly('42501'),
  },
  'write_observations: in B': {
    sql: `select ${write([change('B', 3)], B, literal(programmeId('B')))}`,
    right: (_role, persona) => (roleIn(persona, 'B') === 'owner' ? 'done' : '42501'),
  },
  'write_observations: an indicator of B, as if it were in A': {
    sql: `select ${write([change('B', 3)])}`,
    right: (role) => (entersReadings(role) ? '23503' : '42501'),
  },
  'write_observations: what is no reading': {
    sql: `select ${write([{ ...change('A', 3), period: 'soon' }])}`,
    right: (role) => (entersReadings(role) ? 'readings_invalid' : '42501'),
  },
  ...Object.fromEntries(
    (
      [
        ['in the middle of a period', { period: '2026-02-02' }, ''],
        ['of a period still to come', { period: '2199-12-01' }, ''],
        ['outside a share of a whole', { value: -20 }, BOUNDED],
      ] as const
    ).map(([what, own, before]): [string, Call] => [
      `write_observations: ${what}`,
      {
        before,
        sql: `select ${write([{ ...change('A', 3), ...own }])}`,
        right: (role) => (entersReadings(role) ? 'readings_invalid' : '42501'),
      },
    ]),
  ),
  'write_observations: without saying what was seen': {
    sql: `select ${write([{ ...change('A', 3), seen_value: undefined }])}`,
    right: (role) => (entersReadings(role) ? 'readings_invalid' : '42501'),
  },
  'create_push_token: of A': {
    sql: `select 1 where length(public.create_push_token(${A}, ${PROGRAMME})) = 43`,
    right: managersOnly('not_allowed'),
  },
  'create_push_token: replaces the one there was': {
    before: withToken(),
    sql: `select public.create_push_token(${A}, ${PROGRAMME}); reset role;
      select 1 where not exists (select 1 from private.push_tokens where token_hash = private.hash_token(${TOKEN}))`,
    right: managersOnly('not_allowed'),
  },
  'create_push_token: of B': {
    sql: `select public.create_push_token(${B}, ${literal(programmeId('B'))})`,
    right: (_role, persona) => (roleIn(persona, 'B') === 'owner' ? 'done' : 'not_allowed'),
  },
  'create_push_token: of a programme of B, as if it were in A': {
    sql: `select public.create_push_token(${A}, ${literal(programmeId('B'))})`,
    right: 'not_allowed',
  },
  'revoke_push_token: of A': {
    before: withToken(),
    sql: `select public.revoke_push_token(${A}, ${PROGRAMME}); reset role;
      select 1 where not exists (select 1 from private.push_tokens where organisation_id = ${A} and programme_id = ${PROGRAMME})`,
    right: managersOnly('not_allowed'),
  },
  'revoke_push_token: leaves alone those of others': {
    before: withToken('B'),
    sql: `select public.revoke_push_token(${A}, ${PROGRAMME}); reset role;
      select 1 from private.push_tokens where organisation_id = ${B} and token_hash = private.hash_token(${TOKEN})`,
    right: managersOnly('not_allowed'),
  },
  'push_token_state: of A': {
    before: withToken(),
    sql: `select 1 where public.push_token_state(${A}, ${PROGRAMME}) ? 'created_at'`,
    right: managersOnly('not_allowed'),
  },
  'push_token_state: of B, through A': {
    before: withToken('B'),
    sql: `select 1 where public.push_token_state(${A}, ${literal(programmeId('B'))}) is not null`,
    right: 'not_allowed',
  },
  'ingest_observations: with the token': {
    before: withToken(),
    sql: `select ${push([row])}; reset role; ${pushed(A)}`,
    right: 'done',
    anon: 'done',
  },
  'ingest_observations: twice the same makes one': {
    before: withToken(),
    sql: `select ${push([row])}; select 1 where (${push([row])} ->> 'changed')::integer = 0`,
    right: 'done',
    anon: 'done',
  },
  'ingest_observations: touches no other organisation': {
    before: withToken(),
    sql: `select ${push([row])}; reset role; ${pushed(B)}`,
    right: 'nothing',
    anon: 'nothing',
  },
  'ingest_observations: without a token': {
    sql: `select ${push([row], literal('another'))}`,
    right: 'push_token_unknown',
    anon: 'push_token_unknown',
  },
  'ingest_observations: a key of nothing': {
    before: withToken(),
    sql: `select ${push([row, { ...row, team: 'nowhere' }])}`,
    right: 'push_rows_wrong',
    anon: 'push_rows_wrong',
  },
  ...Object.fromEntries(
    (
      [
        ['a period still to come', { ...row, period: '2199-12-31' }, ''],
        ['outside a share of a whole', { ...row, value: 135 }, BOUNDED],
      ] as const
    ).map(([what, sent, before]): [string, Call] => [
      `ingest_observations: ${what}`,
      {
        before: before + withToken(),
        sql: `select ${push([row, sent])}`,
        right: 'push_rows_wrong',
        anon: 'push_rows_wrong',
      },
    ]),
  ),
  'ingest_observations: no rows': {
    before: withToken(),
    sql: `select ${push({ rows: [] })}`,
    right: 'push_rows_missing',
    anon: 'push_rows_missing',
  },
};
