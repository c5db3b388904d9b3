import { useTranslation } from 'react-i18next';
import type { FindingText } from '@/i18n/finding-text';
import classes from './finding-page.module.css';

/** The numbers the rule decided by. */
export function FindingFigures({ figures }: { figures: FindingText['figures'] }) {
  const { t } = useTranslation('findings');
  if (figures.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{t('detail.figures')}</h2>
      <dl className={classes.figures}>
        {figures.map(({ name, label, value }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
