import { useTranslation } from 'react-i18next';
import type { BehaviourForces } from '@/domain/consistency/forces';

interface PullingWordsProps {
  forces: Pick<BehaviourForces, 'rated' | 'restrainers'>;
  /** Under a heading that says what is counted. */
  short?: boolean;
}

/** How many of the rated conditions pull against a behaviour, in words. */
export function PullingWords({ forces, short = false }: PullingWordsProps) {
  const { t } = useTranslation('ratings');
  const { rated, restrainers } = forces;
  if (rated === 0) return t('nothingRated');
  if (short) return t('pullingShort', { count: restrainers, rated });
  if (restrainers === 0) return t('nonePulling', { count: rated });
  return rated === 1 ? t('onlyPulling') : t('pulling', { count: restrainers, rated });
}
