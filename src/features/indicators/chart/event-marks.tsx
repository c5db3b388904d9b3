import { usePlotArea, useXAxisScale } from 'recharts';
import { toDayNumber } from '@/domain/calendar/day-number';
import type { EventLabel } from './event-labels';
import type { DatedEvent } from './events';
import classes from './process-chart.module.css';

interface EventMarksProps {
  events: readonly DatedEvent[];
  /** One for each of them. */
  labels: readonly EventLabel[];
  rowHeight: number;
}

/** Lines where something happened, and what it was. */
export function EventMarks({ events, labels, rowHeight }: EventMarksProps) {
  const plot = usePlotArea();
  const scale = useXAxisScale();
  if (!plot || !scale) return null;
  const floor = plot.y + plot.height;
  return events.map(({ on, number }, i) => {
    const x = scale(toDayNumber(on)) ?? 0;
    const { row = 0, text = '' } = labels[i] ?? {};
    const top = plot.y - 4 - row * rowHeight;
    return (
      <g key={number}>
        <line className={classes.event} x1={x} x2={x} y1={top} y2={floor} />
        <text className={classes.eventName} x={x + 3} y={top} dy={-1}>
          {text}
        </text>
      </g>
    );
  });
}
