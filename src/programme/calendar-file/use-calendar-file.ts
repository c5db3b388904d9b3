import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addDays } from '@/domain/calendar/days';
import { recurrence } from '@/domain/calendar/recurrence';
import type { IsoDate, Measure } from '@/domain/programme/model';
import { freeDays } from '@/domain/training/free-days';
import { useLanguage } from '@/i18n/use-language';
import { holidaysQuery } from '@/organisation/holidays';
import { useOrganisation } from '@/organisation/organisation-context';
import { announce, announceError } from '@/ui/notices';
import { saveAs } from '@/ui/save-as';
import { useProgramme } from '../programme-context';
import { rowOf } from '../entities/entities';
import { useWorkbenchOf } from '../use-workbench';
import { planEvents } from './plan-events';

interface CalendarFile {
  name: string;
  fileName: string;
  /** Keys of the measures. */
  measures: readonly string[];
  /** Key of the only session; all sessions of the measures, and what recurs, unless it is said. */
  session?: string;
}

/** Further than this nobody knows which days are free. */
const KNOWN_DAYS = 731;

/** Days of a ritual, as far as one looks. */
const heldDays = ({ ritual, endsOn }: Measure, startsOn: IsoDate): IsoDate[] =>
  ritual === null
    ? []
    : recurrence({ rule: ritual.rule, startsOn, endsOn }, startsOn, addDays(startsOn, KNOWN_DAYS));

/** Saves what is planned as a calendar file. */
export function useCalendarFile() {
  const { t } = useTranslation('calendarFile');
  const { model, today } = useProgramme();
  const workbench = useWorkbenchOf();
  const { organisationId } = useOrganisation();
  const language = useLanguage();
  const queries = useQueryClient();
  return async ({ name, fileName, measures, session }: CalendarFile): Promise<void> => {
    try {
      const { rows, teams } = workbench.loaded();
      const startsOn = model.programme.startsOn ?? today;
      const rituals = model.measures.filter(({ ritual }) => ritual !== null);
      const held = rituals.map((measure) => heldDays(measure, measure.startsOn ?? startsOn));
      const years = [...new Set(held.flat().map((day) => Number(day.slice(0, 4))))].sort((a, b) => a - b);
      const holidays =
        years.length === 0
          ? []
          : await queries.fetchQuery(holidaysQuery(organisationId, teams, years, language));
      const isFree = freeDays(model, holidays);
      const except = new Map(
        rituals.map((measure, i) => [measure.key, (held[i] ?? []).filter((day) => isFree(measure, day))]),
      );
      const events = planEvents({
        measures: measures.map((key) => rowOf(rows, 'measures', key)),
        sessions: session === undefined ? rows.sessions : [rowOf(rows, 'sessions', session)],
        startsOn,
        exceptOf: ({ key }) => except.get(key) ?? [],
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
