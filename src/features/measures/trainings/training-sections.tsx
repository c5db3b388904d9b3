import { AttendanceSection } from './attendance-section';
import { EvaluationSection } from './evaluation-section';
import { FunnelSection } from './funnel-section';
import { LearningSection } from './learning-section';
import { SessionsSection } from './sessions-section';
import type { TrainingProps } from './training-props';

/** What only a training has: what is learnt, when, who came as counts, and whether it worked. */
export function TrainingSections(props: TrainingProps) {
  return (
    <>
      <LearningSection {...props} />
      <SessionsSection {...props} />
      <AttendanceSection {...props} />
      <EvaluationSection {...props} />
      <FunnelSection measure={props.measure} />
    </>
  );
}
