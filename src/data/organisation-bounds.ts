import { DATE, formOf, KEY, NAME, PEOPLE, textOf, wholeFrom } from '@/domain/programme/bounds';
import { ID, MOMENT, objectUpTo, OF_ORGANISATION, POSITION, ROLE, STAMPS } from './column-bound';

/** What the tables may hold that belong to an organisation, and to none of its programmes. */
export const ORGANISATION_BOUNDS = {
  organisations: {
    ...STAMPS,
    id: ID,
    name: textOf(200, true),
    smallest_team: wholeFrom(3, 1000),
    currency: formOf('currency'),
  },
  memberships: {
    ...OF_ORGANISATION,
    user_id: ID,
    role: ROLE,
    display_name: textOf(200, true),
    email: textOf(320),
  },
  invitations: {
    ...OF_ORGANISATION,
    id: ID,
    email: formOf('email'),
    role: ROLE,
    expires_at: MOMENT,
    accepted_at: MOMENT,
    accepted_by: ID,
    revoked_at: MOMENT,
  },
  organisation_policies: { ...OF_ORGANISATION, overrides: objectUpTo(10_000) },
  teams: {
    ...OF_ORGANISATION,
    id: ID,
    key: KEY,
    name: NAME,
    headcount: PEOPLE,
    parent_id: ID,
    position: POSITION,
    holidays: formOf('holidays'),
  },
  blackout_periods: { ...OF_ORGANISATION, id: ID, key: KEY, title: NAME, starts_on: DATE, ends_on: DATE },
  blackout_teams: { ...OF_ORGANISATION, blackout_id: ID, team_id: ID },
  holiday_regions: { ...OF_ORGANISATION, region: formOf('region') },
};
