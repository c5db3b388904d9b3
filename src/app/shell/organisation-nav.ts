import {
  IconAdjustments,
  IconBeach,
  IconCalendarOff,
  IconFolders,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';

/**
 * The pages of an organisation that the navigation and the palette lead to. `around`: a page that belongs to the item
 * although its address does not say so.
 */
export const ORGANISATION_NAV = [
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

export type OrganisationNavItem = (typeof ORGANISATION_NAV)[number];
