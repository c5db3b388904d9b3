import type { IsoDate } from '@/domain/programme/model';
import classes from './process-chart.module.css';
import type { Frame, Scales } from './scales';

/** About half as wide as a month and its year. */
const HALF_MONTH_PX = 30;

interface ChartAxesProps {
  frame: Frame;
  scales: Scales;
  /** What stands beside the ticks. */
  figures: readonly string[];
  /** Stands above them. */
  unit: string;
  dates: readonly { day: IsoDate; text: string }[];
}

/** Round values beside the picture, their unit above them, and months below. */
export function ChartAxes({ frame, scales: { x, y, ticks }, figures, unit, dates }: ChartAxesProps) {
  const { width, height, right, left } = frame;
  return (
    <>
      {ticks.map((tick, at) => (
        <g key={tick}>
          <path className={classes.grid} d={`M${left},${y(tick)}H${width - right}`} />
          <text className={classes.figure} x={left - 8} y={y(tick)} dy="0.35em" textAnchor="end">
            {figures[at]}
          </text>
        </g>
      ))}
      {unit === '' ? null : (
        <text className={classes.figure} x={2} y={14}>
          {unit}
        </text>
      )}
      {dates.map(({ day, text }) => (
        <text key={day} className={classes.figure} y={height - 8} {...placeOf(x(day), width)}>
          {text}
        </text>
      ))}
    </>
  );
}

/** Below its day; at either end of the picture, within it. */
function placeOf(at: number, width: number) {
  if (at + HALF_MONTH_PX > width) return { x: width, textAnchor: 'end' } as const;
  return at < HALF_MONTH_PX
    ? ({ x: 0, textAnchor: 'start' } as const)
    : ({ x: at, textAnchor: 'middle' } as const);
}
