import { Bar, BarChart, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts';
import classes from './funnel.module.css';
import type { FunnelStep } from './use-funnel-steps';

interface FunnelChartProps {
  steps: readonly FunnelStep[];
  /** Says in a sentence what the chart shows. */
  label: string;
  width: number;
  height: number;
}

const NAMES_PX = 150;
/** For what stands behind the longest bar. */
const VALUES_PX = 190;
const NARROW_PX = 520;
const BAR_PX = 18;
/** From the end of a bar to what stands behind it. */
const GAP_PX = 8;
/** Set as a style by the library, so that no class reaches it. */
const TICK = { fill: 'var(--tw-ink)', fontSize: '0.875rem' };

/** The steps of a training as bars, one below the other. */
export function FunnelChart({ steps, label, width, height }: FunnelChartProps) {
  const narrow = width < NARROW_PX;
  const rows = steps.map(({ name, share }) => ({ name, share: share ?? 0 }));
  return (
    <BarChart
      className={classes.chart}
      width={width}
      height={height}
      data={rows}
      layout="vertical"
      margin={{ top: 0, right: narrow ? VALUES_PX * 0.7 : VALUES_PX, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="img"
      aria-label={label}
    >
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis
        type="category"
        dataKey="name"
        width={narrow ? NAMES_PX * 0.7 : NAMES_PX}
        interval={0}
        tick={TICK}
        tickLine={false}
        axisLine={false}
      />
      <Bar
        className={classes.bars ?? ''}
        dataKey="share"
        barSize={BAR_PX}
        radius={3}
        minPointSize={(_, i) => (steps[i]?.share === null ? 0 : 2)}
        isAnimationActive={false}
      />
      <StepLabels steps={steps} />
    </BarChart>
  );
}

/** How many, behind each bar; also where there is none. */
function StepLabels({ steps }: { steps: readonly FunnelStep[] }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  return steps.map(({ name, share, count, percent }) => (
    <text
      key={name}
      className={classes.said}
      x={(x(share ?? 0) ?? 0) + GAP_PX}
      y={y(name, { position: 'middle' })}
      dy="0.35em"
    >
      {percent === '' ? count : `${count} · ${percent}`}
    </text>
  ));
}
