import { INVITATION_TOKEN } from './filled-database';
import { READINGS } from './model-organisation';
import { idOf } from './place';
import type { RequestsAt } from './planned';

const NEW = 'aaaaaaaa-0000-4000-8000-000000000001';

/** People, organisations, teams, blackout periods. */
export const organisationRequests: RequestsAt = (api, at) => {
  const { organisation, owner, member } = at;
  const asOwner = { account: owner };
  const here = { organisation_id: organisation };
  const p_here = { p_organisation_id: organisation };
  const team = idOf(at.teams, 'team1');
  const newTeam = {
    ...here,
    id: NEW,
    key: 'new',
    name: 'New',
    headcount: 12,
    parent_id: team,
    position: 'a1',
  };
  const period = {
    id: NEW,
    key: 'new',
    title: 'New',
    starts_on: '2027-01-04',
    ends_on: '2027-01-08',
    team_ids: [team],
  };
  const [blackout = ''] = Object.values(at.blackouts);
  return [
    {
      call: 'memberships.select.eq(user_id)',
      ...asOwner,
      sent: api.select('memberships', 'organisation_id, role, display_name', { user_id: owner }, '', [
        `select "organisations_1"."name", "organisations_1"."currency" from "public"."organisations" as "organisations_1"
         where "organisations_1"."id" = "public"."memberships"."organisation_id"`,
      ]),
    },
    {
      call: 'memberships.select.eq(organisation_id)',
      ...asOwner,
      sent: api.select('memberships', 'user_id, display_name, email, role, created_at, version', here),
    },
    {
      call: 'memberships.update.eq(organisation_id).eq(user_id).eq(version).select',
      ...asOwner,
      sent: api.update('memberships', { role: 'hr' }, { ...here, user_id: member, version: 1 }),
    },
    {
      call: 'memberships.delete.eq(organisation_id).eq(user_id).select',
      ...asOwner,
      sent: api.remove('memberships', { ...here, user_id: member }),
    },
    {
      call: 'organisations.select.eq(id)',
      ...asOwner,
      sent: api.select('organisations', 'id, name, smallest_team, currency, version', { id: organisation }),
    },
    {
      call: 'organisations.update.eq(id).eq(version).select',
      ...asOwner,
      sent: api.update('organisations', { name: 'Other' }, { id: organisation, version: 1 }),
    },
    {
      call: 'organisations.delete.eq(id).select',
      ...asOwner,
      sent: api.remove('organisations', { id: organisation }),
      rows: 2 * READINGS,
    },
    {
      call: 'create_organisation()',
      account: at.newcomer,
      sent: api.rpc('create_organisation', { p_id: NEW, p_name: 'New', p_display_name: 'Me' }),
    },
    {
      call: 'invitations.select.eq(organisation_id).is(accepted_at).is(revoked_at).order(created_at)',
      ...asOwner,
      sent: api.select(
        'invitations',
        'id, email, role, expires_at',
        { ...here, accepted_at: null, revoked_at: null },
        '"created_at" desc',
      ),
    },
    {
      call: 'create_invitation()',
      ...asOwner,
      sent: api.rpc('create_invitation', { ...p_here, p_id: NEW, p_email: 'new@example.org', p_role: 'hr' }),
    },
    {
      call: 'revoke_invitation()',
      ...asOwner,
      sent: api.rpc('revoke_invitation', { ...p_here, p_invitation_id: at.invitation }),
    },
    {
      call: 'preview_invitation()',
      account: null,
      sent: api.rpc('preview_invitation', { p_token: INVITATION_TOKEN }),
    },
    {
      call: 'accept_invitation()',
      account: at.newcomer,
      sent: api.rpc('accept_invitation', { p_token: INVITATION_TOKEN, p_display_name: 'Me' }),
    },
    { call: 'preview_account_deletion()', ...asOwner, sent: api.rpc('preview_account_deletion', {}) },
    {
      call: 'delete_my_account()',
      account: member,
      sent: api.rpc('delete_my_account', { p_organisations: [] }),
    },
    {
      call: 'organisation_policies.select.eq(organisation_id)',
      ...asOwner,
      sent: api.select('organisation_policies', 'version, overrides', here),
    },
    {
      call: 'organisation_policies.insert.select',
      ...asOwner,
      // The owner of nothing else has one already: the answer is that it is there.
      sent: api.insert('organisation_policies', [{ ...here, overrides: {} }], {
        on: 'organisation_id',
        then: 'ignore',
      }),
    },
    {
      call: 'organisation_policies',
      ...asOwner,
      sent: api.update('organisation_policies', { overrides: {} }, { ...here, version: 1 }),
    },
    {
      call: 'holiday_regions.select.eq(organisation_id)',
      ...asOwner,
      sent: api.select('holiday_regions', 'region', here),
    },
    {
      call: 'holiday_regions.upsert.select',
      ...asOwner,
      sent: api.insert('holiday_regions', [{ ...here, region: 'DE-BY' }], {
        on: 'organisation_id',
        then: 'merge',
      }),
    },
    {
      call: 'holiday_regions.delete.eq(organisation_id).select',
      ...asOwner,
      sent: api.remove('holiday_regions', here),
    },
    {
      call: 'teams.select.eq(organisation_id).order(position).order(key)',
      ...asOwner,
      sent: api.select('teams', '*', here, '"position", "key"'),
    },
    { call: 'put_teams()', ...asOwner, sent: api.rpc('put_teams', { ...p_here, p_teams: [newTeam] }) },
    {
      call: 'put_teams()',
      variant: 'what fits',
      ...asOwner,
      sent: api.rpc('put_teams', { ...p_here, p_teams: [newTeam], p_what_fits: true }),
    },
    {
      call: 'teams.select.eq(organisation_id).in(id)',
      ...asOwner,
      sent: api.select('teams', 'id', { ...here, id: [team] }),
    },
    {
      call: 'teams.delete.eq(organisation_id).in(id).select',
      ...asOwner,
      sent: api.remove('teams', { ...here, id: [NEW] }),
    },
    {
      call: 'blackout_periods.select.eq(organisation_id).order(starts_on).order(key)',
      ...asOwner,
      sent: api.select('blackout_periods', '*', here, '"starts_on", "key"', [
        `select json_agg(t) as teams from (
           select "blackout_teams_1"."team_id" from "public"."blackout_teams" as "blackout_teams_1"
           where "blackout_teams_1"."organisation_id" = "public"."blackout_periods"."organisation_id"
             and "blackout_teams_1"."blackout_id" = "public"."blackout_periods"."id"
         ) as t`,
      ]),
    },
    {
      call: 'put_blackout_periods()',
      ...asOwner,
      sent: api.rpc('put_blackout_periods', { ...p_here, p_periods: [period] }),
    },
    {
      call: 'save_blackout_period()',
      ...asOwner,
      sent: api.rpc('save_blackout_period', {
        ...p_here,
        p_id: blackout,
        p_version: 1,
        p_title: 'Other',
        p_starts_on: '2027-01-04',
        p_ends_on: '2027-01-08',
        p_team_ids: [team],
      }),
    },
    {
      call: 'take_blackout_periods()',
      ...asOwner,
      sent: api.rpc('take_blackout_periods', { ...p_here, p_ids: [blackout] }),
    },
  ];
};
