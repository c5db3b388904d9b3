import { useTranslation } from 'react-i18next';
import type { FindingText } from '@/i18n/finding-text';
import classes from './finding-page.module.css';

/** What can be done about it, best first. */
export function Remedies({ remedies }: { remedies: FindingText['remedies'] }) {
  const { t } = useTranslation('findings');
  if (remedies.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{t('detail.remedies')}</h2>
      <ol className={classes.remedies}>
        {remedies.map(({ id, title, how }) => (
          <li key={id}>
            <strong>{title}</strong>
            <p>{how}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
