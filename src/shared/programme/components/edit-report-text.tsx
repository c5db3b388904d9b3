import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { Arrowed } from '../../ui/arrowed';
import { useAuditSummary } from '../use-workbench';
import { compareFindings } from '../workbench/audit-summary';
import type { EditReport } from '../workbench/workbench';

/** What an edit was, and what it has done to the index and the findings. */
export function EditReportText({ report: { kind, what, count, before } }: { report: EditReport }) {
  const { t } = useTranslation('ratings');
  const language = useLanguage();
  const now = useAuditSummary();
  const findings = compareFindings(before, now);
  const index = (value: number | null) => (value === null ? '–' : formatNumber(language, value, 0));
  const [from, to] = [index(before.index), index(now.index)];
  const moved = from !== to || findings.gone + findings.new > 0;
  return (
    <>
      <span>
        {kind === 'done'
          ? t(`strip.what.${what}`, { count })
          : t(`strip.${kind}`, { what: t(`strip.what.${what}`, { count }) })}
      </span>
      {moved || what === 'rated' ? (
        <>
          <strong>
            {from === to ? t('strip.indexStays', { to }) : <Arrowed text={t('strip.index', { from, to })} />}
          </strong>
          {findings.gone > 0 ? <span>{t('strip.gone', { count: findings.gone })}</span> : null}
          {findings.new > 0 ? <span>{t('strip.new', { count: findings.new })}</span> : null}
          {findings.gone + findings.new === 0 ? <span>{t('strip.same')}</span> : null}
        </>
      ) : null}
    </>
  );
}
