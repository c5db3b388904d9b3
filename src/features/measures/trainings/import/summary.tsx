import { useTranslation } from 'react-i18next';
import type { PlanChanges } from '@/domain/training-import/change';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from '@/ui/import-steps/import.module.css';

const KINDS = ['added', 'changed', 'unchanged'] as const;

/** How many trainings, sessions and counts are new, change, or stay as they are. */
export function Summary({ plan }: { plan: PlanChanges }) {
  const { t } = useTranslation('planImport');
  const language = useLanguage();
  const parts = (['trainings', 'sessions', 'attendance'] as const).filter((part) => plan[part].length > 0);
  return (
    <div className={classes.block}>
      {parts.map((part) => (
        <ul key={part} className={classes.legend} aria-label={t(`summary.${part}`)}>
          {KINDS.map((kind) => {
            const count = plan[part].filter((each) => each.kind === kind).length;
            if (count === 0) return null;
            return (
              <li key={kind} data-change={kind}>
                <strong>{t(`summary.of.${part}`, { count, n: formatNumber(language, count) })}</strong>{' '}
                {t(`summary.${kind}`)}
              </li>
            );
          })}
        </ul>
      ))}
    </div>
  );
}
