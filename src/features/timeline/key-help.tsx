import { useTranslation } from 'react-i18next';
import { useCommands } from '@/ui/commands/registry';
import classes from './plan-page.module.css';

const KEYS = ['choose', 'move', 'week', 'stretch', 'take', 'drop'] as const;

/** What one can do on the timeline with the keyboard. */
export function KeyHelp() {
  const { t } = useTranslation('plan');
  useCommands(
    KEYS.map((name) => ({
      id: `plan.${name}`,
      title: t(`keys.list.${name}.what`),
      section: 'page' as const,
      keys: [{ key: t(`keys.list.${name}.keys`) }],
    })),
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
    </details>
  );
}
