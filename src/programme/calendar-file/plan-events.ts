import type { CalendarEvent } from '@/domain/calendar-file/calendar-event';
import { TIME_ZONE } from '@/domain/programme/limits';
import type { IsoDate } from '@/domain/programme/model';
import type { ProgrammeRows } from '../store/row-types';

type MeasureRow = ProgrammeRows['measures'][number];
type SessionRow = ProgrammeRows['sessions'][number];

interface Planned {
  measures: readonly MeasureRow[];
  sessions: readonly SessionRow[];
  /** When something that recurs begins where its measure does not say so. */
  startsOn: IsoDate;
  /** Days on which what recurs is not held. */
  exceptOf: (measure: MeasureRow) => readonly IsoDate[];
  /** What stands below the title, a line each. */
  linesFor: (measure: MeasureRow, session: SessionRow | null) => readonly string[];
}

/** Ids are there for good and nowhere else: that is what names of events must be. */
const nameOf = ({ id }: { id: string }) => `${id}@tragwerk`;

/** A row that has yet to be saved carries no moment. */
const changed = ({ updated_at, version }: { updated_at: string; version: number }, startsOn: IsoDate) => ({
  changedAt: updated_at === '' ? `${startsOn}T00:00:00Z` : updated_at,
  sequence: version - 1,
});

/** What of these measures belongs into a calendar: the sessions of trainings, and what is held again and again. */
export function planEvents({ measures, sessions, startsOn, exceptOf, linesFor }: Planned): CalendarEvent[] {
  return measures.flatMap((measure): CalendarEvent[] => {
    const described = { title: measure.title, cancelled: measure.status === 'cancelled' };
    const own = changed(measure, startsOn);
    const single = sessions
      .filter(({ measure_id }) => measure_id === measure.id)
      .map((session): CalendarEvent => {
        const { changedAt, sequence } = changed(session, startsOn);
        return {
          ...described,
          kind: 'single',
          uid: nameOf(session),
          // Another title of the training is news of each of its sessions.
          changedAt: changedAt > own.changedAt ? changedAt : own.changedAt,
          sequence: sequence + own.sequence,
          description: linesFor(measure, session).join('\n'),
          place: session.place,
          startsAt: session.starts_at.slice(0, 16),
          endsAt: session.ends_at.slice(0, 16),
          timeZone: session.time_zone,
        };
      });
    const { ritual_rule, ritual_at, ritual_minutes } = measure;
    if (ritual_at === null || ritual_minutes === null) return single;
    return [
      ...single,
      {
        ...described,
        ...own,
        kind: 'recurring',
        uid: nameOf(measure),
        description: linesFor(measure, null).join('\n'),
        place: '',
        rule: ritual_rule,
        startsOn: measure.starts_on ?? startsOn,
        endsOn: measure.ends_on,
        at: ritual_at,
        minutes: ritual_minutes,
        timeZone: TIME_ZONE,
        except: exceptOf(measure),
      },
    ];
  });
}
