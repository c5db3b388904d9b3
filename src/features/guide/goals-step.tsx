import { useTranslation } from 'react-i18next';
import { AddGoals } from '@/programme/lists/add-goals';
import { RemoveItem } from '@/programme/parts/remove-item';
import { RenameTitle } from '@/programme/parts/rename-title';
import { useProgramme } from '@/programme/programme-context';
import { useWorkbench } from '@/programme/use-workbench';
import classes from './goals-step.module.css';

/** What is true once the strategy has worked. */
export function GoalsStep() {
  const { t } = useTranslation('guide');
  const { goals } = useProgramme().model;
  const { edit } = useWorkbench();
  return (
    <>
      {goals.length === 0 ? null : (
        <ol className={classes.goals} aria-label={t('goals.list')}>
          {goals.map(({ key, title }) => (
            <li key={key} className={classes.goal}>
              <span className={classes.title}>{title}</span>
              <RenameTitle title={title} onSave={(next) => void edit('goals', key, { title: next })} />
              <RemoveItem compact list="goals" of={key} title={title} />
            </li>
          ))}
        </ol>
      )}
      <AddGoals />
      <p className={classes.hint}>{t('goals.hint')}</p>
    </>
  );
}
