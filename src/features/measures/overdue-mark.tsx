import { IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './measures.module.css';

/** Past its end and not done: a word with a clock. */
export function OverdueMark() {
  const { t } = useTranslation('measures');
  return (
    <span className={classes.overdue}>
      <IconClockExclamation size={15} aria-hidden />
      {t('overdue')}
    </span>
  );
}
