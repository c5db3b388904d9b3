import { useTranslation } from 'react-i18next';
import { TITLE_MAX } from '@/domain/programme/limits';
import { readText, type PasteSpec } from '@/programme/lists/paste-spec';
import { QuickAdd } from '@/programme/lists/quick-add';
import { readHeadcount } from './headcount';
import type { TeamRow } from './queries';
import type { TeamPatch } from './team-editor';
import { useAddTeams } from './use-team-tools';

/** The line below the list that adds teams, one by one or as a list from a spreadsheet. */
export function AddTeams({ teams }: { teams: readonly TeamRow[] }) {
  const { t } = useTranslation(['teams', 'editing']);
  const add = useAddTeams(teams);
  const name = t('table.name');
  const headcount = t('table.headcount');
  const paste: PasteSpec<TeamPatch> = {
    fields: [
      { name: 'title', label: name, headers: [name, 'name'], read: readText, longest: TITLE_MAX },
      {
        name: 'headcount',
        label: headcount,
        headers: [headcount, 'headcount'],
        read: readHeadcount,
        longest: TITLE_MAX,
      },
    ],
    toItem: ({ title, ...patch }) => ({ title: String(title), patch }),
  };
  return <QuickAdd onAdd={add} label={t('another')} paste={paste} />;
}
