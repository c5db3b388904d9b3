import { useTranslation } from 'react-i18next';
import type { Condition } from '@/domain/programme/model';
import { ConditionLink } from '@/programme/parts/programme-links';
import { RemoveItem } from '@/programme/parts/remove-item';
import { RenameTitle } from '@/programme/parts/rename-title';
import { SaidAndDone } from '@/programme/parts/said-and-done';
import { ScalePicker } from '@/programme/parts/scale-picker';
import { useWorkbench } from '@/programme/use-workbench';
import classes from './conditions-step.module.css';

/** A condition that has been found: how strong it is, and, when one opens it, what is said and what is done. */
export function ConditionItem({ condition, heading }: { condition: Condition; heading: 'h4' | 'h5' }) {
  const { t } = useTranslation('guide');
  const { edit } = useWorkbench();
  const { key, title, strength } = condition;
  return (
    <li className={classes.item}>
      <div className={classes.itemLine}>
        <span className={classes.itemTitle}>
          <ConditionLink condition={key}>{title}</ConditionLink>
        </span>
        <span className={classes.strength}>
          <span aria-hidden>{t('conditions.strength')}</span>
          <ScalePicker
            label={t('conditions.strengthOf', { title })}
            value={strength}
            onChange={(next) => void edit('conditions', key, { strength: next })}
          />
        </span>
        <RenameTitle title={title} onSave={(next) => void edit('conditions', key, { title: next })} />
        <RemoveItem compact list="conditions" of={key} title={title} />
      </div>
      <details>
        <summary className={classes.more}>
          {t('conditions.more')}
          <span className="visually-hidden">: {title}</span>
        </summary>
        <SaidAndDone condition={condition} heading={heading} editing={key} />
      </details>
    </li>
  );
}
