import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import { useFindingTexts } from '@/programme/use-finding-texts';
import classes from './finding-page.module.css';
import { isSpeltOut } from './score-factors';

/** The numbers the rule decided by, as far as the score has not been spelt out of just these. */
export function FindingFigures({ finding }: { finding: Finding }) {
  const { t } = useTranslation('findings');
  const { textOf } = useFindingTexts();
  const figures = textOf(finding).figures.filter(({ name }) => !isSpeltOut(finding, name));
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
