import { formatWeekday } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from './calendar.module.css';
import type { CalendarDay } from './use-calendar-days';

/** The days of the week above their columns; each day names itself for those who hear it. */
export function Weekdays({ days }: { days: readonly CalendarDay[] }) {
  const language = useLanguage();
  return (
    <div className={classes.weekdays} aria-hidden>
      {days.map(({ day }) => (
        <span key={day}>{formatWeekday(language, day)}</span>
      ))}
    </div>
  );
}
