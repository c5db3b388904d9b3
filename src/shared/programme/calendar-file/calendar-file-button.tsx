import { IconCalendarDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ProgrammeRows } from '@/data/programme-rows';
import { announce, announceError } from '../../ui/notices';
import { PlainButton } from '../../ui/plain-button';
import { saveAs } from '../../ui/save-as';
import { useProgramme } from '../programme-context';
import { planEvents } from './plan-events';

interface CalendarFileButtonProps {
  /** What the calendar, and the file, is called. */
  name: string;
  fileName: string;
  measures: readonly ProgrammeRows['measures'][number][];
  /** One of them alone; all sessions of the measures unless it is said. */
  session?: ProgrammeRows['sessions'][number];
}

/** Downloads sessions and what recurs as a file that any calendar opens. */
export function CalendarFileButton({ name, fileName, measures, session }: CalendarFileButtonProps) {
  const { t } = useTranslation('calendarFile');
  const { rows, model, today } = useProgramme();
  const save = async () => {
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
  return (
    <PlainButton
      variant="default"
      leftSection={<IconCalendarDown size={18} aria-hidden />}
      onClick={() => void save()}
    >
      {t(session ? 'one' : 'button')}
    </PlainButton>
  );
}
