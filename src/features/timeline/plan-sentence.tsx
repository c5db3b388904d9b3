import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { teamLoads } from '@/domain/training/team-loads';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import classes from './plan-page.module.css';

/** What the plan shows, in a sentence: where the engine objects, and whether a team is asked for too much. */
export function PlanSentence({ flags }: { flags: ReadonlyMap<string, number> }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const { model, policy } = useProgramme();
  const limit = policy.S04.hoursPerWeek;
  const over = useMemo(
    () => teamLoads(model, policy).filter(({ weeks }) => weeks.some(({ amount }) => amount > limit)).length,
    [model, policy, limit],
  );
  return (
    <p className={classes.sentence}>
      {t(flags.size > 0 ? 'sentence.flagged' : 'sentence.clear', {
        count: flags.size,
        total: model.measures.length,
      })}{' '}
      {over > 0 ? t('sentence.over', { count: over, limit: formatNumber(language, limit) }) : null}
    </p>
  );
}
