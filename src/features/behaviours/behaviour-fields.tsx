import { useTranslation } from 'react-i18next';
import { BehaviourChoices } from '@/programme/parts/behaviour-choices';
import type { ItemRows } from '@/programme/store/items';
import classes from './behaviour-page.module.css';

/** What a behaviour is, to be changed where it stands. */
export function BehaviourFields({ row }: { row: ItemRows['behaviours'] }) {
  const { t } = useTranslation('behaviours');
  return (
    <section className={classes.section}>
      <h2>{t('facts.heading')}</h2>
      <BehaviourChoices row={row} />
    </section>
  );
}
