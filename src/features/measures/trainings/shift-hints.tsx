import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '@/domain/programme/model';
import { againstDays } from '@/domain/training/against-days';
import { withMeasures } from '@/domain/training/measure-overlay';
import { movedBy } from '@/domain/training/moved-by';
import { formatWallClock } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import { useConflictText } from '@/programme/session-conflicts/use-conflict-text';
import { useHolidaysAround } from '@/programme/session-conflicts/use-holidays-around';
import { useSessionConflicts } from '@/programme/session-conflicts/use-session-conflicts';
import classes from '../measures.module.css';

/** There is no more room beside what else can be done to the selection. */
const SHOWN = 3;

interface ShiftHintsProps {
  measures: readonly Measure[];
  /** Days they would move by; 0: none. */
  by: number;
}

/** What would speak against measures and their sessions some days later, before they are moved. */
export const ShiftHints = (props: ShiftHintsProps) => (
  // Its texts may still be on their way: the selection is not to wait for them.
  <div role="status" className={classes.shiftHints}>
    <Suspense>{props.by === 0 ? null : <Hints {...props} />}</Suspense>
  </div>
);

function Hints({ measures, by }: ShiftHintsProps) {
  const { t } = useTranslation('measures');
  const language = useLanguage();
  const { model } = useProgramme();
  const moved = useMemo(
    () =>
      withMeasures(
        model,
        measures.map((measure) => movedBy(measure, by)),
      ),
    [model, measures, by],
  );
  const own = useMemo(
    () => moved.measures.filter(({ key }) => measures.some((measure) => measure.key === key)),
    [moved, measures],
  );
  const days = useMemo(
    () => own.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn].filter((day) => day !== null)),
    [own],
  );
  const holidays = useHolidaysAround(days);
  const conflictsOf = useSessionConflicts(moved);
  const textOf = useConflictText(moved);
  const against = own
    .flatMap((measure) => [
      {
        place: measure.key,
        what: measure.title,
        texts: againstDays(moved, measure, holidays).map(textOf),
      },
      ...measure.sessions.map((session) => ({
        place: `${measure.key} ${session.key}`,
        what: t('bulk.session', {
          title: measure.title,
          when: formatWallClock(language, session.startsAt),
        }),
        texts: conflictsOf({ measure: measure.key, session: session.key }).map(({ text }) => text),
      })),
    ])
    .filter(({ texts }) => texts.length > 0);
  const more = against.length - SHOWN;
  if (against.length === 0) return null;
  return (
    <>
      <strong>{t('bulk.against', { count: against.length })}</strong>
      <ul>
        {against.slice(0, SHOWN).map(({ place, what, texts }) => (
          <li key={place}>
            {what}: {texts.join(' ')}
          </li>
        ))}
        {more > 0 ? <li>{t('bulk.more', { count: more })}</li> : null}
      </ul>
    </>
  );
}
