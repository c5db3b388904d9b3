import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import type { FindingText } from '@/i18n/finding-text';
import classes from './finding-page.module.css';
import { PlanRemedy } from './plan-remedy';

interface RemediesProps {
  finding: Finding;
  remedies: FindingText['remedies'];
}

/** What can be done about it, best first; what means a measure becomes one at a click. */
export function Remedies({ finding, remedies }: RemediesProps) {
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
            <PlanRemedy finding={finding} remedy={id} title={title} />
          </li>
        ))}
      </ol>
    </section>
  );
}
