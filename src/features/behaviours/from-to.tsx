import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Behaviour } from '@/domain/programme/model';
import { ItemText } from '@/programme/parts/item-text';
import classes from './from-to.module.css';

interface FromToProps {
  behaviour: Behaviour;
  /** Key of the behaviour, for who may change it here. */
  editing?: string | undefined;
}

/** What people do today, and what they are to do instead. */
export function FromTo({ behaviour: { from, to }, editing }: FromToProps) {
  const { t } = useTranslation(['behaviours', 'fields']);
  const text = (field: 'from' | 'to', label: string, value: string) =>
    editing === undefined ? (
      <p className={classes.text}>{value || t('notDescribed')}</p>
    ) : (
      <ItemText
        list="behaviours"
        of={editing}
        patch={(entered) => ({ [field]: entered })}
        value={value}
        label={label}
        placeholder={t('form.hint')}
        minRows={2}
      />
    );
  return (
    <div className={classes.pair}>
      <div className={classes.side}>
        <h2 className={classes.name}>{t('fields:from_text')}</h2>
        {text('from', t('fields:from_text'), from)}
      </div>
      <IconArrowRight className={classes.arrow} size={24} aria-hidden />
      <div className={classes.side} data-to>
        <h2 className={classes.name}>{t('fields:to_text')}</h2>
        {text('to', t('fields:to_text'), to)}
      </div>
    </div>
  );
}
