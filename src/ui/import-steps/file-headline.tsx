import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useFocusWhenLost } from '../hooks/use-focus-when-lost';
import { PlainButton } from '../plain-button';
import classes from './import.module.css';

interface FileHeadlineProps {
  name: string;
  /** How many it has; null while it is being read. */
  rows: number | null;
  onAnother: () => void;
}

/** Which file it is, how much is in it, and the way to another one. */
export function FileHeadline({ name, rows, onAnother }: FileHeadlineProps) {
  const { t } = useTranslation('tableImport');
  const language = useLanguage();
  // The form in which rows were pasted is gone.
  const heading = useFocusWhenLost<HTMLHeadingElement>();
  return (
    <div className={classes.headline}>
      <h2 id="step" ref={heading} tabIndex={-1} translate="no">
        {name}
      </h2>
      {rows === null ? null : (
        <p className={classes.muted}>{t('file.rows', { count: rows, n: formatNumber(language, rows) })}</p>
      )}
      <PlainButton variant="default" onClick={onAnother}>
        {rows === null ? t('cancel') : t('file.another')}
      </PlainButton>
    </div>
  );
}
