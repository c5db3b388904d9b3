import { useTranslation } from 'react-i18next';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { VerdictMark } from '@/programme/parts/verdict-mark';
import { useProgramme } from '@/programme/programme-context';
import { ChartLegend } from './chart-legend';
import classes from './chart-picture.module.css';
import { EventList } from './event-list';
import { ProcessChart, type ProcessChartProps } from './process-chart';

interface ChartPictureProps {
  chart: Omit<ProcessChartProps, 'width' | 'height'>;
  sentence: string;
}

/** As wide as a slide shows it well. */
const SIZE = { width: 1056, height: 380 };

/**
 * The chart as it leaves the page: by itself, on paper, with everything that one must know to read it.
 */
export function ChartPicture({ chart, sentence }: ChartPictureProps) {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const { model, today } = useProgramme();
  const { series, events } = chart;
  return (
    <figure className={classes.picture}>
      <figcaption className={classes.caption}>
        <strong>{series.indicator.title}</strong>
        <span>
          <VerdictMark verdict={series.judgement.verdict} /> {sentence}
        </span>
      </figcaption>
      <ProcessChart {...chart} {...SIZE} still />
      <ChartLegend {...series} />
      <EventList events={events} />
      <p className={classes.source}>
        {t('picture.source', { programme: model.programme.name, date: formatDate(language, today) })}
      </p>
    </figure>
  );
}
