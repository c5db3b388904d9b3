import { useTranslation } from 'react-i18next';
import classes from './matrix-page.module.css';

const KEYS = ['move', 'rate', 'clear', 'select', 'fill', 'copy', 'undo', 'open'] as const;

/** What one can do in the matrix with the keyboard. */
export function KeyHelp() {
  const { t } = useTranslation('matrix');
  return (
    <details className={classes.help}>
      <summary>{t('keys.heading')}</summary>
      <dl className={classes.keys}>
        {KEYS.map((name) => (
          <div key={name}>
            <dt>{t(`keys.list.${name}.keys`)}</dt>
            <dd>{t(`keys.list.${name}.what`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('keys.paste')}</p>
    </details>
  );
}
