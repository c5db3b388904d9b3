import { useTranslation } from 'react-i18next';
import type { PastedObjection } from '@/domain/tables/pasted-items';
import classes from './paste-dialog.module.css';

/** Nobody reads more of them at once; mending these shows the next. */
const SHOWN = 8;

interface PasteObjectionsProps {
  objections: readonly PastedObjection<string>[];
  labelOf: (field: string) => string;
}

/** What makes no sense in a pasted list: row, column, and why. */
export function PasteObjections({ objections, labelOf }: PasteObjectionsProps) {
  const { t } = useTranslation('editing');
  if (objections.length === 0) return null;
  const rows = new Set(objections.map(({ row }) => row)).size;
  const left = objections.length - SHOWN;
  return (
    <div>
      <p>{t('paste.bad', { count: rows })}</p>
      <ul className={classes.bad}>
        {objections.slice(0, SHOWN).map(({ row, column, field, reason, text }) => (
          <li key={`${row} ${column}`}>
            {t('paste.place', { row, column, field: labelOf(field) })}: {t(`paste.${reason}`, { text })}
          </li>
        ))}
        {left > 0 ? <li>{t('paste.more', { count: left })}</li> : null}
      </ul>
    </div>
  );
}
