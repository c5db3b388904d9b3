import { useTranslation } from 'react-i18next';
import type { BehaviourForces } from '@/domain/consistency/forces';
import type { Behaviour } from '@/domain/programme/model';
import { formatNumber, formatSigned } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';

/** How the net force stands to the hurdle of habit. */
export type Clearance = 'clears' | 'reaches' | 'short';

/** The forces on a behaviour put into words, and the figures the pictures are drawn from. */
export interface ForceSums {
  /** N = D − R. */
  net: number;
  /** Habit strength × what the policy makes one point of it cost. */
  hurdle: number;
  clearance: Clearance;
  /** The figures as they are written. */
  figures: Record<'driving' | 'restraining' | 'net' | 'hurdle' | 'margin' | 'habit' | 'weight', string>;
  sentence: string;
}

/** Null while no condition is rated: nothing can be said then. */
export function useForceSums(behaviour: Behaviour, forces: BehaviourForces): ForceSums | null {
  const { t } = useTranslation('forces');
  const language = useLanguage();
  const { policy } = useProgramme();
  const { driving, restraining, net, margin } = forces;
  if (net === null || margin === null) return null;
  const clearance = margin > 0 ? 'clears' : margin < 0 ? 'short' : 'reaches';
  const hurdle = policy.habitWeight * behaviour.habitStrength;
  const figures = {
    driving: formatNumber(language, driving),
    restraining: formatNumber(language, restraining),
    net: formatNumber(language, Math.abs(net)),
    hurdle: formatNumber(language, hurdle),
    margin: formatNumber(language, Math.abs(margin)),
    habit: formatNumber(language, behaviour.habitStrength),
    weight: formatNumber(language, policy.habitWeight),
  };
  const pull = net > 0 ? 'net_positive' : net < 0 ? 'net_negative' : 'net_zero';
  const against = net > 0 ? clearance : 'short_backwards';
  return {
    net,
    hurdle,
    clearance,
    figures: { ...figures, net: formatSigned(language, net) },
    sentence: `${t(`sums.${pull}`, figures)} ${t(`sums.${against}`, figures)}`,
  };
}
