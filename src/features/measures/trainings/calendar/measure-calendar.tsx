import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shiftClock } from '@/domain/calendar/shift-clock';
import type { IsoDate } from '@/domain/programme/model';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { sessionKey } from '@/programme/entities/entities';
import { useProgramme } from '@/programme/programme-context';
import { useWorkbench } from '@/programme/use-workbench';
import type { KeyHint } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/registry';
import { SessionDialog, type AskedSession } from '../session-dialog';
import { useFocusOnMoved } from '../../use-focus-on-moved';
import type { MeasureEntry } from '../../use-measure-entries';
import { CalendarBar } from './calendar-bar';
import { rangeOf } from './calendar-range';
import { CalendarSummary } from './calendar-summary';
import classes from './calendar.module.css';
import { DAYS_BY_ARROW } from './event-button';
import { EventDialog } from './event-dialog';
import type { EventHandlers } from './event-handlers';
import { MonthView } from './month-view';
import { useCalendarDays, type CalendarEvent } from './use-calendar-days';
import { WeekView } from './week-view';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/measures');

/** Sessions of trainings, and what is held regularly, by day: a month or a week, which stand in the address. */
export function MeasureCalendar({ entries }: { entries: readonly MeasureEntry[] }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const { today } = useProgramme();
  const { edit } = useWorkbench();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const range = rangeOf(search.span ?? 'month', search.day ?? today);
  const days = useCalendarDays(entries, range);
  const [opened, setOpened] = useState<CalendarEvent | null>(null);
  const [asked, setAsked] = useState<AskedSession | null>(null);
  const [said, say] = useState('');
  const focusOn = useFocusOnMoved(days);

  const show = (day: IsoDate) =>
    void navigate({
      search: (before) => ({ ...before, day: day === today ? undefined : day }),
      resetScroll: false,
    });

  const trainings = entries
    .filter(({ editable, measure }) => editable && measure.kind === 'training')
    .map(({ measure }) => measure);

  function move(id: string, by: number, focused: boolean): void {
    const training = trainings.find(({ key }) => id.startsWith(sessionKey(key, '')));
    const session = training?.sessions.find(({ key }) => sessionKey(training.key, key) === id);
    if (!session || !training || by === 0) return;
    const startsAt = shiftClock(session.startsAt, by);
    say(t('moved', { title: training.title, date: formatDate(language, startsAt.slice(0, 10)) }));
    void edit('sessions', id, { startsAt, endsAt: shiftClock(session.endsAt, by) });
    if (!focused) return;
    focusOn(`[data-event="${id}"]`);
    // Whoever moves it beyond what is shown goes along.
    const day = startsAt.slice(0, 10);
    if (!range.days.includes(day)) show(day);
  }

  const hints: KeyHint[] = [
    {
      id: 'calendar.move',
      title: t('keys'),
      section: 'page',
      keys: Object.keys(DAYS_BY_ARROW).map((key) => ({ key, shift: true })),
    },
  ];
  const mayMove = days.some(({ events }) => events.some((event) => event.movable));
  useCommands(mayMove ? hints : []);

  const handlers: EventHandlers = { onOpen: setOpened, onMove: move };
  return (
    <div className={classes.calendar}>
      <CalendarBar
        range={range}
        onShow={show}
        onSpan={(span) =>
          void navigate({
            search: (before) => ({ ...before, span: span === 'week' ? 'week' : undefined }),
            resetScroll: false,
          })
        }
        trainings={trainings}
        onPlan={(measure) =>
          setAsked({
            measure,
            session: null,
            day: range.first <= today && today <= range.last ? today : range.first,
          })
        }
      />
      <CalendarSummary days={days} entries={entries} range={range} onShow={show} />
      {mayMove ? <p className={classes.hint}>{t('hint')}</p> : null}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {range.span === 'month' ? (
        <MonthView days={days} {...handlers} />
      ) : (
        <WeekView days={days} {...handlers} />
      )}
      <EventDialog
        event={opened}
        onClose={() => setOpened(null)}
        onChange={(event) => {
          setOpened(null);
          setAsked({ measure: event.measure, session: event.session });
        }}
      />
      <SessionDialog asked={asked} onClose={() => setAsked(null)} />
    </div>
  );
}
