import type { TeamJudgement } from '@/domain/indicators/judge-indicator';
import type { Indicator } from '@/domain/programme/model';
import type { Marks } from './marks';

/** The readings of one team, and what they say. */
export interface TeamSeries {
  indicator: Indicator;
  judgement: TeamJudgement;
  marks: Marks;
}
