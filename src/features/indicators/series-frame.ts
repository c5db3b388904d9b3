import { baselineEnd } from '@/domain/indicators/bounded';
import type { TeamJudgement } from '@/domain/indicators/judge-indicator';
import type { Indicator, ProgrammeModel } from '@/domain/programme/model';
import { marksOf } from './chart/marks';

/** What every chart of a team's readings draws, whatever its size. */
export function seriesFrame(indicator: Indicator, judgement: TeamJudgement, model: ProgrammeModel) {
  return {
    judgement,
    marks: marksOf(judgement, indicator.direction),
    target: indicator.target,
    unit: indicator.unit,
    baselineUntil: baselineEnd(indicator, model.programme.startsOn),
  };
}
