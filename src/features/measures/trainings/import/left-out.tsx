import { useTranslation } from 'react-i18next';
import type { LeftOutRow } from '@/domain/training-import/faults';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from '@/ui/import-steps/import.module.css';

const SHOWN = 20;

/** Totals and remarks of a list kept by hand, named as they are not read. */
export function LeftOut({ rows }: { rows: readonly LeftOutRow[] }) {
  const { t } = useTranslation('planImport');
  const language = useLanguage();
  if (rows.length === 0) return null;
  const count = rows.length;
  const more = count - SHOWN;
  return (
    <section className={classes.questions} aria-labelledby="left-out">
      <h3 id="left-out">{t('leftOut.heading', { count, n: formatNumber(language, count) })}</h3>
      <ul>
        {rows.slice(0, SHOWN).map(({ row, text, why }) => (
          <li key={row}>
            {t(`leftOut.${why}`, { row: formatNumber(language, row) })} <span translate="no">{text}</span>
          </li>
        ))}
        {more > 0 ? <li>{t('leftOut.more', { count: more, n: formatNumber(language, more) })}</li> : null}
      </ul>
    </section>
  );
}
