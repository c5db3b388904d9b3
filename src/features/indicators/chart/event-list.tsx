import { useTranslation } from 'react-i18next';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { MeasureLink } from '@/programme/parts/programme-links';
import classes from './chart-notes.module.css';
import type { DatedEvent } from './events';

/** The numbered lines of the chart, in words. */
export function EventList({ events }: { events: readonly DatedEvent[] }) {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  if (events.length === 0) return null;
  return (
    <div className={classes.notes}>
      <h3>{t('chart.events')}</h3>
      <p>{t('chart.eventsLead')}</p>
      <ol>
        {events.map(({ number, on, measure, what }) => (
          <li key={number}>
            {formatDate(language, on)}: <MeasureLink measure={measure} /> ({t(`chart.${what}`)})
          </li>
        ))}
      </ol>
    </div>
  );
}
