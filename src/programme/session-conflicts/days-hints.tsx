import { Suspense, useMemo } from 'react';
import { againstDays, type TrainingDays } from '@/domain/training/against-days';
import { useProgramme } from '../programme-context';
import { ConflictList } from './conflict-list';
import { ConflictText } from './conflict-text';
import { useConflictText } from './use-conflict-text';
import { useHolidaysAround } from './use-holidays-around';

interface DaysHintsProps {
  /** With its days as they are, or would be. */
  measure: TrainingDays;
}

/** What speaks against the days of a training, while it has no sessions of which that could be said. */
export const DaysHints = (props: DaysHintsProps) => (
  // Its texts may still be on their way: the form around it is not to wait for them.
  <div role="status">
    <Suspense>
      <Hints {...props} />
    </Suspense>
  </div>
);

function Hints({ measure }: DaysHintsProps) {
  const { model } = useProgramme();
  const { startsOn, endsOn } = measure;
  const days = useMemo(() => [startsOn, endsOn].filter((day) => day !== null), [startsOn, endsOn]);
  const holidays = useHolidaysAround(days);
  const textOf = useConflictText(model);
  const conflicts = againstDays(model, measure, holidays).map((conflict) => ({
    kind: conflict.kind,
    text: textOf(conflict),
  }));
  return <ConflictList conflicts={conflicts} tell={(conflict) => <ConflictText conflict={conflict} />} />;
}
