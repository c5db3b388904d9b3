import { addDays } from '@/domain/calendar/days';
import type { Measure } from '@/domain/programme/model';
import type { TimeScale } from './time-scale';
import classes from './timeline.module.css';

interface DependencyLinesProps {
  measures: readonly Measure[];
  /** The middle of a measure's row, in pixels from the top; undefined: it is not shown. */
  middleOf: (key: string) => number | undefined;
  scale: TimeScale;
  height: number;
}

/** How far a line runs straight before it turns. */
const ELBOW = 8;

/** What must be done before what: from the end of the one to the start of the other. The table says it in words. */
export function DependencyLines({ measures, middleOf, scale, height }: DependencyLinesProps) {
  const byKey = new Map(measures.map((measure) => [measure.key, measure]));
  const lines = measures.flatMap(({ key, startsOn, after }) =>
    after.flatMap((earlier) => {
      const end = byKey.get(earlier)?.endsOn ?? null;
      const from = middleOf(earlier);
      const to = middleOf(key);
      if (startsOn === null || end === null || from === undefined || to === undefined) return [];
      const x1 = scale.x(addDays(end, 1));
      const x2 = scale.x(startsOn);
      return [
        {
          id: `${earlier} ${key}`,
          path: elbow(x1, from, x2, to),
          tip: [x2, to] as const,
          broken: startsOn <= end,
        },
      ];
    }),
  );
  return (
    <svg className={classes.lines} width={scale.width} height={height} aria-hidden>
      {lines.map(({ id, path, tip: [x, y], broken }) => (
        <g key={id} data-broken={broken || undefined}>
          <path d={path} />
          <path d={`M${x - 5} ${y - 4} L${x} ${y} L${x - 5} ${y + 4}`} />
        </g>
      ))}
    </svg>
  );
}

function elbow(x1: number, y1: number, x2: number, y2: number): string {
  if (x2 - x1 >= 2 * ELBOW) return `M${x1} ${y1} H${x2 - ELBOW} V${y2} H${x2}`;
  const between = y1 + (y2 > y1 ? 17 : -17);
  return `M${x1} ${y1} h${ELBOW} V${between} H${x2 - ELBOW} V${y2} H${x2}`;
}
