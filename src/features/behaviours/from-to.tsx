import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Behaviour } from '@/domain/programme/model';
import classes from './from-to.module.css';

/** What people do today, and what they are to do instead. */
export function FromTo({ behaviour: { from, to } }: { behaviour: Behaviour }) {
  const { t } = useTranslation('behaviours');
  return (
    <div className={classes.pair}>
      <div className={classes.side}>
        <h2 className={classes.name}>{t('from')}</h2>
        <p className={classes.text}>{from || t('notDescribed')}</p>
      </div>
      <IconArrowRight className={classes.arrow} size={24} aria-hidden />
      <div className={classes.side} data-to>
        <h2 className={classes.name}>{t('to')}</h2>
        <p className={classes.text}>{to || t('notDescribed')}</p>
      </div>
    </div>
  );
}
