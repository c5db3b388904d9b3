import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ConditionCategory, Formality } from '@/domain/programme/model';
import { newKey } from '@/domain/programme/new-key';
import { positionAfter } from '@/domain/programme/position';
import { useProgrammeParams } from '../components/programme-links';
import { useProgramme } from '../programme-context';
import { programmeKey } from '../queries';
import { insertItem, type NewItem } from './insert-item';

/** What people enter for a new behaviour (from, to) or condition (what is said, what is done). */
export interface EnteredItem {
  id: string;
  title: string;
  first: string;
  second: string;
  category: ConditionCategory | null;
  formality: Formality;
}

export type ItemKind = NewItem['kind'];

/** Adds a behaviour or condition at the end of its list, then shows its page. */
export function useAddItem(kind: ItemKind) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const params = useProgrammeParams();
  const { organisationId, programmeId } = params;
  const { rows } = useProgramme();
  const siblings = kind === 'behaviour' ? rows.behaviours : rows.conditions;

  const newItem = ({ id, title, first, second, category, formality }: EnteredItem): NewItem => {
    const keys = siblings.map(({ key }) => key);
    const row = {
      organisation_id: organisationId,
      programme_id: programmeId,
      id,
      key: newKey(title, keys, kind),
      title: title.trim(),
      position: positionAfter(siblings.at(-1)?.position ?? null),
    };
    return kind === 'behaviour'
      ? { kind, row: { ...row, from_text: first.trim(), to_text: second.trim() } }
      : {
          kind,
          row: { ...row, espoused_text: first.trim(), in_use_text: second.trim(), category, formality },
        };
  };

  return useMutation({
    mutationFn: async (entered: EnteredItem) => {
      return insertItem(newItem(entered));
    },
    meta: { quiet: true },
    onSuccess: async (key) => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: programmeKey(organisationId, programmeId) }),
        queryClient.invalidateQueries({ queryKey: [organisationId, 'programmes'] }),
      ]);
      await navigate({
        to: `/o/$organisationId/p/$programmeId/${kind === 'behaviour' ? 'behaviours' : 'conditions'}/$key`,
        params: { ...params, key },
        ignoreBlocker: true,
      });
    },
  });
}
