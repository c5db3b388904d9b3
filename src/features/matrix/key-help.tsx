import { useTranslation } from 'react-i18next';
import { useCommands } from '@/ui/commands/registry';
import classes from './matrix-page.module.css';

const KEYS = ['move', 'rate', 'clear', 'select', 'fill', 'copy', 'undo', 'open'] as const;

/** Undo is not the matrix's alone, and stands among the shortcuts already. */
const HINTS = KEYS.filter((name) => name !== 'undo');

/** What one can do in the matrix with the keyboard. */
export function KeyHelp() {
  const { t } = useTranslation('matrix');
  useCommands(
    HINTS.map((name) => {
      const what = t(`keys.list.${name}.what`);
      return {
        id: `matrix.${name}`,
        title: what.charAt(0).toUpperCase() + what.slice(1),
        section: 'page',
        keys: [{ key: t(`keys.list.${name}.keys`) }],
      };
    }),
  );
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
