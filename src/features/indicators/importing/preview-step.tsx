import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/domain/programme/model';
import { formatPercent } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from '@/ui/import-steps/import.module.css';
import { Message } from '@/ui/message';
import { PlainButton } from '@/ui/plain-button';
import { OpenQuestions } from './open-questions';
import { ResultView } from './result-view';
import { useAggregate } from './use-aggregate';
import type { OpenImport } from './use-import';

interface PreviewStepProps {
  imported: OpenImport;
  indicator: Indicator;
  indicatorId: string;
}

/** What the rows come to, what that changes, and the one write. */
export function PreviewStep({ imported, indicator, indicatorId }: PreviewStepProps) {
  const { t } = useTranslation('readingsImport');
  const counting = useAggregate(imported);
  const { task, data, error } = counting;
  return (
    <>
      <h2 id="step">{t('preview.heading')}</h2>
      {task === null ? (
        <OpenQuestions imported={imported} cadence={indicator.cadence} refused={null} />
      ) : counting.cancelled ? (
        <div className={classes.headline} role="status">
          <p>{t('preview.cancelled')}</p>
          <PlainButton variant="default" onClick={counting.again}>
            {t('preview.again')}
          </PlainButton>
        </div>
      ) : error ? (
        <Message tone="error">{t('preview.failed', { reason: error.message })}</Message>
      ) : !data ? (
        <Running share={counting.share} onCancel={counting.cancel} />
      ) : data.kind === 'refused' ? (
        <OpenQuestions imported={imported} cadence={indicator.cadence} refused={data.problems} />
      ) : (
        <ResultView
          imported={imported}
          task={task}
          result={data}
          indicator={indicator}
          indicatorId={indicatorId}
        />
      )}
    </>
  );
}

function Running({ share, onCancel }: { share: number; onCancel: () => void }) {
  const { t } = useTranslation(['readingsImport', 'tableImport']);
  const language = useLanguage();
  const label = t('preview.running', { percent: formatPercent(language, share) });
  return (
    <div className={classes.headline}>
      <progress value={share} max={1} aria-label={label} />
      <span aria-hidden>{label}</span>
      <PlainButton variant="default" onClick={onCancel}>
        {t('tableImport:cancel')}
      </PlainButton>
    </div>
  );
}
