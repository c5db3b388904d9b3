import { useElementSize } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TeamJudgement } from '@/domain/indicators/judge-indicator';
import { periodName } from '@/i18n/period-name';
import { useLanguage } from '@/i18n/use-language';
import { VerdictMark } from '@/programme/parts/verdict-mark';
import { useProgramme } from '@/programme/programme-context';
import { ChartLegend } from './chart/chart-legend';
import { ChartPicture } from './chart/chart-picture';
import { EventList } from './chart/event-list';
import { eventsOf } from './chart/events';
import { PictureMenu } from './chart/picture-menu';
import { ProcessChart } from './chart/process-chart';
import { ReadingTable } from './chart/reading-table';
import { addressOf, LONG_SERIES, stretchBetween, type Stretch } from './chart/stretch';
import { StretchBar } from './chart/stretch-bar';
import classes from './indicator-page.module.css';
import { seriesFrame } from './series-frame';
import type { Judged } from './use-judged';
import { useVerdictSentence } from './use-verdict-sentence';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/indicators/$key');

const HEIGHT = 300;
/** A4 within margins of 15 mm, and within its frame. */
const PAPER_WIDTH = 660;

interface TeamCourseProps {
  judged: Judged;
  judgement: TeamJudgement;
}

/** The readings of one team at full size: verdict, chart, how to read it, what happened meanwhile, and every figure. */
export function TeamCourse({ judged, judgement }: TeamCourseProps) {
  const { indicator } = judged;
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const { model, printed } = useProgramme();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const sentence = useVerdictSentence()(judged, judgement);
  const { readings } = judgement;
  const series = seriesFrame(indicator, judgement, model);
  const course = { indicator, judgement, marks: series.marks };
  const { stretch, move, settle } = useStretch(readings);
  const events = eventsOf(model, indicator, readings.slice(stretch.first, stretch.last + 1));
  const name = (day: string) => periodName(language, indicator.cadence, day);
  const label = t('chart.label', {
    sentence,
    count: readings.length,
    from: name(readings[0]?.period ?? ''),
    until: name(readings.at(-1)?.period ?? ''),
  });
  const chart = { ...series, stretch, events, label };
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
            <ProcessChart {...chart} width={printed ? PAPER_WIDTH : width} height={HEIGHT} />
          ) : null}
        </div>
        {readings.length > LONG_SERIES ? (
          <StretchBar
            readings={readings}
            cadence={indicator.cadence}
            stretch={stretch}
            onMove={move}
            onSettle={settle}
          />
        ) : null}
      </div>
      <ChartLegend {...course} />
      <EventList events={events} />
      <div>
        <PictureMenu fileName={`${indicator.key}-${judgement.team}`}>
          <ChartPicture course={course} chart={chart} events={events} sentence={sentence} />
        </PictureMenu>
      </div>
      <ReadingTable {...course} />
    </section>
  );
}

/** Which part of the series is in sight: as the address says, and while a handle is held, as it stands. */
function useStretch(readings: TeamJudgement['readings']) {
  const { from, until } = route.useSearch();
  const navigate = route.useNavigate();
  const [held, setHeld] = useState<Stretch | null>(null);
  return {
    stretch: held ?? stretchBetween(readings, from, until),
    move: setHeld,
    settle: (stretch: Stretch) => {
      void navigate({
        search: (before) => ({ ...before, ...addressOf(readings, stretch) }),
        replace: true,
        resetScroll: false,
      }).then(() => setHeld(null));
    },
  };
}
