import type { CSSProperties } from 'react';
import { sideBySide } from '@/domain/calendar/side-by-side';
import { formatDate, formatWeekday } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from './calendar.module.css';
import { dayDrop } from './day-drop';
import { DayNotes } from './day-notes';
import { EventButton } from './event-button';
import type { EventHandlers } from './event-handlers';
import { hoursShown } from './hours-shown';
import type { CalendarDay } from './use-calendar-days';

/** Heights in pixels, as in the style sheet: of an hour, of what frames an event, of a line in it. */
const HOUR = 48;
const FRAME = 10;
const LINE = 17;

/** A week by the hour; where there is little room, one day below the other. */
export function WeekView({ days, ...handlers }: EventHandlers & { days: readonly CalendarDay[] }) {
  const language = useLanguage();
  const { from, to } = hoursShown(days.flatMap(({ events }) => events));
  const hours = Array.from({ length: to - from }, (_, at) => from + at);
  return (
    <div className={classes.frame} style={{ '--hours': hours.length } as CSSProperties}>
      <div className={classes.hours} aria-hidden>
        {hours.map((hour) => (
          <span key={hour}>{`${String(hour).padStart(2, '0')}:00`}</span>
        ))}
      </div>
      <ol className={classes.week}>
        {days.map((each) => {
          const places = sideBySide(each.events);
          return (
            <li
              key={each.day}
              className={classes.column}
              data-blackout={each.blackouts.length > 0 || undefined}
              data-empty={each.events.length === 0 || undefined}
              aria-current={each.today ? 'date' : undefined}
              {...dayDrop(each.day, days, handlers.onMove)}
            >
              <div className={classes.columnHead}>
                <p className={classes.date}>
                  <time dateTime={each.day}>
                    <span className={classes.weekday}>{formatWeekday(language, each.day)}</span>{' '}
                    {formatDate(language, each.day)}
                  </time>
                </p>
                <DayNotes day={each} />
              </div>
              <div className={classes.clock}>
                {each.events.map((event, at) => {
                  const { lane, lanes } = places[at] ?? { lane: 0, lanes: 1 };
                  const begins = Math.max(from, event.from / 60);
                  const long = Math.min(to, event.to / 60) - begins;
                  return (
                    <EventButton
                      key={event.id}
                      event={event}
                      short={long < 1}
                      {...handlers}
                      style={
                        {
                          '--from': begins - from,
                          '--long': long,
                          '--lines': Math.max(1, Math.floor((long * HOUR - FRAME) / LINE) - 1),
                          '--lane': lane / lanes,
                          '--share': 1 / lanes,
                        } as CSSProperties
                      }
                    />
                  );
                })}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
