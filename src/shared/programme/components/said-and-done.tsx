import { useTranslation } from 'react-i18next';
import type { Condition } from '@/domain/programme/model';
import classes from './said-and-done.module.css';

/** What the organisation says about a condition beside what it really does. The gap between the two is the matter. */
export function SaidAndDone({
  condition,
  heading: Heading,
}: {
  condition: Pick<Condition, 'espoused' | 'inUse'>;
  /** Stands right under the title of the page, or within a section. */
  heading: 'h2' | 'h3';
}) {
  const { t } = useTranslation('ratings');
  return (
    <div className={classes.pair}>
      <div className={classes.side}>
        <Heading className={classes.name}>{t('said')}</Heading>
        <p className={classes.text} data-empty={condition.espoused === '' || undefined}>
          {condition.espoused || t('nothingSaid')}
        </p>
      </div>
      <div className={classes.side} data-done>
        <Heading className={classes.name}>{t('done')}</Heading>
        <p className={classes.text} data-empty={condition.inUse === '' || undefined}>
          {condition.inUse || t('nothingDone')}
        </p>
      </div>
    </div>
  );
}
