import { useTranslation } from 'react-i18next';
import { TITLE_MAX } from '@/domain/programme/limits';
import { useMay } from '@/shared/organisation/organisation-context';
import { readText, type PasteSpec } from '@/shared/programme/list-editing/paste-spec';
import { QuickAdd } from '@/shared/programme/list-editing/quick-add';
import { useProgramme } from '@/shared/programme/programme-context';
import { Page } from '@/shared/ui/page';
import { EmptyState } from '@/shared/ui/states';
import { GoalTable } from './goal-table';

/** What the strategy wants to reach, and which target behaviours serve it. */
export function GoalsPage() {
  const { t } = useTranslation(['goals', 'editing']);
  const { model } = useProgramme();
  const mayEdit = useMay('edit_programme');
  const label = t('editing:title');
  const paste: PasteSpec<'goals'> = {
    fields: [
      {
        name: 'title',
        label,
        headers: [label, 'title', t('table.goal')],
        read: readText,
        longest: TITLE_MAX,
      },
    ],
    toItem: ({ title }) => ({ title: String(title) }),
  };
  return (
    <Page title={t('title')} lead={t('lead')}>
      {model.goals.length > 0 ? (
        <GoalTable />
      ) : (
        <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
      )}
      {mayEdit ? <QuickAdd list="goals" label={t('another')} paste={paste} /> : null}
    </Page>
  );
}
