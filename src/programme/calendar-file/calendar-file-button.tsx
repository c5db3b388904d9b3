import { ActionIcon } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Measure, Session } from '@/domain/programme/model';
import { PlainButton } from '@/ui/plain-button';
import { sessionKey } from '../entities/entities';
import { useCalendarFile } from './use-calendar-file';

interface CalendarFileButtonProps {
  /** What the calendar is called. */
  name: string;
  fileName: string;
  /** Keys of the measures. */
  measures: readonly string[];
}

/** Downloads sessions of measures, and what recurs, as a file that any calendar opens. */
export function CalendarFileButton({ name, fileName, measures }: CalendarFileButtonProps) {
  const { t } = useTranslation('calendarFile');
  const save = useCalendarFile();
  return (
    <PlainButton
      variant="default"
      leftSection={<IconCalendarDown size={18} aria-hidden />}
      onClick={() => void save({ name, fileName, measures })}
    >
      {t('button')}
    </PlainButton>
  );
}

interface SessionFileButtonProps {
  measure: Measure;
  session: Session;
  /** Names the session. */
  when: string;
}

/** The same for one session, in a list of them. */
export function SessionFileButton({ measure, session, when }: SessionFileButtonProps) {
  const { t } = useTranslation('calendarFile');
  const save = useCalendarFile();
  return (
    <ActionIcon
      variant="subtle"
      size="md"
      aria-label={t('one', { when })}
      onClick={() =>
        void save({
          name: measure.title,
          fileName: `${measure.key}-${session.key}`,
          measures: [measure.key],
          session: sessionKey(measure.key, session.key),
        })
      }
    >
      <IconCalendarDown size={18} aria-hidden />
    </ActionIcon>
  );
}
