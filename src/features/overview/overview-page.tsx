import { useTranslation } from 'react-i18next';
import { RenameTitle } from '@/programme/parts/rename-title';
import { PrintButton } from '@/programme/printing/print-button';
import { useProgramme } from '@/programme/programme-context';
import { useWorkbench } from '@/programme/use-workbench';
import { Message } from '@/ui/message';
import { Page } from '@/ui/page';
import { BehavioursSection } from './behaviours-section';
import { EmptyProgramme } from './empty-programme';
import { FindingsSection } from './findings-section';
import { IndexSection } from './index-section';
import { MeasuresSection } from './measures-section';
import { NextStepsSection } from './next-steps-section';
import classes from './overview-page.module.css';
import { ProgrammeFacts } from './programme-facts';
import { StrategySection } from './strategy-section';
import { TopContradictions } from './top-contradictions';

/** The page to put before a board: does the organisation carry this strategy, where not, and what to do next? */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  const { mayEdit, editProgramme } = useWorkbench();
  const { model, archived } = useProgramme();
  const { name } = model.programme;
  const empty = model.behaviours.length === 0 && model.conditions.length === 0;
  return (
    <Page
      title={name}
      besideTitle={
        mayEdit ? <RenameTitle title={name} onSave={(next) => void editProgramme({ name: next })} /> : null
      }
      above={<ProgrammeFacts />}
      actions={empty ? null : <PrintButton />}
    >
      {archived ? <Message tone="info">{t('archived')}</Message> : null}
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
