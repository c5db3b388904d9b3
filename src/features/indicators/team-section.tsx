import { useElementSize } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TeamJudgement } from '@/domain/indicators/judge-indicator';
import { periodName } from '@/i18n/period-name';
import { useLanguage } from '@/i18n/use-language';
import { VerdictMark } from '@/programme/parts/verdict-mark';
import { useProgramme } from '@/programme/programme-context';
import { lazyPart } from '@/ui/lazy-part';
import { ChartDescription } from './chart/chart-description';
import { ChartLegend } from './chart/chart-legend';
import { EventList } from './chart/event-list';
import { eventsOf } from './chart/events';
import { PictureMenu } from './chart/picture-menu';
import { ReadingTable } from './chart/reading-table';
import { addressOf, LONG_SERIES, rangeBetween, type VisibleRange } from './chart/visible-range';
import classes from './indicator-page.module.css';
import { seriesFrame } from './series-frame';
import type { Judged } from './use-judged';
import { useVerdictSentence } from './use-verdict-sentence';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/indicators/$key');

const largeCharts = () => import('./chart/large-charts');
const ProcessChart = lazyPart(async () => (await largeCharts()).ProcessChart);
const RangeBrush = lazyPart(async () => (await largeCharts()).RangeBrush);
const ChartPicture = lazyPart(async () => (await largeCharts()).ChartPicture);

const HEIGHT = 320;
/** A4 within margins of 15 mm, and within its frame. */
const PAPER_WIDTH = 660;

interface TeamSectionProps {
  judged: Judged;
  judgement: TeamJudgement;
}

/** The readings of one team at full size: verdict, chart, how to read it, what happened meanwhile, and every figure. */
export function TeamSection({ judged, judgement }: TeamSectionProps) {
  const { indicator } = judged;
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const { model, printed = false } = useProgramme();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const sentence = useVerdictSentence()(judged, judgement);
  const { readings } = judgement;
  const frame = seriesFrame(indicator, judgement, model);
  const series = { indicator, judgement, marks: frame.marks };
  const { range, move, settle } = useRange(readings);
  const events = eventsOf(model, indicator, readings.slice(range.first, range.last + 1));
  const name = (day: string) => periodName(language, indicator.cadence, day);
  const label = t('chart.label', {
    sentence,
    count: readings.length,
    from: name(readings[0]?.period ?? ''),
    until: name(readings.at(-1)?.period ?? ''),
  });
  const chart = { series, frame, range, events, label };
  return (
    <section className={classes.course} aria-labelledby="course">
      <h2 id="course" className="visually-hidden">
        {t('chart.heading')}
      </h2>
      <p className={classes.sentence}>
        <VerdictMark verdict={judgement.verdict} /> {sentence}
      </p>
      <div className={classes.chart} data-long={readings.length > LONG_SERIES || undefined}>
        <div ref={ref} className={classes.drawing}>
          <Suspense>
            {width > 0 ? (
              <ProcessChart
                {...chart}
                describedBy="course-lines"
                width={printed ? PAPER_WIDTH : width}
                height={HEIGHT}
                still={printed}
              />
            ) : null}
          </Suspense>
        </div>
        <ChartDescription id="course-lines" series={series} />
        {readings.length > LONG_SERIES ? (
          <Suspense>
            {width > 0 ? (
              <RangeBrush
                readings={readings}
                cadence={indicator.cadence}
                range={range}
                width={width}
                onMove={move}
                onSettle={settle}
              />
            ) : null}
          </Suspense>
        ) : null}
      </div>
      <ChartLegend {...series} />
      <EventList events={events} />
      <div>
        <PictureMenu fileName={`${indicator.key}-${judgement.team}`} ready={ChartPicture.prepare}>
          <ChartPicture chart={chart} sentence={sentence} />
        </PictureMenu>
      </div>
      <ReadingTable {...series} />
    </section>
  );
}

/** Which part of the series is in sight: as the address says, and while a handle is held, as it stands. */
function useRange(readings: TeamJudgement['readings']) {
  const { from, until } = route.useSearch();
  const navigate = route.useNavigate();
  const [held, setHeld] = useState<VisibleRange | null>(null);
  return {
    range: held ?? rangeBetween(readings, from, until),
    move: setHeld,
    settle: (range: VisibleRange) => {
      void navigate({
        search: (before) => ({ ...before, ...addressOf(readings, range) }),
        replace: true,
        resetScroll: false,
      }).then(() => setHeld(null));
    },
  };
}
