import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useOrganisation } from '@/shared/organisation/organisation-context';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import type { TeamRow } from './queries';
import { useRemoveTeam } from './save-team';
import { TeamFields } from './team-fields';
import classes from './teams.module.css';

/** Teams with their headcount and the team they belong to. */
export function TeamTable({ teams, mayEdit }: { teams: readonly TeamRow[]; mayEdit: boolean }) {
  const { t } = useTranslation(['teams', 'editing']);
  const language = useLanguage();
  const { organisationId } = useOrganisation();
  const removing = useRemoveTeam(organisationId);
  const [asked, setAsked] = useState<TeamRow | null>(null);
  const nameOf = (id: string | null) => teams.find((team) => team.id === id)?.name ?? '–';
  return (
    <>
      <table className={classes.table}>
        <caption className="visually-hidden">{t('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.name')}</th>
            <th scope="col">{t('table.headcount')}</th>
            <th scope="col">{t('table.parent')}</th>
            {mayEdit ? <td /> : null}
          </tr>
        </thead>
        <tbody>
          {teams.map((team) =>
            mayEdit ? (
              <TeamFields key={team.id} team={team} teams={teams} onRemove={() => setAsked(team)} />
            ) : (
              <tr key={team.id}>
                <th scope="row">{team.name}</th>
                <td data-name={t('table.headcount')}>
                  {team.headcount === null ? '–' : formatNumber(language, team.headcount, 0)}
                </td>
                <td data-name={t('table.parent')}>{nameOf(team.parent_id)}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <ConfirmDialog
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={t('editing:removeTitle', { title: asked?.name ?? '' })}
        confirm={t('editing:remove')}
        onConfirm={() => removing.mutateAsync(asked?.id ?? '')}
      >
        {t('removal')}
      </ConfirmDialog>
    </>
  );
}
