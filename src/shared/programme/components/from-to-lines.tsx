import { useTranslation } from 'react-i18next';
import type { Behaviour } from '@/domain/programme/model';
import classes from './from-to-lines.module.css';

/** What people do today and what they are to do, in two short lines; the whole text is on the behaviour's page. */
export function FromToLines({ behaviour: { from, to } }: { behaviour: Pick<Behaviour, 'from' | 'to'> }) {
  const { t } = useTranslation('ratings');
  return (
    <>
      {from ? <span className={classes.line}>{t('from', { text: from })}</span> : null}
      {to ? <span className={classes.line}>{t('to', { text: to })}</span> : null}
    </>
  );
}
