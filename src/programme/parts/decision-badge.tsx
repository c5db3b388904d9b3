import { useTranslation } from 'react-i18next';
import { isBack, type DecisionState } from '@/domain/guidance/decision-state';
import { decisionStateText } from '@/i18n/decision-text';
import { useLanguage } from '@/i18n/use-language';
import classes from './decision-badge.module.css';

/** Where a finding stands, once somebody has decided about it. */
export function DecisionBadge({ state }: { state: DecisionState }) {
  const { t } = useTranslation('domain');
  const language = useLanguage();
  const text = decisionStateText(t, state, language);
  if (text === null) return null;
  return (
    <span className={classes.badge} data-back={isBack(state) || undefined}>
      {text}
    </span>
  );
}
