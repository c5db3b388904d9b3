import { useNavigate } from '@tanstack/react-router';
import type { ProposedMeasure } from '@/domain/guidance/measure-from-remedy';
import { TITLE_MAX } from '@/domain/programme/limits';
import { useProgrammeParams } from './parts/programme-links';
import { useWorkbench } from './use-workbench';

/** Makes a measure with everything filled in, as one step that can be taken back, and opens its page. */
export function usePlanMeasure() {
  const navigate = useNavigate();
  const params = useProgrammeParams();
  const { add } = useWorkbench();

  /** @param finding id of the finding it is made from; its page is told */
  return (proposed: ProposedMeasure, title: string, finding?: string): void => {
    const { keys } = add({
      list: 'measures',
      items: [{ patch: { ...proposed, title: title.slice(0, TITLE_MAX) } }],
    });
    const [key = ''] = keys;
    void navigate({
      to: '/o/$organisationId/p/$programmeId/measures/$key',
      params: { ...params, key },
      search: { finding },
    });
  };
}
