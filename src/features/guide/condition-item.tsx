import { useTranslation } from 'react-i18next';
import { ConditionLink } from '@/programme/parts/programme-links';
import { RemoveItem } from '@/programme/parts/remove-item';
import { RenameTitle } from '@/programme/parts/rename-title';
import { SaidAndDone } from '@/programme/parts/said-and-done';
import { ScalePicker } from '@/programme/parts/scale-picker';
import type { ItemRows } from '@/programme/store/items';
import { useWorkbench } from '@/programme/use-workbench';
import classes from './conditions-step.module.css';

/** A condition that has been found: how strong it is, and, when one opens it, what is said and what is done. */
export function ConditionItem({ row, heading }: { row: ItemRows['conditions']; heading: 'h4' | 'h5' }) {
  const { t } = useTranslation('guide');
  const { edit } = useWorkbench();
  const { id, key, title, strength, espoused_text: espoused, in_use_text: inUse } = row;
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
            onChange={(next) => void edit('conditions', id, { strength: next })}
          />
        </span>
        <RenameTitle title={title} onSave={(next) => void edit('conditions', id, { title: next })} />
        <RemoveItem compact list="conditions" id={id} title={title} />
      </div>
      <details>
        <summary className={classes.more}>
          {t('conditions.more')}
          <span className="visually-hidden">: {title}</span>
        </summary>
        <SaidAndDone condition={{ espoused, inUse }} heading={heading} editing={id} />
      </details>
    </li>
  );
}
