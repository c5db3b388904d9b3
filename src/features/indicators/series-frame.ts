import { baselineEnd } from '@/domain/indicators/judge-indicator';
import type { Indicator, ProgrammeModel } from '@/domain/programme/model';

/** What every chart of an indicator shares, whichever team it shows. */
export function seriesFrame(indicator: Indicator, model: ProgrammeModel) {
  return {
    direction: indicator.direction,
    target: indicator.target,
    baselineUntil: baselineEnd(indicator, model.programme.startsOn),
  };
}
