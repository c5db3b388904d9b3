import {
  IconAlertTriangle,
  IconArrowsRight,
  IconBuildingBridge2,
  IconCalendar,
  IconChartDots,
  IconCompass,
  IconGridDots,
  IconListCheck,
  IconTargetArrow,
  IconUserStar,
} from '@tabler/icons-react';
import { useOrganisation } from '@/organisation/organisation-context';
import { may } from '@/organisation/permissions';

/** The pages of a programme that the navigation and the palette lead to. `around` as in an organisation. */
const PROGRAMME_NAV = [
  {
    to: '/o/$organisationId/p/$programmeId',
    title: 'nav.overview',
    icon: IconCompass,
    active: { exact: true },
    around: null,
  },
  {
    to: '/o/$organisationId/p/$programmeId/findings',
    title: 'nav.findings',
    icon: IconAlertTriangle,
    active: { includeSearch: false },
    around: '/o/$organisationId/p/$programmeId/finding/$',
  },
  {
    to: '/o/$organisationId/p/$programmeId/goals',
    title: 'nav.goals',
    icon: IconTargetArrow,
    active: {},
    around: null,
  },
  {
    to: '/o/$organisationId/p/$programmeId/behaviours',
    title: 'nav.behaviours',
    icon: IconArrowsRight,
    active: {},
    around: null,
  },
  {
    to: '/o/$organisationId/p/$programmeId/conditions',
    title: 'nav.conditions',
    icon: IconBuildingBridge2,
    active: {},
    around: null,
  },
  {
    to: '/o/$organisationId/p/$programmeId/matrix',
    title: 'nav.matrix',
    icon: IconGridDots,
    active: { includeSearch: false },
    around: null,
  },
  {
    to: '/o/$organisationId/p/$programmeId/measures',
    title: 'nav.measures',
    icon: IconListCheck,
    active: { includeSearch: false },
    around: '/o/$organisationId/p/$programmeId/import-trainings',
  },
  {
    to: '/o/$organisationId/p/$programmeId/plan',
    title: 'nav.plan',
    icon: IconCalendar,
    active: { includeSearch: false },
    around: null,
  },
  {
    to: '/o/$organisationId/p/$programmeId/indicators',
    title: 'nav.indicators',
    icon: IconChartDots,
    active: { includeSearch: false },
    around: '/o/$organisationId/p/$programmeId/push-readings',
  },
  {
    to: '/o/$organisationId/p/$programmeId/stakeholders',
    title: 'nav.stakeholders',
    icon: IconUserStar,
    active: { includeSearch: false },
    around: null,
    right: 'see_stakeholders',
  },
] as const;

export type ProgrammeNavItem = (typeof PROGRAMME_NAV)[number];

/** The pages of the open programme that the reader's role may see. */
export function useProgrammeNav() {
  const { role } = useOrganisation();
  return PROGRAMME_NAV.filter((item) => !('right' in item) || may(role, item.right));
}
