import { baselineEnd } from '@/domain/indicators/bounded';
import { holesIn, isSilence } from '@/domain/indicators/holes';
import type { TeamJudgement } from '@/domain/indicators/judge-indicator';
import type { Indicator, ProgrammeModel } from '@/domain/programme/model';
import { marksOf } from './chart/marks';

/** What every chart of a team's readings draws, whatever its size. */
export function seriesFrame(indicator: Indicator, judgement: TeamJudgement, model: ProgrammeModel) {
  return {
    judgement,
    breaks: new Set(
      holesIn(judgement.readings, indicator.cadence)
        .filter((hole) => isSilence(hole, indicator.cadence))
        .map(({ before }) => before),
    ),
    marks: marksOf(judgement, indicator.direction),
    target: indicator.target,
    unit: indicator.unit,
    baselineUntil: baselineEnd(indicator, model.programme.startsOn),
  };
}

export type SeriesFrame = ReturnType<typeof seriesFrame>;
