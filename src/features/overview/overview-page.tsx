import { useTranslation } from 'react-i18next';
import { PrintButton } from '@/shared/programme/printing/print-button';
import { useProgramme } from '@/shared/programme/programme-context';
import { usePeriodText } from '@/shared/programme/use-period-text';
import { Message } from '@/shared/ui/message';
import { Page } from '@/shared/ui/page';
import { BehavioursSection } from './behaviours-section';
import { EmptyProgramme } from './empty-programme';
import { FindingsSection } from './findings-section';
import { IndexSection } from './index-section';
import { NextStepsSection } from './next-steps-section';
import { MeasuresSection } from './measures-section';
import classes from './overview-page.module.css';
import { StrategySection } from './strategy-section';
import { TopContradictions } from './top-contradictions';

/** The page to put before a board: does the organisation carry this strategy, where not, and what to do next? */
export function OverviewPage() {
  const { t } = useTranslation(['overview', 'domain']);
  const periodText = usePeriodText();
  const { model, rows } = useProgramme();
  const { name, status, startsOn, endsOn } = model.programme;
  const empty = model.behaviours.length === 0 && model.conditions.length === 0;
  return (
    <Page
      title={name}
      above={
        <span className={classes.above}>
          <span>{t(`domain:programmeStatus.${status}`)}</span>
          <span>{periodText(startsOn, endsOn)}</span>
        </span>
      }
      actions={empty ? null : <PrintButton />}
    >
      {rows.programme.archived_at ? <Message tone="info">{t('archived')}</Message> : null}
      <StrategySection />
      {empty ? (
        <EmptyProgramme />
      ) : (
        <>
          <div className={classes.pair}>
            <IndexSection />
            <FindingsSection />
          </div>
          <div className={classes.pair}>
            <TopContradictions />
            <NextStepsSection />
          </div>
          <MeasuresSection />
          <BehavioursSection />
        </>
      )}
    </Page>
  );
}
