import { useTranslation } from 'react-i18next';
import type { Behaviour } from '@/domain/programme/model';
import { BehaviourChoices } from '@/programme/parts/behaviour-choices';
import classes from './behaviour-page.module.css';

/** What a behaviour is, to be changed where it stands. */
export function BehaviourFields({ behaviour }: { behaviour: Behaviour }) {
  const { t } = useTranslation('behaviours');
  return (
    <section className={classes.section}>
      <h2>{t('facts.heading')}</h2>
      <BehaviourChoices behaviour={behaviour} />
    </section>
  );
}
