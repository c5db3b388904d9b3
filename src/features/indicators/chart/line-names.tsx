import { usePlotArea, useYAxisScale } from 'recharts';
import classes from './process-chart.module.css';
import { spread } from './spread';
import type { LineName } from './use-line-names';

const LINE_PX = 14;
/** From the end of a line to its name. */
const GAP_PX = 10;

interface LineNamesProps {
  names: readonly LineName[];
  /** Stands above the figures of the axis. */
  unit: string;
}

/** What the lines are called, at their ends, and the unit of the axis. */
export function LineNames({ names, unit }: LineNamesProps) {
  const plot = usePlotArea();
  const scale = useYAxisScale();
  if (!plot || !scale) return null;
  const right = plot.x + plot.width;
  const rows = Math.max(1, ...names.map(({ lines }) => lines.length));
  const ends = names.map(({ at }) => scale(at) ?? 0);
  const middles = spread(ends, rows * LINE_PX, plot.y - LINE_PX, plot.y + plot.height + LINE_PX);
  return (
    <>
      {names.map(({ is, lines }, i) => {
        const middle = middles[i] ?? 0;
        return (
          <g key={is}>
            <path className={classes.leader} d={`M${right + 2},${ends[i]}L${right + GAP_PX - 2},${middle}`} />
            <text className={classes[is]} y={middle - ((lines.length - 1) * LINE_PX) / 2}>
              {lines.map((line, row) => (
                <tspan key={line} x={right + GAP_PX} dy={row === 0 ? '0.35em' : LINE_PX}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
      {unit === '' ? null : (
        <text className={classes.unit} x={2} y={12}>
          {unit}
        </text>
      )}
    </>
  );
}
