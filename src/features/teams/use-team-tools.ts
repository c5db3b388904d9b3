import { useQueryClient } from '@tanstack/react-query';
import { newId } from '@/data/new-id';
import { newKey } from '@/domain/programme/new-key';
import { positionAfter } from '@/domain/programme/position';
import { useOrganisation } from '@/organisation/organisation-context';
import type { NewItem } from '@/programme/lists/paste-spec';
import { useRowTools } from '@/programme/lists/use-row-tools';
import type { TeamRow } from './queries';
import { teamEditorOf, type TeamPatch } from './team-editor';

export function useTeamEditor() {
  const { organisationId } = useOrganisation();
  return teamEditorOf(useQueryClient(), organisationId);
}

/** What can be done to the teams of the list. What is deleted can be taken back whole, so nobody is asked. */
export function useTeamTools(teams: readonly TeamRow[]) {
  const editor = useTeamEditor();
  return useRowTools<TeamRow, TeamPatch>(
    {
      items: () => teams,
      titleOf: ({ name }) => name,
      word: 'team',
      titled: (name) => ({ name }),
      placed: (position) => ({ position }),
      edit: editor.edit,
      add: editor.add,
      remove: (ids) => void editor.remove(ids),
    },
    { groups: [teams.map(({ id }) => id)], movable: true },
  );
}

/** What only the server knows of a row; it fills it in. */
const UNSAVED = { created_at: '', created_by: null, updated_at: '', updated_by: null, version: 1 };

/** Adds teams at the end of the list, as one step. */
export function useAddTeams(teams: readonly TeamRow[]) {
  const editor = useTeamEditor();
  const { organisationId } = useOrganisation();
  return (items: readonly NewItem<TeamPatch>[]): Promise<boolean> => {
    const keys = teams.map(({ key }) => key);
    let position = teams.at(-1)?.position ?? null;
    const made = items.map(({ title, patch }): TeamRow => {
      position = positionAfter(position);
      const key = newKey(title, keys, 'team');
      keys.push(key);
      return {
        ...UNSAVED,
        organisation_id: organisationId,
        id: newId(),
        key,
        name: title,
        headcount: null,
        parent_id: null,
        holidays: '',
        position,
        ...patch,
      };
    });
    return editor.add(made);
  };
}
