import type { Reading } from '@/domain/indicators/verdict';
import type { SeriesFrame } from '../series-frame';
import { linePath } from './line-path';
import { Point } from './point';
import { scalesFor } from './scales';
import classes from './small-chart.module.css';

interface SmallChartProps {
  frame: SeriesFrame;
  /** Says in a sentence what the chart shows. */
  label: string;
  width: number;
  height: number;
}

const MARGIN_PX = 6;
/** Radius of a point; where many readings share little room, small enough to be told apart. */
const LARGEST_POINT = 2;

/** A process behaviour chart without figures and dates: many of them stand side by side. */
export function SmallChart({ frame, label, width, height }: SmallChartProps) {
  const { judgement, marks, breaks, baselineUntil } = frame;
  const { limits, baseline, readings } = judgement;
  const margin = { top: MARGIN_PX, right: MARGIN_PX, bottom: MARGIN_PX, left: MARGIN_PX };
  const { x, y } = scalesFor(readings, limits, { width, height, ...margin });
  const right = width - MARGIN_PX;
  const size = Math.max(1, Math.min(LARGEST_POINT, (width - 2 * MARGIN_PX) / readings.length / 3));
  const level = (value: number) => `M${MARGIN_PX},${y(value)}H${right}`;
  const lastOfBaseline = readings[Math.min(baseline, readings.length) - 1]?.period;
  const place = ({ period, value }: Reading) => ({ x: x(period), y: y(value) });
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
          x={MARGIN_PX}
          y={MARGIN_PX}
          width={Math.max(0, x(lastOfBaseline) - MARGIN_PX)}
          height={height - 2 * MARGIN_PX}
        />
      ) : null}
      {limits ? (
        <>
          <path className={classes.limit} d={level(limits.upper)} />
          <path className={classes.limit} d={level(limits.lower)} />
          <path className={classes.centre} d={level(limits.centre)} />
        </>
      ) : null}
      <path className={classes.line} d={linePath(readings.map(place), breaks)} />
      {readings.map((reading, i) => (
        <Point key={reading.period} {...place(reading)} mark={marks.get(i)} size={size} />
      ))}
    </svg>
  );
}
