import type { LeftOut } from '@/editing/taken';
import type { AnyClient, Tenant } from '@tests/support/tenants';
import { first, type Attacks, type Target } from './attack';

export const CALLING: Attacks = [
  [
    'load_programmes of theirs',
    (they, _me, client) =>
      client.rpc('load_programmes', { p_organisation_id: they.organisationId, p_include_archived: true }),
  ],
  [
    'load_programmes of theirs, one',
    (they, _me, client) =>
      client.rpc('load_programmes', {
        p_organisation_id: they.organisationId,
        p_programme_id: they.programmeId,
      }),
  ],
  [
    'load_programmes of mine, their programme',
    (they, me, client) =>
      client
        .rpc('load_programmes', { p_organisation_id: me.organisationId, p_programme_id: they.programmeId })
        .then(({ data, ...answer }) => ({ ...answer, data: withoutOwn(data) })),
  ],
  [
    'load_observations of theirs',
    (they, _me, client) =>
      client.rpc('load_observations', {
        p_organisation_id: they.organisationId,
        p_programme_id: they.programmeId,
      }),
  ],
  [
    'load_observations of mine, their programme',
    (they, me, client) =>
      client.rpc('load_observations', {
        p_organisation_id: me.organisationId,
        p_programme_id: they.programmeId,
      }),
  ],
  [
    'load_series of theirs',
    (they, _me, client) => client.rpc('load_series', { p_organisation_id: they.organisationId }),
  ],
  [
    'load_series of mine, their programme',
    (they, me, client) =>
      client
        .rpc('load_series', { p_organisation_id: me.organisationId, p_programme_id: they.programmeId })
        .then(({ data, ...answer }) => ({ ...answer, data: withoutOwn(data) })),
  ],
  ...(['create_push_token', 'revoke_push_token', 'push_token_state'] as const).flatMap((name): Attacks => [
    [
      `${name} of theirs`,
      (they, _me, client) =>
        client.rpc(name, { p_organisation_id: they.organisationId, p_programme_id: they.programmeId }),
    ],
    [
      `${name} of mine, their programme`,
      (they, me, client) =>
        client.rpc(name, { p_organisation_id: me.organisationId, p_programme_id: they.programmeId }),
    ],
  ]),
  [
    'write readings of theirs',
    (they, _me, client) =>
      client.rpc('write_observations', {
        p_organisation_id: they.organisationId,
        p_programme_id: they.programmeId,
        p_changes: [],
      }),
  ],
  [
    'push readings with a token that is none',
    (_they, _me, client) => client.rpc('ingest_observations', { p_token: 'none', p_rows: [] }),
  ],
  ...(['theirs', 'mine'] as const).flatMap((whose): Attacks => {
    const place = (they: Target, me: Tenant) => ({
      p_organisation_id: whose === 'theirs' ? they.organisationId : me.organisationId,
    });
    const period = { key: 'taken', title: 'Taken', starts_on: '2026-06-01', ends_on: '2026-06-02' };
    const putTeams = (they: Target, me: Tenant, client: AnyClient, whatFits: boolean) =>
      client.rpc('put_teams', {
        ...place(they, me),
        p_teams: [
          {
            id: crypto.randomUUID(),
            key: `taken-${crypto.randomUUID()}`,
            name: 'Taken',
            parent_id: first(they, 'teams').id,
          },
        ],
        p_what_fits: whatFits,
      });
    return [
      [
        `put a team below one of theirs into ${whose}`,
        (they, me, client) => putTeams(they, me, client, false),
      ],
      [
        `put a team below one of theirs back into ${whose}`,
        (they, me, client) =>
          putTeams(they, me, client, true).then(({ data, ...answer }) => ({
            ...answer,
            data: reasonsIn(data),
          })),
      ],
      [
        `put a blackout period into ${whose}, for a team of theirs`,
        (they, me, client) =>
          client.rpc('put_blackout_periods', {
            ...place(they, me),
            p_periods: [{ ...period, id: crypto.randomUUID(), team_ids: [first(they, 'teams').id] }],
          }),
      ],
      [
        `change a blackout period of theirs as one of ${whose}`,
        (they, me, client) =>
          client
            .rpc('save_blackout_period', {
              ...place(they, me),
              p_id: first(they, 'blackout_periods').id,
              p_version: 1,
              p_title: 'Taken',
              p_starts_on: '2026-06-01',
              p_ends_on: '2026-06-02',
              p_team_ids: [],
            })
            .then(({ data, ...answer }) => ({ ...answer, data: periodOf(data) })),
      ],
      [
        `delete a blackout period of theirs as one of ${whose}`,
        (they, me, client) =>
          client.rpc('take_blackout_periods', {
            ...place(they, me),
            p_ids: [first(they, 'blackout_periods').id],
          }),
      ],
    ];
  }),
  [
    'import into theirs',
    (they, _me, client) =>
      client.rpc('insert_rows', {
        p_organisation_id: they.organisationId,
        p_programme_id: crypto.randomUUID(),
        p_rows: NEW_PROGRAMME,
      }),
  ],
  [
    'import over their programme',
    (they, _me, client) =>
      client.rpc('insert_rows', {
        p_organisation_id: they.organisationId,
        p_programme_id: they.programmeId,
        p_rows: NEW_PROGRAMME,
      }),
  ],
  [
    'invite an accomplice',
    (they, _me, client) =>
      client.rpc('create_invitation', {
        p_organisation_id: they.organisationId,
        p_email: 'accomplice@example.org',
        p_role: 'owner',
      }),
  ],
  [
    'renew their invitation',
    (they, _me, client) =>
      client.rpc('create_invitation', {
        p_organisation_id: they.organisationId,
        p_email: 'invited@example.org',
        p_role: 'owner',
        p_id: they.invitationId,
      }),
  ],
  [
    'revoke their invitation',
    (they, _me, client) =>
      client.rpc('revoke_invitation', {
        p_organisation_id: they.organisationId,
        p_invitation_id: they.invitationId,
      }),
  ],
  [
    'revoke their invitation as mine',
    (they, me, client) =>
      client.rpc('revoke_invitation', {
        p_organisation_id: me.organisationId,
        p_invitation_id: they.invitationId,
      }),
  ],
  [
    'accept with an id for a token',
    (they, _me, client) =>
      client.rpc('accept_invitation', { p_token: they.invitationId, p_display_name: 'x' }),
  ],
  [
    'preview with an id for a token',
    (they, _me, client) => client.rpc('preview_invitation', { p_token: they.invitationId }),
  ],
];

const NEW_PROGRAMME = { programmes: [{ name: 'Taken' }] };

/** Teams, blackout periods and how small is small belong to the organisation, so one's own are in every answer. */
const withoutOwn = (data: unknown): unknown =>
  typeof data === 'object' && data !== null
    ? { ...data, teams: [], blackouts: [], smallest_team: null }
    : data;

/** What is told of a period beside whether it has been saved. */
const periodOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'period' in data ? data.period : data;

/** Why something does not come back, without the ids that whoever asks has sent along. */
const reasonsIn = (data: unknown): unknown =>
  Array.isArray(data)
    ? data.map(({ table, column, reason }: LeftOut) => ({ [`${table} ${column ?? ''} ${reason}`]: null }))
    : data;
