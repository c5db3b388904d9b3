import { useTranslation } from 'react-i18next';
import type { Condition } from '@/domain/programme/model';
import { ScaleValue } from '@/programme/parts/scale-value';
import classes from './condition-page.module.css';

/** Formality, reward, strength and changeability of a condition. */
export function ConditionFacts({ condition }: { condition: Condition }) {
  const { t } = useTranslation(['conditions', 'domain', 'fields']);
  const scale = (name: 'strength' | 'changeability') => (
    <div>
      <dt>{t(`domain:scale.${name}.name`)}</dt>
      <dd>
        <ScaleValue value={condition[name]} /> <Ends name={name} />
      </dd>
    </div>
  );
  return (
    <section className={classes.section}>
      <h2>{t('facts.heading')}</h2>
      <dl className={classes.facts}>
        {scale('strength')}
        {scale('changeability')}
        <div>
          <dt>{t('fields:formality')}</dt>
          <dd>{t(`domain:formality.${condition.formality}`)}</dd>
        </div>
        <div>
          <dt>{t('fields:reward')}</dt>
          <dd>{t(`domain:reward.${condition.reward ?? 'notStated'}`)}</dd>
        </div>
      </dl>
    </section>
  );
}

function Ends({ name }: { name: 'strength' | 'changeability' }) {
  const { t } = useTranslation('domain');
  return <span className={classes.aside}>5 = {t(`scale.${name}.high`)}</span>;
}
