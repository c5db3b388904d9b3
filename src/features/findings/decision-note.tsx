import { useTranslation } from 'react-i18next';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/shared/programme/programme-context';
import classes from './finding-page.module.css';

/** What was decided about the finding, by whom, and when it is to be looked at again. */
export function DecisionNote({ finding }: { finding: string }) {
  const { t } = useTranslation(['findings', 'domain']);
  const language = useLanguage();
  const { model } = useProgramme();
  const decision = model.decisions.find((each) => each.finding === finding);
  if (!decision) return null;
  const facts = [
    decision.owner ? t('detail.decisionBy', { owner: decision.owner }) : null,
    decision.reviewOn ? t('detail.decisionReview', { date: formatDate(language, decision.reviewOn) }) : null,
  ].filter((fact) => fact !== null);
  return (
    <section className={classes.section}>
      <h2>{t('detail.decision')}</h2>
      <p className={classes.decision}>
        <strong>{t(`domain:decisionStatus.${decision.status}`)}</strong>
        {decision.reason ? <span>{decision.reason}</span> : null}
        {facts.length > 0 ? <span className={classes.muted}>{facts.join('; ')}</span> : null}
      </p>
    </section>
  );
}
