import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import {
  IconArrowsRight,
  IconBuildingBridge2,
  IconChartDots,
  IconFolders,
  IconGridDots,
  IconListCheck,
  IconTargetArrow,
  IconUserStar,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import { useOrganisation } from '@/organisation/organisation-context';
import { programmeQuery, programmesQuery } from '@/programme/queries';
import type { ProgrammeRows } from '@/programme/store/row-types';
import type { Entry } from './entry';

/**
 * The programmes of the organisation with all in them that has a name, and what is written in it, those of the page's programme first; and the
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
    const opensPage = { navigates: true } as const;

    const entriesOf = ({
      programme,
      goals,
      behaviours,
      conditions,
      measures,
      indicators,
      effects,
      sessions,
      stakeholders,
    }: ProgrammeRows): Entry[] => {
      const params = { organisationId, programmeId: programme.id };
      const note = programmes.length > 1 ? programme.name : undefined;
      // Where and by whom its sessions are held belongs to a training.
      const held = new Map<string, string[]>();
      for (const { measure_id, place, trainer } of sessions)
        held.set(measure_id, [...new Set([...(held.get(measure_id) ?? []), place, trainer])]);
      return [
        {
          ...opensPage,
          id: `programme.${programme.id}`,
          title: programme.name,
          texts: [programme.strategy],
          section: 'programmes',
          icon: IconFolders,
          run: () => void navigate({ to: '/o/$organisationId/p/$programmeId', params }),
        },
        ...goals.map(({ id, title }): Entry => ({
          ...opensPage,
          id: `goal.${id}`,
          title,
          note,
          section: 'goals',
          icon: IconTargetArrow,
          run: () => void navigate({ to: '/o/$organisationId/p/$programmeId/goals', params }),
        })),
        ...behaviours.map(({ id, key, title, from_text, to_text }): Entry => ({
          ...opensPage,
          id: `behaviour.${id}`,
          title,
          note,
          texts: [from_text, to_text],
          section: 'behaviours',
          icon: IconArrowsRight,
          run: () =>
            void navigate({
              to: '/o/$organisationId/p/$programmeId/behaviours/$key',
              params: { ...params, key },
            }),
        })),
        ...conditions.map(({ id, key, title, espoused_text, in_use_text }): Entry => ({
          ...opensPage,
          id: `condition.${id}`,
          title,
          note,
          texts: [espoused_text, in_use_text],
          section: 'conditions',
          icon: IconBuildingBridge2,
          run: () =>
            void navigate({
              to: '/o/$organisationId/p/$programmeId/conditions/$key',
              params: { ...params, key },
            }),
        })),
        ...measures.map(({ id, key, title, objective, provider, owner_name }): Entry => ({
          ...opensPage,
          id: `measure.${id}`,
          title,
          note,
          texts: [objective, provider, owner_name, ...(held.get(id) ?? [])],
          section: 'measures',
          icon: IconListCheck,
          run: () =>
            void navigate({
              to: '/o/$organisationId/p/$programmeId/measures/$key',
              params: { ...params, key },
            }),
        })),
        ...indicators.map(({ id, key, title, quantity }): Entry => ({
          ...opensPage,
          id: `indicator.${id}`,
          title,
          note,
          texts: [quantity],
          section: 'indicators',
          icon: IconChartDots,
          run: () =>
            void navigate({
              to: '/o/$organisationId/p/$programmeId/indicators/$key',
              params: { ...params, key },
            }),
        })),
        ...effects.flatMap(({ id, condition_id, behaviour_id, rationale, evidence_note }): Entry[] => {
          if (rationale === '' && evidence_note === '') return [];
          const condition = conditions.find((each) => each.id === condition_id);
          const behaviour = behaviours.find((each) => each.id === behaviour_id);
          if (!condition || !behaviour) return [];
          return [
            {
              ...opensPage,
              id: `effect.${id}`,
              title: `${condition.title} × ${behaviour.title}`,
              note,
              texts: [rationale, evidence_note],
              byTextsAlone: true,
              section: 'effects',
              icon: IconGridDots,
              run: () =>
                void navigate({
                  to: '/o/$organisationId/p/$programmeId/behaviours/$key',
                  params: { ...params, key: behaviour.key },
                }),
            },
          ];
        }),
        ...stakeholders.map(({ id, key, role }): Entry => ({
          ...opensPage,
          id: `stakeholder.${id}`,
          title: role,
          note,
          section: 'stakeholders',
          icon: IconUserStar,
          run: () =>
            void navigate({
              to: '/o/$organisationId/p/$programmeId/stakeholders',
              params,
              search: { selected: key },
            }),
        })),
      ];
    };
    const teams = (current ?? all)?.teams ?? [];
    return [
      ...programmes.flatMap(entriesOf),
      ...teams.map(({ id, name }): Entry => ({
        ...opensPage,
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
