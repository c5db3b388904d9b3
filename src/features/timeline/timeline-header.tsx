import { useMemo } from 'react';
import { isoWeek } from '@/domain/calendar/iso-week';
import { formatMonth } from '@/i18n/format';
import type { Language } from '@/i18n/languages';
import { periodName } from '@/i18n/period-name';
import { useLanguage } from '@/i18n/use-language';
import { columnsOf, majorTicks, type TimeScale } from './time-scale';
import classes from './timeline.module.css';

/** Narrower, a name would be cut in the middle. */
const NAME_FROM_PX = 60;

/** The columns and what they are part of: weeks of months, months of quarters, quarters of years. */
export function TimelineHeader({ scale }: { scale: TimeScale }) {
  const language = useLanguage();
  const columns = useMemo(() => columnsOf(scale), [scale]);
  const ticks = useMemo(() => majorTicks(scale), [scale]);
  return (
    <div className={classes.header} style={{ width: scale.width }} aria-hidden>
      <div className={classes.wholes}>
        {ticks.map(({ first, x, width }) => (
          <span key={first} style={{ left: x, width }}>
            {width < NAME_FROM_PX ? null : <b>{wholeName(language, scale, first)}</b>}
          </span>
        ))}
      </div>
      <div className={classes.columns}>
        {columns.map(({ first, x, width }) => (
          <span key={first} style={{ left: x, width }}>
            {columnName(language, scale, first)}
          </span>
        ))}
      </div>
    </div>
  );
}

function wholeName(language: Language, { zoom }: TimeScale, day: string): string {
  if (zoom === 'week') return formatMonth(language, day);
  return zoom === 'month' ? periodName(language, 'quarter', day) : day.slice(0, 4);
}

/** Short: the year stands above. */
function columnName(language: Language, { zoom }: TimeScale, day: string): string {
  if (zoom === 'quarter') return periodName(language, 'quarter', day).slice(0, 2);
  if (zoom === 'month') return formatMonth(language, day).replace(/\s?\d{4}$/, '');
  const week = Number(isoWeek(day).slice(-2));
  return language === 'de' ? `KW ${week}` : `week ${week}`;
}
