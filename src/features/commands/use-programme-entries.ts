import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import {
  IconArrowsRight,
  IconBuildingBridge2,
  IconChartDots,
  IconFolders,
  IconListCheck,
  IconTargetArrow,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import type { ProgrammeRows } from '@/data/programme-rows';
import { useOrganisation } from '@/shared/organisation/organisation-context';
import { programmeQuery, programmesQuery } from '@/shared/programme/queries';
import type { Entry } from './entry';

/**
 * The programmes of the organisation with all in them that has a name, those of the page's programme first; and the
 * teams.
 */
export function useProgrammeEntries(): { entries: readonly Entry[]; loading: boolean } {
  const navigate = useNavigate();
  const { organisationId } = useOrganisation();
  const { programmeId = '' } = useParams({ strict: false });
  const { data: all, isPending } = useQuery(programmesQuery(organisationId));
  // What has just been added is here first.
  const { data: current } = useQuery({ ...programmeQuery(organisationId, programmeId), enabled: false });

  const entries = useMemo(() => {
    const here = current ? [current.rows] : [];
    // Those that cannot be read are found by name, too.
    const known = [...(all?.programmes ?? []), ...(all?.unreadable ?? []).map(({ rows }) => rows)];
    const programmes = [...here, ...known.filter(({ programme }) => programme.id !== here[0]?.programme.id)];
    const leading = { leads: true } as const;

    const entriesOf = ({
      programme,
      goals,
      behaviours,
      conditions,
      measures,
      indicators,
    }: ProgrammeRows): Entry[] => {
      const params = { organisationId, programmeId: programme.id };
      const note = programmes.length > 1 ? programme.name : undefined;
      return [
        {
          ...leading,
          id: `programme.${programme.id}`,
          title: programme.name,
          section: 'programmes',
          icon: IconFolders,
          run: () => void navigate({ to: '/o/$organisationId/p/$programmeId', params }),
        },
        ...goals.map(({ id, title }): Entry => ({
          ...leading,
          id: `goal.${id}`,
          title,
          note,
          section: 'goals',
          icon: IconTargetArrow,
          run: () => void navigate({ to: '/o/$organisationId/p/$programmeId/goals', params }),
        })),
        ...behaviours.map(({ id, key, title }): Entry => ({
          ...leading,
          id: `behaviour.${id}`,
          title,
          note,
          section: 'behaviours',
          icon: IconArrowsRight,
          run: () =>
            void navigate({
              to: '/o/$organisationId/p/$programmeId/behaviours/$key',
              params: { ...params, key },
            }),
        })),
        ...conditions.map(({ id, key, title }): Entry => ({
          ...leading,
          id: `condition.${id}`,
          title,
          note,
          section: 'conditions',
          icon: IconBuildingBridge2,
          run: () =>
            void navigate({
              to: '/o/$organisationId/p/$programmeId/conditions/$key',
              params: { ...params, key },
            }),
        })),
        ...measures.map(({ id, key, title }): Entry => ({
          ...leading,
          id: `measure.${id}`,
          title,
          note,
          section: 'measures',
          icon: IconListCheck,
          run: () =>
            void navigate({
              to: '/o/$organisationId/p/$programmeId/measures/$key',
              params: { ...params, key },
            }),
        })),
        ...indicators.map(({ id, key, title }): Entry => ({
          ...leading,
          id: `indicator.${id}`,
          title,
          note,
          section: 'indicators',
          icon: IconChartDots,
          run: () =>
            void navigate({
              to: '/o/$organisationId/p/$programmeId/indicators/$key',
              params: { ...params, key },
            }),
        })),
      ];
    };
    const teams = (current ?? all)?.teams ?? [];
    return [
      ...programmes.flatMap(entriesOf),
      ...teams.map(({ id, name }): Entry => ({
        ...leading,
        id: `team.${id}`,
        title: name,
        section: 'teams',
        icon: IconUsersGroup,
        run: () => void navigate({ to: '/o/$organisationId/teams', params: { organisationId } }),
      })),
    ];
  }, [all, current, navigate, organisationId]);

  return { entries, loading: isPending };
}
