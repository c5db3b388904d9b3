import { useTranslation } from 'react-i18next';
import { formatDate, formatWeekday } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from './calendar.module.css';
import { dayDrop } from './day-drop';
import { DayNotes } from './day-notes';
import { EventButton } from './event-button';
import type { EventHandlers } from './event-handlers';
import type { CalendarDay } from './use-calendar-days';
import { Weekdays } from './weekdays';

/** A month in whole weeks; where there is little room, the days on which something is, one below the other. */
export function MonthView({ days, ...handlers }: EventHandlers & { days: readonly CalendarDay[] }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  return (
    <div className={classes.frame}>
      <Weekdays days={days.slice(0, 7)} />
      <ol className={classes.month}>
        {days.map((each) => (
          <li
            key={each.day}
            className={classes.day}
            data-within={each.within || undefined}
            data-blackout={each.blackouts.length > 0 || undefined}
            data-empty={each.events.length === 0 || undefined}
            aria-current={each.today ? 'date' : undefined}
            {...dayDrop(each.day, days, handlers.onMove)}
          >
            <p className={classes.date}>
              <span className={classes.number} aria-hidden>
                {Number(each.day.slice(8))}
              </span>
              <time dateTime={each.day} className={classes.full}>
                {t('day', {
                  weekday: formatWeekday(language, each.day),
                  date: formatDate(language, each.day),
                })}
              </time>
            </p>
            <DayNotes day={each} />
            {each.events.map((event) => (
              <EventButton key={event.id} event={event} {...handlers} />
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
