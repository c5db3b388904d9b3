import { useTranslation } from 'react-i18next';
import type { PastedError } from '@/domain/tables/pasted-items';
import classes from './paste-dialog.module.css';

/** Nobody reads more of them at once; mending these shows the next. */
const SHOWN = 8;

interface PasteErrorsProps {
  errors: readonly PastedError<string>[];
  labelOf: (field: string) => string;
}

/** What makes no sense in a pasted list: row, column, and why. */
export function PasteErrors({ errors, labelOf }: PasteErrorsProps) {
  const { t } = useTranslation('editing');
  if (errors.length === 0) return null;
  const rows = new Set(errors.map(({ row }) => row)).size;
  const left = errors.length - SHOWN;
  return (
    <div>
      <p>{t('paste.bad', { count: rows })}</p>
      <ul className={classes.bad}>
        {errors.slice(0, SHOWN).map(({ row, column, field, reason, text }) => (
          <li key={`${row} ${column}`}>
            {t('paste.place', { row, column, field: labelOf(field) })}: {t(`paste.${reason}`, { text })}
          </li>
        ))}
        {left > 0 ? <li>{t('paste.more', { count: left })}</li> : null}
      </ul>
    </div>
  );
}
