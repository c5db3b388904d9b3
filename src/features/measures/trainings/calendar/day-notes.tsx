import { IconBeach, IconBan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mondayOf } from '@/domain/calendar/weeks';
import { formatList } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import classes from './calendar.module.css';
import type { CalendarDay } from './use-calendar-days';

/** What speaks against a day as a whole: public holidays and blackout periods, by name. */
export function DayNotes({ day }: { day: CalendarDay }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const { model } = useProgramme();
  if (day.holidays.length === 0 && day.blackouts.length === 0) return null;
  const teamOf = (key: string) => model.teams.find((team) => team.key === key)?.name ?? key;
  return (
    <ul className={classes.notes}>
      {day.holidays.map(({ name, teams }) => (
        <li key={name}>
          <IconBeach size={14} aria-hidden />{' '}
          {teams === null ? name : t('holidayOf', { name, teams: formatList(language, teams.map(teamOf)) })}
        </li>
      ))}
      {day.blackouts.map(({ key, title, teams, startsOn }) => (
        <li key={key} data-goes-on={(startsOn < day.day && mondayOf(day.day) !== day.day) || undefined}>
          <IconBan size={14} aria-hidden />{' '}
          {teams.length === 0
            ? t('blackout', { title })
            : t('blackoutFor', { title, teams: formatList(language, teams.map(teamOf)) })}
        </li>
      ))}
    </ul>
  );
}
