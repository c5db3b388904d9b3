import { IconAlertTriangle, IconRepeat } from '@tabler/icons-react';
import type { CSSProperties, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { MINUTES_PER_DAY } from '@/domain/calendar/side-by-side';
import { dragHandlers } from '@/ui/drop-target';
import classes from './calendar.module.css';
import { DRAGGED_SESSION } from './day-drop';
import type { EventHandlers } from './event-handlers';
import type { CalendarEvent } from './use-calendar-days';

/** By how many days an arrow moves. */
export const DAYS_BY_ARROW: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

interface EventButtonProps extends EventHandlers {
  event: CalendarEvent;
  /** There is room for one line. */
  short?: boolean;
  style?: CSSProperties;
}

/** Something that takes place: when, what, and whether something speaks against it. */
export function EventButton({ event, short, style, onOpen, onMove }: EventButtonProps) {
  const { t } = useTranslation('calendar');
  const { occurrence, goesOn, measure, session, conflicts, cancelled, movable } = event;
  const onKeyDown = (press: KeyboardEvent) => {
    const by = press.shiftKey ? (DAYS_BY_ARROW[press.key] ?? 0) : 0;
    if (by === 0) return;
    press.preventDefault();
    onMove(event.id, by, true);
  };
  const time = goesOn
    ? event.to === MINUTES_PER_DAY
      ? t('allDay')
      : t('goesOn', { at: occurrence.endsAt.slice(11, 16) })
    : occurrence.startsAt.slice(11, 16);
  return (
    <button
      type="button"
      className={classes.event}
      style={style}
      data-event={goesOn ? undefined : event.id}
      data-against={conflicts.length > 0 || undefined}
      data-short={short || undefined}
      data-cancelled={cancelled || undefined}
      data-ritual={session === null || undefined}
      onClick={() => onOpen(event)}
      {...(movable && !goesOn ? { ...dragHandlers(DRAGGED_SESSION, event.id), onKeyDown } : {})}
    >
      <span className={classes.time}>
        {time}
        {session === null ? <IconRepeat size={13} aria-label={t('ritual')} role="img" /> : null}
        {conflicts.length > 0 ? (
          <IconAlertTriangle size={14} className={classes.warn} aria-label={t('conflict')} role="img" />
        ) : null}
        {cancelled ? <span>{t('cancelled')}</span> : null}
      </span>{' '}
      <span className={classes.what}>{measure.title}</span>
    </button>
  );
}
