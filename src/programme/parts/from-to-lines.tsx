import { useTranslation } from 'react-i18next';
import type { Behaviour } from '@/domain/programme/model';
import classes from './from-to-lines.module.css';

interface FromToLinesProps {
  behaviour: Pick<Behaviour, 'from' | 'to'>;
  /** Lists cut each after two lines: the whole text is on the page of the behaviour. */
  whole?: boolean;
}

/** What people do today and what they are to do. */
export function FromToLines({ behaviour: { from, to }, whole = false }: FromToLinesProps) {
  const { t } = useTranslation('ratings');
  return (
    <>
      {from ? (
        <span className={classes.line} data-whole={whole || undefined}>
          {t('from', { text: from })}
        </span>
      ) : null}
      {to ? (
        <span className={classes.line} data-whole={whole || undefined}>
          {t('to', { text: to })}
        </span>
      ) : null}
    </>
  );
}
