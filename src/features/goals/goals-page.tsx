import { useTranslation } from 'react-i18next';
import { AddGoals } from '@/programme/lists/add-goals';
import { useProgramme } from '@/programme/programme-context';
import { Page } from '@/ui/page';
import { EmptyState } from '@/ui/states';
import { GoalTable } from './goal-table';

/** What the strategy wants to reach, and which target behaviours serve it. */
export function GoalsPage() {
  const { t } = useTranslation('goals');
  const { model } = useProgramme();
  return (
    <Page title={t('title')} lead={t('lead')}>
      {model.goals.length > 0 ? (
        <GoalTable />
      ) : (
        <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
      )}
      <AddGoals />
    </Page>
  );
}
