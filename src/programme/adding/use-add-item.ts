import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useIsMounted } from '@/ui/hooks/use-is-mounted';
import type { EntityPatch } from '../entities/entities';
import { titledThings } from '../lists/new-items';
import type { NewItem } from '../lists/paste-spec';
import { useProgrammeParams } from '../parts/programme-links';
import { useWorkbench } from '../use-workbench';

export type ItemKind = 'behaviour' | 'condition' | 'measure' | 'indicator';

/**
 * Adds an item at the end of its list, as one step, then shows its page, unless the form has been left by then. Whoever
 * leaves it without a connection loses nothing.
 */
export function useAddItem<L extends 'behaviours' | 'conditions' | 'measures' | 'indicators'>(list: L) {
  const navigate = useNavigate();
  const params = useProgrammeParams();
  const { add } = useWorkbench();
  const stands = useIsMounted();
  return useMutation({
    mutationFn: async (item: NewItem<EntityPatch<L>>): Promise<void> => {
      const { keys, saved } = add(titledThings(list, [item]));
      const [key] = keys;
      // Told where all failed edits are; what was typed is still unsaved.
      if (key === undefined || !(await saved)) throw new Error('not saved');
      if (!stands()) return;
      await navigate({
        to: `/o/$organisationId/p/$programmeId/${list}/$key`,
        params: { ...params, key },
        ignoreBlocker: true,
      });
    },
    // The workbench itself waits for a connection, and says so.
    networkMode: 'always',
    meta: { quiet: true },
  });
}
