import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import classes from './score-chain.module.css';
import { scoreFactors } from './score-factors';

/** The score as a product one can follow: each factor with what it is measured against. */
export function ScoreChain({ finding }: { finding: Finding }) {
  const { t } = useTranslation(['findings', 'domain']);
  const language = useLanguage();
  const { policy } = useProgramme();
  const made = scoreFactors(finding);
  if (!made) return null;
  const figure = (value: number) => formatNumber(language, value, 2);
  return (
    <p className={classes.chain}>
      {made.factors.map(({ name, value, max }) => (
        <Fragment key={name}>
          <span className={classes.factor}>
            <strong>{t('detail.of', { value: figure(value), max: figure(max) })}</strong>
            <span>{t(`detail.unit.${name}`, { value: figure(value) })}</span>
          </span>
          <span className={classes.sign}>×</span>
        </Fragment>
      ))}
      <span className={classes.factor}>
        <strong>{figure(policy.confidence[made.confidence])}</strong>
        <span>{t('detail.confidence', { word: t(`domain:confidence.${made.confidence}`) })}</span>
      </span>
      <span className={classes.sign}>=</span>
      <span className={classes.factor} data-result>
        <strong>{t('detail.of', { value: figure(finding.score), max: 100 })}</strong>
        <span>{t('detail.score100')}</span>
      </span>
    </p>
  );
}
