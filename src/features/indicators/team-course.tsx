import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { TeamJudgement } from '@/domain/indicators/judge-indicator';
import { periodName } from '@/i18n/period-name';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/shared/programme/programme-context';
import { ChartLegend } from './chart/chart-legend';
import { EventList } from './chart/event-list';
import { eventsOf } from './chart/events';
import { ProcessChart } from './chart/process-chart';
import { ReadingTable } from './chart/reading-table';
import classes from './indicator-page.module.css';
import { seriesFrame } from './series-frame';
import type { Judged } from './use-judged';
import { useVerdictSentence } from './use-verdict-sentence';
import { VerdictMark } from './verdict-mark';

const HEIGHT = 300;

interface TeamCourseProps {
  judged: Judged;
  judgement: TeamJudgement;
}

/** The readings of one team at full size: verdict, chart, how to read it, what happened meanwhile, and every figure. */
export function TeamCourse({ judged, judgement }: TeamCourseProps) {
  const { indicator } = judged;
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const { model } = useProgramme();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const sentence = useVerdictSentence()(judged, judgement);
  const events = eventsOf(model, indicator, judgement);
  const { readings } = judgement;
  const name = (day: string) => periodName(language, indicator.cadence, day);
  const label = t('chart.label', {
    sentence,
    count: readings.length,
    from: name(readings[0]?.period ?? ''),
    until: name(readings.at(-1)?.period ?? ''),
  });
  return (
    <section className={classes.course} aria-labelledby="course">
      <h2 id="course" className="visually-hidden">
        {t('chart.heading')}
      </h2>
      <p className={classes.sentence}>
        <VerdictMark verdict={judgement.verdict} /> {sentence}
      </p>
      <div className={classes.chart}>
        <div ref={ref}>
          {width > 0 ? (
            <ProcessChart
              judgement={judgement}
              {...seriesFrame(indicator, model)}
              events={events}
              label={label}
              width={width}
              height={HEIGHT}
            />
          ) : null}
        </div>
      </div>
      <ChartLegend indicator={indicator} judgement={judgement} />
      <EventList events={events} />
      <ReadingTable indicator={indicator} judgement={judgement} />
    </section>
  );
}
