import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useOrganisation } from '@/organisation/organisation-context';
import { IndexBar } from '@/programme/parts/index-bar';
import { SeverityCounts } from '@/programme/parts/severity-counts';
import { usePeriodText } from '@/programme/use-period-text';
import type { OpenDialog } from './open-dialog';
import classes from './programme-card.module.css';
import { LateProgrammeMenu } from './late-programme-menu';
import type { ProgrammeSummary } from './programme-summary';

interface ProgrammeCardProps {
  summary: ProgrammeSummary;
  openDialog: (dialog: OpenDialog) => void;
}

/** One programme of the list: what it is, its index with the coverage, its open findings. */
export function ProgrammeCard({ summary, openDialog }: ProgrammeCardProps) {
  const { t } = useTranslation(['programmes', 'domain']);
  const periodText = usePeriodText();
  const { organisationId } = useOrganisation();
  const { rows, counts, open } = summary;
  const { programme } = rows;
  const empty = rows.behaviours.length === 0 && rows.conditions.length === 0;
  const params = { organisationId, programmeId: programme.id };
  return (
    <li className={classes.card}>
      <div className={classes.what}>
        <h2 className={classes.name}>
          <Link to="/o/$organisationId/p/$programmeId" params={params}>
            {programme.name}
          </Link>
        </h2>
        <p className={classes.meta}>
          <span className={classes.status} data-status={programme.status}>
            {t(`domain:programmeStatus.${programme.status}`)}
          </span>
          {periodText(programme.starts_on, programme.ends_on)}
        </p>
        <p className={classes.meta}>
          <Link to="/o/$organisationId/p/$programmeId/behaviours" params={params}>
            {t('behaviours', { count: rows.behaviours.length })}
          </Link>
          <Link to="/o/$organisationId/p/$programmeId/conditions" params={params}>
            {t('conditions', { count: rows.conditions.length })}
          </Link>
        </p>
      </div>
      <Index summary={summary} />
      <div className={classes.findings}>
        <p className={classes.label}>{t('findingsHeading')}</p>
        {open > 0 && !empty ? (
          <SeverityCounts {...params} counts={counts} />
        ) : (
          <p className={classes.quiet}>{t(empty ? 'nothingToFind' : 'noFindings')}</p>
        )}
      </div>
      <div className={classes.menu}>
        <LateProgrammeMenu programme={programme} openDialog={openDialog} />
      </div>
    </li>
  );
}

function Index({ summary: { index, coverage, cells } }: { summary: ProgrammeSummary }) {
  const { t } = useTranslation('programmes');
  const language = useLanguage();
  return (
    <div className={classes.index}>
      <p className={classes.label}>{t('indexHeading')}</p>
      {index === null ? (
        <p className={classes.quiet}>{t('nothingRated')}</p>
      ) : (
        <>
          <p className={classes.figure}>
            <strong>{formatNumber(language, index, 0)}</strong> {t('ofHundred')}
          </p>
          <IndexBar index={index} />
          <p className={classes.quiet}>
            {t('rated', { count: cells.possible, share: formatPercent(language, coverage), ...cells })}
          </p>
        </>
      )}
    </div>
  );
}
