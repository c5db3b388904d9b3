import { useTranslation } from 'react-i18next';
import { REPEAT_COUNTS } from '@/domain/readings-import/mapping';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from '@/ui/import-steps/import.module.css';
import type { OpenImport } from './use-import';

interface IdenticalRowsProps {
  imported: OpenImport;
  /** Rows that say what another one has said. */
  rows: number;
}

/** Rows that say what another one has said count, unless somebody says otherwise. */
export function IdenticalRows({ imported: { draft, change }, rows }: IdenticalRowsProps) {
  const { t } = useTranslation('readingsImport');
  const language = useLanguage();
  return (
    <section className={classes.block}>
      <fieldset className={classes.choices}>
        <legend>{t('identical.heading', { count: rows, n: formatNumber(language, rows) })}</legend>
        <p className={classes.muted}>{t('identical.text')}</p>
        {REPEAT_COUNTS.map((count) => (
          <label key={count}>
            <input
              type="radio"
              name="identical"
              checked={(draft.identical ?? 'each') === count}
              onChange={() => change({ identical: count })}
            />
            {t(`identical.${count}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
