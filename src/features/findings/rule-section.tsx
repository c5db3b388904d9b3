import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleId } from '@/domain/consistency/finding';
import { sayWith } from '@/i18n/say';
import { useLanguage } from '@/i18n/use-language';
import { policyValues } from '@/i18n/policy-values';
import { useProgramme } from '@/programme/programme-context';
import classes from './finding-page.module.css';
import { OwnThresholds } from './own-thresholds';

/** What the rule stands on, when it fires, and how it weighs. */
export function RuleSection({ rule }: { rule: RuleId }) {
  const { t } = useTranslation(['findings', 'rules', 'scoring']);
  const language = useLanguage();
  const { policy } = useProgramme();
  const values = policyValues(policy, rule, language);
  const say = sayWith(t);
  return (
    <section className={classes.section} id="rule">
      <h2>{t('detail.theRule')}</h2>
      <p>
        <strong>
          {rule} {t(`rules:${rule}.name`)}.
        </strong>{' '}
        {t(`rules:${rule}.principle`)}
      </p>
      <p className={classes.muted}>
        {say(`scoring:${rule}.fires`, values)}{' '}
        {t('detail.scoring', { formula: say(`scoring:${rule}.score`, values) })}{' '}
        {t('detail.marks', { ...policy.severity })}
      </p>
      <Suspense>
        <OwnThresholds rule={rule} />
      </Suspense>
    </section>
  );
}
