import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useOrganisation } from '@/shared/organisation/organisation-context';
import classes from './archived-programmes.module.css';
import { archivedQuery } from './archived-query';
import type { OpenDialog } from './open-dialog';
import { ProgrammeMenu } from './programme-menu';

/** Put away, not gone: opens on demand. Absent while there are none. */
export function ArchivedProgrammes({ openDialog }: { openDialog: (dialog: OpenDialog) => void }) {
  const { t } = useTranslation('programmes');
  const language = useLanguage();
  const { organisationId } = useOrganisation();
  const { data = [] } = useQuery(archivedQuery(organisationId));
  if (data.length === 0) return null;
  return (
    <details className={classes.archive}>
      <summary className={classes.summary}>{t('archived.summary', { count: data.length })}</summary>
      <ul className={classes.list}>
        {data.map((programme) => (
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
            <ProgrammeMenu programme={programme} openDialog={openDialog} />
          </li>
        ))}
      </ul>
    </details>
  );
}
