import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { audit } from '@/domain/consistency/audit';
import { openFindings } from '@/domain/guidance/open-findings';
import { ratedCells } from '@/domain/guidance/rated-cells';
import type { ProgrammeModel } from '@/domain/programme/model';
import { findingTitle } from '@/i18n/finding-text';
import { formatNumber, formatPercent } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useOrganisation } from '@/organisation/organisation-context';
import { useOrganisationPolicy } from '@/organisation/policy';
import { IndexBar } from '@/programme/parts/index-bar';
import { SeverityBadge } from '@/programme/parts/severity-badge';
import { today } from '@/programme/today';
import classes from './import-preview.module.css';

/** What the engine would say of the programme: index, coverage, the weightiest findings. */
export function PreviewVerdict({ model }: { model: ProgrammeModel }) {
  const { t } = useTranslation(['importing', 'rules', 'domain']);
  const language = useLanguage();
  const { organisationId } = useOrganisation();
  const { policy } = useOrganisationPolicy(organisationId);
  const day = today();
  const { index, coverage, cells, top } = useMemo(() => {
    const result = audit(model, policy, day);
    return {
      ...result,
      cells: ratedCells(model, result.behaviours),
      top: openFindings(result.findings, model.decisions, day).slice(0, 3),
    };
  }, [model, policy, day]);
  return (
    <section>
      <h3 className={classes.heading}>{t('preview.verdict')}</h3>
      {index === null ? (
        <p className={classes.quiet}>{t('preview.noIndex')}</p>
      ) : (
        <div className={classes.index}>
          <p className={classes.figure}>
            <strong>{formatNumber(language, index, 0)}</strong> {t('preview.ofHundred')}
          </p>
          <IndexBar index={index} />
          <p className={classes.quiet}>
            {t('preview.coverage', {
              count: cells.possible,
              share: formatPercent(language, coverage),
              ...cells,
            })}
          </p>
        </div>
      )}
      {top.length === 0 ? (
        <p className={classes.quiet}>{t('preview.noFindings')}</p>
      ) : (
        <>
          <p className={classes.label}>{t('preview.topFindings', { count: top.length })}</p>
          <ul className={classes.findings}>
            {top.map((finding) => (
              <li key={finding.id}>
                <SeverityBadge severity={finding.severity} />
                <span>{findingTitle(t, finding, model, language)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
