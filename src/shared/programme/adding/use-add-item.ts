import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ConditionCategory, Formality } from '@/domain/programme/model';
import { useProgrammeParams } from '../components/programme-links';
import { useNewItems } from '../list-editing/new-items';
import { useWorkbench } from '../use-workbench';
import type { ItemRows } from '../workbench/items';

export type ItemKind = 'behaviour' | 'condition' | 'indicator';

/** What people enter for a new behaviour (from, to) or condition (what is said, what is done). */
export interface EnteredItem {
  title: string;
  first: string;
  second: string;
  category: ConditionCategory | null;
  formality: Formality;
}

/** Adds something at the end of its list, as one step, then shows its page. */
export function useAdded() {
  const navigate = useNavigate();
  const params = useProgrammeParams();
  const { add } = useWorkbench();

  return async function added<L extends 'behaviours' | 'conditions' | 'indicators'>(
    list: L,
    [row]: ItemRows[L][],
  ): Promise<void> {
    // Told where all failed edits are; what was typed is still unsaved.
    if (!row || !(await add(list, [row]))) throw new Error('not saved');
    await navigate({
      to: `/o/$organisationId/p/$programmeId/${list}/$key`,
      params: { ...params, key: row.key },
      ignoreBlocker: true,
    });
  };
}

/** Adds a behaviour or condition. */
export function useAddItem(kind: 'behaviour' | 'condition') {
  const added = useAdded();
  const newBehaviours = useNewItems('behaviours');
  const newConditions = useNewItems('conditions');

  return useMutation({
    mutationFn: ({ title, first, second, category, formality }: EnteredItem) => {
      const texts = [first.trim(), second.trim()] as const;
      if (kind === 'behaviour') {
        const [from_text, to_text] = texts;
        return added('behaviours', newBehaviours([{ title: title.trim(), patch: { from_text, to_text } }]));
      }
      const [espoused_text, in_use_text] = texts;
      const patch = { espoused_text, in_use_text, category, formality };
      return added('conditions', newConditions([{ title: title.trim(), patch }]));
    },
    // The workbench itself waits for a connection, and says so.
    networkMode: 'always',
    meta: { quiet: true },
  });
}
