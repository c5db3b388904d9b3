import { useTranslation } from 'react-i18next';
import { DECISION_STEPS } from '@/editing/history';
import type { EditReport } from '@/editing/steps';
import { compareFindings, type AuditSummary } from '../editor/audit-summary';
import { useAuditSummary } from '../use-workbench';
import { EditWords } from './edit-words';
import { IndexChange, shownIndex } from './index-change';

/** What an edit was, and what it has done to the index and the findings. */
export function EditReportText({ report }: { report: EditReport<AuditSummary> }) {
  const { t } = useTranslation('ratings');
  const now = useAuditSummary();
  // What an earlier visit has done to the index is no news.
  if (report.kind === 'earlier') return <EditWords report={report} />;
  const { what, before } = report;
  const findings = compareFindings(before, now);
  const moved = shownIndex(before.index) !== shownIndex(now.index) || findings.gone + findings.new > 0;
  const decided = DECISION_STEPS.some((each) => each === what);
  return (
    <>
      <EditWords report={report} />
      {!decided && (moved || what === 'rated') ? (
        <>
          <strong>
            <IndexChange from={before.index} to={now.index} />
          </strong>
          {findings.gone > 0 ? <span>{t('strip.gone', { count: findings.gone })}</span> : null}
          {findings.new > 0 ? <span>{t('strip.new', { count: findings.new })}</span> : null}
          {findings.gone + findings.new === 0 ? <span>{t('strip.same')}</span> : null}
        </>
      ) : null}
    </>
  );
}
