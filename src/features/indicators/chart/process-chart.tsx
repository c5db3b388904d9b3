import type { TeamJudgement } from '@/domain/indicators/judge-indicator';
import type { IsoDate } from '@/domain/programme/model';
import { formatTicks } from '@/i18n/measured';
import { useLanguage } from '@/i18n/use-language';
import { ChartAxes } from './chart-axes';
import type { Mark, Marks } from './marks';
import classes from './process-chart.module.css';
import { scalesFor } from './scales';
import type { Stretch } from './stretch';
import { useDateTicks } from './use-date-ticks';

/** Something that happened, and may have to do with what follows. */
export interface ChartEvent {
  on: IsoDate;
  /** As it stands in the list below the chart. */
  number: number;
}

export interface ProcessChartProps {
  judgement: TeamJudgement;
  marks: Marks;
  /** Places of the readings before which so many are missing that no line leads to them. */
  breaks: ReadonlySet<number>;
  /** What is in the picture; all of it unless said otherwise. Limits and signals are those of the whole series. */
  stretch?: Stretch;
  target: number | null;
  /** Stands above the figures of the axis. */
  unit: string;
  baselineUntil: IsoDate | null;
  events: readonly ChartEvent[];
  /** Says in a sentence what the chart shows. */
  label: string;
  width: number;
  height: number;
  /** Without figures and dates: for many charts side by side. */
  small?: boolean;
}

/** About as wide as a digit of the axis. */
const FIGURE_PX = 7;
/** % or €: beside it there is room for the numbers of events. */
const SIGN_LENGTH = 2;
const UNIT_LINE_PX = 16;

/** A process behaviour chart: readings, centre and limits of the baseline, and the readings that make a signal. */
export function ProcessChart(props: ProcessChartProps) {
  const {
    judgement,
    marks,
    breaks,
    target,
    unit,
    baselineUntil,
    events,
    label,
    width,
    height,
    small = false,
  } = props;
  const language = useLanguage();
  const { limits, baseline } = judgement;
  const { first, last } = props.stretch ?? { first: 0, last: judgement.readings.length - 1 };
  const readings = judgement.readings.slice(first, last + 1);
  const frame = small
    ? { width, height, top: 6, right: 6, bottom: 6, left: 6 }
    : { width, height, top: 30, right: 12, bottom: 26, left: 44 };
  const others = target === null || small ? [] : [target];
  const figures = small ? [] : formatTicks(language, scalesFor(readings, limits, others, frame).ticks);
  if (!small) {
    // As much room as the longest figure takes, and a line of its own for a unit that is a word.
    frame.left = 18 + FIGURE_PX * Math.max(2, ...figures.map(({ length }) => length));
    if (unit.length > SIGN_LENGTH) frame.top += UNIT_LINE_PX;
  }
  const scales = scalesFor(readings, limits, others, frame);
  const { x, y } = scales;
  const dates = useDateTicks(readings, x, small ? 0 : width);
  // Many readings in little room: small enough to be told apart.
  const size = Math.max(1, Math.min(small ? 2 : 3, (width - frame.left - frame.right) / readings.length / 3));
  const right = width - frame.right;
  const floor = height - frame.bottom;
  const level = (value: number) => `M${frame.left},${y(value)}H${right}`;
  const lastOfBaseline = readings[Math.min(baseline - first, readings.length) - 1]?.period;
  return (
    <svg
      className={classes.chart}
      width={width}
      height={height}
      // In a narrow column, or on a sheet, it shrinks as a whole instead of being cut.
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {baselineUntil !== null && lastOfBaseline !== undefined ? (
        <rect
          className={classes.baseline}
          x={frame.left}
          y={frame.top}
          width={Math.max(0, x(lastOfBaseline) - frame.left)}
          height={floor - frame.top}
        />
      ) : null}
      {small ? null : <ChartAxes {...{ frame, scales, figures, unit, dates }} />}
      {limits ? (
        <>
          <path className={classes.limit} d={level(limits.upper)} />
          <path className={classes.limit} d={level(limits.lower)} />
          <path className={classes.centre} d={level(limits.centre)} />
        </>
      ) : null}
      {target !== null && !small ? <path className={classes.target} d={level(target)} /> : null}
      {events.map(({ on, number }, i) => (
        <g key={number}>
          <line className={classes.event} x1={x(on)} x2={x(on)} y1={frame.top} y2={floor} />
          {small ? null : (
            <text
              className={classes.eventNumber}
              x={x(on)}
              y={frame.top - (i % 2 === 0 ? 6 : 19)}
              textAnchor="middle"
            >
              {number}
            </text>
          )}
        </g>
      ))}
      <path
        className={classes.line}
        d={readings
          .map(
            ({ period, value }, i) =>
              `${i === 0 || breaks.has(first + i) ? 'M' : 'L'}${x(period)},${y(value)}`,
          )
          .join('')}
      />
      {readings.map(({ period, value }, i) => (
        <Point key={period} x={x(period)} y={y(value)} mark={marks.get(first + i)} size={size} />
      ))}
    </svg>
  );
}

/** Shape and colour say the same: a circle is noise, a triangle points where a good signal goes, a square is a bad one. */
function Point({ x, y, mark, size }: { x: number; y: number; mark: Mark | undefined; size: number }) {
  if (!mark) return <circle className={classes.point} cx={x} cy={y} r={size} />;
  const r = size * 1.5;
  return mark.good ? (
    <path className={classes.good} d={`M${x},${y - r} L${x + r},${y + r} L${x - r},${y + r} Z`} />
  ) : (
    <rect className={classes.bad} x={x - r} y={y - r} width={2 * r} height={2 * r} />
  );
}
