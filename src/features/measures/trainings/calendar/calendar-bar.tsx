import { SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isoWeek } from '@/domain/calendar/iso-week';
import type { IsoDate, Measure } from '@/domain/programme/model';
import { monthName } from '@/i18n/calendar-names';
import { formatDateRange } from '@/i18n/date-range';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import { PlainButton } from '@/ui/plain-button';
import measures from '../../measures.module.css';
import { dayBeside, type CalendarRange, type Span } from './calendar-range';
import classes from './calendar.module.css';
import { PlanSession } from './plan-session';

interface CalendarBarProps {
  range: CalendarRange;
  onShow: (day: IsoDate) => void;
  onSpan: (span: Span) => void;
  /** Those the reader may plan sessions of. */
  trainings: readonly Measure[];
  onPlan: (training: Measure) => void;
}

/** Which month or week is shown, and how one gets to another. */
export function CalendarBar({ range, onShow, onSpan, trainings, onPlan }: CalendarBarProps) {
  const { t } = useTranslation('calendar');
  const { today } = useProgramme();
  const { span } = range;
  const title = useRangeTitle(range);
  return (
    <div className={classes.bar}>
      <div className={classes.steps}>
        <PlainButton
          variant="default"
          aria-label={t(`previous.${span}`)}
          onClick={() => onShow(dayBeside(range, -1))}
        >
          <IconChevronLeft size={18} aria-hidden />
        </PlainButton>
        <PlainButton variant="default" onClick={() => onShow(today)}>
          {t('today')}
        </PlainButton>
        <PlainButton
          variant="default"
          aria-label={t(`next.${span}`)}
          onClick={() => onShow(dayBeside(range, 1))}
        >
          <IconChevronRight size={18} aria-hidden />
        </PlainButton>
      </div>
      <h2 className={classes.title} aria-live="polite">
        {title}
      </h2>
      <SegmentedControl
        aria-label={t('span.label')}
        classNames={{ control: measures.segment }}
        value={span}
        onChange={(value) => onSpan(value === 'week' ? 'week' : 'month')}
        data={(['month', 'week'] as const).map((value) => ({ value, label: t(`span.${value}`) }))}
      />
      {trainings.length > 0 ? <PlanSession trainings={trainings} onPlan={onPlan} /> : null}
    </div>
  );
}

/** "November 2026" or "Week 48: 23–29 November 2026". */
function useRangeTitle({ span, first, last }: CalendarRange): string {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  if (span === 'month')
    return t('monthTitle', {
      month: monthName(language, Number(first.slice(5, 7))),
      year: first.slice(0, 4),
    });
  return t('weekTitle', {
    week: Number(isoWeek(first).slice(6)),
    days: formatDateRange(language, first, last),
  });
}
