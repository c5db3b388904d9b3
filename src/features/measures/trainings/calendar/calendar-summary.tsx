import { useTranslation } from 'react-i18next';
import { addDays } from '@/domain/calendar/days';
import type { IsoDate } from '@/domain/programme/model';
import { freeDays, withoutFreeDays } from '@/domain/training/free-days';
import { occurrences } from '@/domain/training/occurrences';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import { PlainButton } from '@/ui/plain-button';
import type { MeasureEntry } from '../../use-measure-entries';
import type { CalendarRange } from './calendar-range';
import classes from './calendar.module.css';
import type { CalendarDay } from './use-calendar-days';

/** How far one looks for something that takes place. */
const FAR_DAYS = 3 * 366;

interface CalendarSummaryProps {
  days: readonly CalendarDay[];
  entries: readonly MeasureEntry[];
  range: CalendarRange;
  onShow: (day: IsoDate) => void;
}

/** How much takes place, in a sentence; where nothing does, the way to where something does. */
export function CalendarSummary({ days, entries, range, onShow }: CalendarSummaryProps) {
  const { t } = useTranslation('calendar');
  const shown = days.filter(({ within }) => within).flatMap(({ events }) => events);
  const once = [...new Map(shown.map((event) => [event.id, event])).values()];
  const against = once.filter(({ conflicts }) => conflicts.length > 0).length;
  if (once.length === 0) return <Nothing entries={entries} range={range} onShow={onShow} />;
  return (
    <p className={classes.summary}>
      {t('count', { count: once.length })} {against > 0 ? t('against', { count: against }) : null}
    </p>
  );
}

function Nothing({ entries, range, onShow }: Omit<CalendarSummaryProps, 'days'>) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const { model, today } = useProgramme();
  const { first, last } = range;
  const measures = entries.map(({ measure }) => measure);
  // Holidays of years nobody looks at are not loaded for it.
  const isFree = freeDays(model, []);
  const found = (from: IsoDate, until: IsoDate) =>
    withoutFreeDays(
      occurrences({ programme: model.programme, measures }, today, from, until),
      measures,
      isFree,
    );
  const next = found(addDays(last, 1), addDays(last, FAR_DAYS))[0]?.startsAt.slice(0, 10);
  const before = found(addDays(first, -FAR_DAYS), addDays(first, -1)).at(-1)?.startsAt.slice(0, 10);
  const there = next ?? before;
  if (there === undefined) return <p className={classes.summary}>{t('none')}</p>;
  return (
    <p className={classes.summary}>
      {t('nothing')}{' '}
      <PlainButton variant="quiet" onClick={() => onShow(there)}>
        {t(next === undefined ? 'lastOne' : 'nextOne', { date: formatDate(language, there) })}
      </PlainButton>
    </p>
  );
}
