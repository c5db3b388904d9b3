import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useOrganisation } from '@/organisation/organisation-context';
import classes from './archived-list.module.css';
import type { ArchivedProgramme } from './archived-query';
import type { OpenDialog } from './open-dialog';
import { LateProgrammeMenu } from './late-programme-menu';

interface ArchivedListProps {
  archived: readonly ArchivedProgramme[];
  openDialog: (dialog: OpenDialog) => void;
}

export function ArchivedList({ archived, openDialog }: ArchivedListProps) {
  const { t } = useTranslation('programmes');
  const language = useLanguage();
  const { organisationId } = useOrganisation();
  return (
    <details className={classes.archive}>
      <summary className={classes.summary}>{t('archived.summary', { count: archived.length })}</summary>
      <ul className={classes.list}>
        {archived.map((programme) => (
          <li key={programme.id} className={classes.row}>
            <span className={classes.name}>
              <Link
                to="/o/$organisationId/p/$programmeId"
                params={{ organisationId, programmeId: programme.id }}
              >
                {programme.name}
              </Link>
              {programme.archived_at ? (
                <span className={classes.since}>
                  {t('archived.since', { date: formatMoment(language, programme.archived_at) })}
                </span>
              ) : null}
            </span>
            <LateProgrammeMenu programme={programme} openDialog={openDialog} />
          </li>
        ))}
      </ul>
    </details>
  );
}
