import {
  IconAdjustments,
  IconBeach,
  IconCalendarOff,
  IconFolders,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';

/**
 * Where one can go in an organisation: by the navigation, and by the palette. `around`: a page that belongs to the
 * place, although its address does not say so.
 */
export const ORGANISATION_PLACES = [
  {
    to: '/o/$organisationId/programmes',
    title: 'nav.programmes',
    icon: IconFolders,
    around: '/o/$organisationId/import',
  },
  { to: '/o/$organisationId/members', title: 'nav.members', icon: IconUsers, around: null },
  { to: '/o/$organisationId/teams', title: 'nav.teams', icon: IconUsersGroup, around: null },
  { to: '/o/$organisationId/blackouts', title: 'nav.blackouts', icon: IconCalendarOff, around: null },
  { to: '/o/$organisationId/holidays', title: 'nav.holidays', icon: IconBeach, around: null },
  { to: '/o/$organisationId/policy', title: 'nav.policy', icon: IconAdjustments, around: null },
] as const;

export type OrganisationPlace = (typeof ORGANISATION_PLACES)[number];
