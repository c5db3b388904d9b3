import type { Indicator, ProgrammeModel } from '@/domain/programme/model';

/** What every chart of an indicator shares, whichever team it shows. */
export function seriesFrame(indicator: Indicator, model: ProgrammeModel) {
  return {
    direction: indicator.direction,
    target: indicator.target,
    baselineUntil: indicator.baselineUntil ?? model.programme.startsOn,
  };
}
