import { useTranslation } from 'react-i18next';
import type { TrainingFunnel } from '@/domain/guidance/training-funnel';
import { formatNumber, formatPercent } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';

export interface FunnelStep {
  name: string;
  /** Of the invitations, or of the teams that could be judged: 0 to 1; null where nobody can tell. */
  share: number | null;
  /** How many, in words; or why nobody can tell. */
  count: string;
  /** The share in words; empty where there is none. */
  percent: string;
}

/** From the invitation to the shift in behaviour, each step with its share and its words. */
export function useFunnelSteps(funnel: TrainingFunnel): FunnelStep[] {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  const { shift } = funnel;
  const whole = Math.max(funnel.invited, funnel.attended);
  const step = (name: string, share: number, count: string): FunnelStep => ({
    name,
    share,
    count,
    percent: formatPercent(language, share),
  });
  const shifting = t('funnel.shifting');
  return [
    ...(['invited', 'attended', 'completed'] as const).map((each) =>
      step(t(`attendance.${each}`), funnel[each] / whole, formatNumber(language, funnel[each], 0)),
    ),
    shift !== null && shift.judged > 0
      ? step(
          shifting,
          shift.shifting / shift.judged,
          t('funnel.ofTeams', { shifting: shift.shifting, count: shift.judged }),
        )
      : {
          name: shifting,
          share: null,
          count: t(shift === null ? 'funnel.stepUnmeasured' : 'funnel.stepNotYet'),
          percent: '',
        },
  ];
}
