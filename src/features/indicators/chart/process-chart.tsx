import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
  type DotItemDotProps,
} from 'recharts';
import { toDayNumber } from '@/domain/calendar/day-number';
import { formatTicks } from '@/i18n/measured';
import { useLanguage } from '@/i18n/use-language';
import type { SeriesFrame } from '../series-frame';
import { labelEvents } from './event-labels';
import { EventMarks } from './event-marks';
import type { DatedEvent } from './events';
import { linePath } from './line-path';
import { LineNames } from './line-names';
import { Point } from './point';
import classes from './process-chart.module.css';
import { ReadingTip } from './reading-tip';
import { dayScale, ticksFor } from './scales';
import type { TeamSeries } from './team-series';
import { useDateTicks } from './use-date-ticks';
import { namesRoom, useLineNames } from './use-line-names';
import type { VisibleRange } from './visible-range';

export interface ProcessChartProps {
  series: TeamSeries;
  frame: SeriesFrame;
  /** What is in the picture. Limits and signals are those of the whole series. */
  range: VisibleRange;
  events: readonly DatedEvent[];
  /** Says in a sentence what the chart shows. */
  label: string;
  /** The element that says the values of the lines, and how one moves from reading to reading. */
  describedBy?: string;
  width: number;
  height: number;
  /** On paper and in a picture nobody points at it. */
  still?: boolean;
}

/** A reading as the chart knows it. */
interface Row {
  day: number;
  value: number;
  /** In the whole series. */
  index: number;
}

/** About as wide as a digit of the axis. */
const FIGURE_PX = 7;
const EVENT_ROW_PX = 14;
const UNIT_LINE_PX = 18;
const DATES_PX = 26;
const LARGEST_POINT = 3;
/** Set as a style by the library, so that no class reaches it. */
const TICK = { fill: 'var(--tw-muted)' };
/** Narrower, numbers stand for the names of events, and the names of lines take two rows. */
const NARROW_PX = 560;

/** A process behaviour chart: readings, centre and limits of the baseline, and the readings that make a signal. */
export function ProcessChart(props: ProcessChartProps) {
  const { series, frame, range, events, label, describedBy, width, height, still = false } = props;
  const { judgement, marks, breaks, target, unit, baselineUntil } = frame;
  const language = useLanguage();
  const { limits, baseline } = judgement;
  const readings = judgement.readings.slice(range.first, range.last + 1);
  const rows = readings.map(({ period, value }, i): Row => ({
    day: toDayNumber(period),
    value,
    index: range.first + i,
  }));
  const narrow = width < NARROW_PX;
  const ticks = ticksFor(readings, limits, target === null ? [] : [target], 5);
  const figures = formatTicks(language, ticks);
  const names = useLineNames(series, readings.at(-1) ?? null, narrow);
  const left = 12 + FIGURE_PX * Math.max(2, ...figures.map(({ length }) => length));
  const right = namesRoom(names);
  const x = dayScale(readings, left, width - right);
  const labels = labelEvents(
    events.map(({ on, number, title }) => ({ x: x(on), number, title: narrow ? '' : title })),
    width,
  );
  const eventRows = Math.max(0, ...labels.map(({ row }) => row + 1));
  const top = 8 + eventRows * EVENT_ROW_PX + (unit === '' ? 0 : UNIT_LINE_PX);
  const dates = useDateTicks(readings, x, width - right);
  const size = Math.max(1, Math.min(LARGEST_POINT, (width - left - right) / readings.length / 3));
  const lastOfBaseline = readings[Math.min(baseline - range.first, readings.length) - 1]?.period;
  const dot = ({ cx, cy, payload }: DotItemDotProps) => {
    const { index } = payload as Row;
    return <Point key={index} x={cx ?? 0} y={cy ?? 0} mark={marks.get(index)} size={size} />;
  };
  return (
    <ComposedChart
      className={classes.chart}
      width={width}
      height={height}
      data={rows}
      margin={{ top, right, bottom: 0, left: 0 }}
      accessibilityLayer={!still}
      role={still ? 'img' : 'application'}
      aria-label={label}
      aria-describedby={describedBy}
    >
      {baselineUntil !== null && lastOfBaseline !== undefined ? (
        <ReferenceArea
          zIndex={-200}
          className={classes.baseline}
          x1={rows[0]?.day}
          x2={toDayNumber(lastOfBaseline)}
          fillOpacity={1}
        />
      ) : null}
      <CartesianGrid className={classes.grid} vertical={false} />
      <XAxis
        dataKey="day"
        type="number"
        domain={['dataMin', 'dataMax']}
        height={DATES_PX}
        interval={0}
        ticks={dates.map(({ day }) => toDayNumber(day))}
        tickFormatter={(_, i) => dates[i]?.text ?? ''}
        tick={TICK}
        tickLine={false}
        axisLine={false}
      />
      <YAxis
        width={left}
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
        interval={0}
        ticks={ticks}
        tickFormatter={(_, i) => figures[i] ?? ''}
        tick={TICK}
        tickLine={false}
        axisLine={false}
      />
      {limits ? (
        <>
          <ReferenceLine className={classes.limit} y={limits.upper} />
          <ReferenceLine className={classes.limit} y={limits.lower} />
          <ReferenceLine className={classes.centre} y={limits.centre} />
        </>
      ) : null}
      {target === null ? null : <ReferenceLine className={classes.target} y={target} />}
      <EventMarks events={events} labels={labels} rowHeight={EVENT_ROW_PX} />
      <Line
        dataKey="value"
        isAnimationActive={false}
        shape={({ points }) => (
          <path
            className={classes.line}
            d={linePath(
              (points ?? []).map((point) => ({ x: point.x ?? 0, y: point.y ?? 0 })),
              breaks,
              range.first,
            )}
          />
        )}
        dot={dot}
        activeDot={{ className: classes.active ?? '', r: size + 4 }}
      />
      <LineNames names={names} unit={unit} />
      {still ? null : (
        <Tooltip
          isAnimationActive={false}
          cursor={{ className: classes.cursor }}
          content={<ReadingTip series={series} />}
        />
      )}
    </ComposedChart>
  );
}
