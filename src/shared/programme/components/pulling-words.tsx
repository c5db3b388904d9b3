import { useTranslation } from 'react-i18next';
import type { BehaviourForces } from '@/domain/consistency/forces';

/** How many of the rated conditions pull against a behaviour, in words. */
export function PullingWords({ forces }: { forces: Pick<BehaviourForces, 'rated' | 'restrainers'> }) {
  const { t } = useTranslation('ratings');
  const { rated, restrainers } = forces;
  if (rated === 0) return t('nothingRated');
  if (restrainers === 0) return t('nonePulling', { count: rated });
  return rated === 1 ? t('onlyPulling') : t('pulling', { count: restrainers, rated });
}
