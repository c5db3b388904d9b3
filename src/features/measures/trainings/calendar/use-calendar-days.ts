import { useQuery } from '@tanstack/react-query';
import type { Blackout, IsoDate, Measure, Session } from '@/domain/programme/model';
import type { Holiday } from '@/domain/training/conflicts';
import { freeDays, withoutFreeDays } from '@/domain/training/free-days';
import { occurrences, partsOn, type DayPart } from '@/domain/training/occurrences';
import { useLanguage } from '@/i18n/use-language';
import { holidaysQuery } from '@/organisation/holidays';
import { useOrganisation } from '@/organisation/organisation-context';
import { useProgramme } from '@/programme/programme-context';
import type { ConflictMessage } from '@/programme/session-conflicts/use-conflict-text';
import { useSessionConflicts } from '@/programme/session-conflicts/use-session-conflicts';
import { sessionKey } from '@/programme/entities/entities';
import type { MeasureEntry } from '../../use-measure-entries';
import type { CalendarRange } from './calendar-range';

/** Something that takes place, as one day of the calendar shows it. */
export interface CalendarEvent extends DayPart {
  /** The same on every visit, another for each day and each time. */
  id: string;
  measure: Measure;
  /** Null: it is held again and again. */
  session: Session | null;
  /** What speaks against it. */
  conflicts: readonly ConflictMessage[];
  cancelled: boolean;
  /** Whether the reader may move it. */
  movable: boolean;
}

export interface CalendarDay {
  day: IsoDate;
  today: boolean;
  /** It belongs to the month or week asked for, and does not only fill it up. */
  within: boolean;
  holidays: readonly Holiday[];
  blackouts: readonly Blackout[];
  events: readonly CalendarEvent[];
}

/** What takes place on each day of a month or week. */
export function useCalendarDays(entries: readonly MeasureEntry[], range: CalendarRange): CalendarDay[] {
  const { model, placedTeams, today } = useProgramme();
  const { organisationId } = useOrganisation();
  const language = useLanguage();
  const conflictsOf = useSessionConflicts();
  const { days, first, last } = range;
  const shownFrom = days[0] ?? first;
  const shownUntil = days.at(-1) ?? last;
  const years = [...new Set([shownFrom, shownUntil].map((day) => Number(day.slice(0, 4))))];
  const { data: holidays = [] } = useQuery(holidaysQuery(organisationId, placedTeams, years, language));
  const measures = entries.map(({ measure }) => measure);
  // The day itself says which holiday or period it is that no ritual is held on.
  const all = withoutFreeDays(
    occurrences({ programme: model.programme, measures }, today, shownFrom, shownUntil),
    measures,
    freeDays(model, holidays),
  );
  const entryOf = new Map(entries.map((entry) => [entry.measure.key, entry]));
  const eventsOn = (day: IsoDate) =>
    partsOn(day, all).flatMap((part): CalendarEvent[] => {
      const { measure: key, session: own } = part.occurrence;
      const entry = entryOf.get(key);
      if (!entry) return [];
      const session = entry.measure.sessions.find((each) => each.key === own) ?? null;
      return [
        {
          ...part,
          id: session ? sessionKey(key, session.key) : `${key} ${part.occurrence.startsAt}`,
          measure: entry.measure,
          session,
          conflicts: session ? conflictsOf({ measure: key, session: session.key }) : [],
          cancelled: entry.measure.status === 'cancelled',
          movable: session !== null && entry.editable,
        },
      ];
    });
  return days.map((day) => ({
    day,
    today: day === today,
    within: first <= day && day <= last,
    holidays: holidays.filter(({ on }) => on === day),
    blackouts: model.blackouts.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn),
    events: eventsOn(day),
  }));
}
