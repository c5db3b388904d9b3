import { useNavigate } from '@tanstack/react-router';
import type { ProposedMeasure } from '@/domain/guidance/measure-from-remedy';
import { TITLE_MAX } from '@/domain/programme/limits';
import { useNewItems } from './lists/new-items';
import { useProgrammeParams } from './parts/programme-links';
import { useProgramme } from './programme-context';
import { useWorkbench } from './use-workbench';

/** Makes a measure with everything filled in, as one step that can be taken back, and opens its page. */
export function usePlanMeasure() {
  const navigate = useNavigate();
  const params = useProgrammeParams();
  const { rows, teams } = useProgramme();
  const { add } = useWorkbench();
  const newItems = useNewItems('measures');
  const idsOf = (items: readonly { id: string; key: string }[], keys: readonly string[]) =>
    items.filter(({ key }) => keys.includes(key)).map(({ id }) => id);

  /** @param finding id of the finding it is made from; its page is told */
  return (proposed: ProposedMeasure, title: string, finding?: string): void => {
    const [row] = newItems([
      {
        title: title.slice(0, TITLE_MAX),
        patch: {
          kind: proposed.kind,
          starts_on: proposed.startsOn,
          ends_on: proposed.endsOn,
          behaviour_ids: idsOf(rows.behaviours, proposed.behaviours),
          condition_ids: idsOf(rows.conditions, proposed.conditions),
          team_ids: idsOf(teams, proposed.teams),
          after_ids: idsOf(rows.measures, proposed.after),
        },
      },
    ]);
    if (!row) return;
    void add('measures', [row]);
    void navigate({
      to: '/o/$organisationId/p/$programmeId/measures/$key',
      params: { ...params, key: row.key },
      search: { finding },
    });
  };
}
