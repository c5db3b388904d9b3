import { useTranslation } from 'react-i18next';
import type { ProgrammeRows } from '@/data/programme-rows';
import { announce, announceError } from '../../ui/notices';
import { saveAs } from '../../ui/save-as';
import { useProgramme } from '../programme-context';
import { planEvents } from './plan-events';

interface CalendarFile {
  name: string;
  fileName: string;
  measures: readonly ProgrammeRows['measures'][number][];
  /** It alone; all sessions of the measures, and what recurs, unless it is said. */
  session?: ProgrammeRows['sessions'][number];
}

/** Saves what is planned as a calendar file. */
export function useCalendarFile() {
  const { t } = useTranslation('calendarFile');
  const { rows, model, today } = useProgramme();
  return async ({ name, fileName, measures, session }: CalendarFile): Promise<void> => {
    try {
      const events = planEvents({
        measures,
        sessions: session ? [session] : rows.sessions,
        startsOn: model.programme.startsOn ?? today,
        linesFor: (measure, held) => [
          ...(measure.objective === '' ? [] : [measure.objective]),
          ...(held && held.trainer !== '' ? [t('trainer', { name: held.trainer })] : []),
          ...(measure.provider === '' ? [] : [t('provider', { name: measure.provider })]),
          ...(measure.owner_name === '' ? [] : [t('owner', { name: measure.owner_name })]),
        ],
      }).filter(({ kind }) => session === undefined || kind === 'single');
      if (events.length === 0) return announce(t('none'));
      // Few visits end with it.
      const { writeCalendar } = await import('@/domain/calendar-file/write-calendar');
      saveAs(`${fileName}.ics`, writeCalendar(name, events), 'text/calendar;charset=utf-8');
    } catch (error) {
      announceError(error);
    }
  };
}
