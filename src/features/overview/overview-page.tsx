import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/shared/programme/programme-context';
import { today } from '@/shared/programme/today';
import { usePeriodText } from '@/shared/programme/use-period-text';
import { Message } from '@/shared/ui/message';
import { Page } from '@/shared/ui/page';
import { PlainButton } from '@/shared/ui/plain-button';
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
  const language = useLanguage();
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
          <span className={classes.printOnly}>{t('asOf', { date: formatDate(language, today()) })}</span>
        </span>
      }
      actions={
        empty ? null : (
          <PlainButton
            variant="default"
            className={classes.print}
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('print')}
          </PlainButton>
        )
      }
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
