import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Brush, Line, LineChart, YAxis } from 'recharts';
import type { Reading } from '@/domain/indicators/verdict';
import type { Cadence } from '@/domain/programme/model';
import { periodName } from '@/i18n/period-name';
import { useLanguage } from '@/i18n/use-language';
import { PlainButton } from '@/ui/plain-button';
import classes from './range-brush.module.css';
import { lastYear, rangeChosen, type VisibleRange } from './visible-range';

const HEIGHT = 44;
/** As large as a finger needs it. */
const HANDLE_PX = 24;

interface RangeBrushProps {
  readings: readonly Reading[];
  cadence: Cadence;
  range: VisibleRange;
  width: number;
  /** At every step, to be seen at once. */
  onMove: (range: VisibleRange) => void;
  /** When a handle is let go. */
  onSettle: (range: VisibleRange) => void;
}

/** The whole series in small, with two handles that choose what the chart shows of it. */
export function RangeBrush({ readings, cadence, range, width, onMove, onSettle }: RangeBrushProps) {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  // Whatever the brush is given anew, it takes for another series.
  const data = useMemo(() => readings.map(({ value }) => ({ value })), [readings]);
  const end = readings.length - 1;
  const name = (index: number) => periodName(language, cadence, readings[index]?.period ?? '');
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const bar = ref.current;
    // The library tells of each step, but not of a key that is let go.
    const letGo = ({ target }: KeyboardEvent) => {
      if (target instanceof Element && target.matches('[role="slider"]')) onSettle(range);
    };
    bar?.addEventListener('keyup', letGo);
    return () => bar?.removeEventListener('keyup', letGo);
  }, [range, onSettle]);
  const ends = [
    { name: t('range.from'), value: name(range.first) },
    { name: t('range.until'), value: name(range.last) },
  ];
  const settle = (next: VisibleRange) => {
    onMove(next);
    onSettle(next);
  };
  return (
    <div ref={ref} className={classes.bar} role="group" aria-label={t('range.label')}>
      <LineChart
        className={classes.overview}
        width={width}
        height={HEIGHT}
        data={data}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <Brush
          className={classes.brush}
          height={HEIGHT - 2}
          y={1}
          travellerWidth={HANDLE_PX}
          traveller={(props) => <Handle {...props} ends={ends} />}
          startIndex={range.first}
          endIndex={range.last}
          ariaLabel={t('range.label')}
          tickFormatter={() => ''}
          onChange={(chosen) => onMove(rangeChosen(readings.length, chosen, range))}
          onDragEnd={() => onSettle(range)}
        >
          <LineChart data={data} accessibilityLayer={false}>
            <YAxis hide domain={['dataMin', 'dataMax']} />
            <Line
              className={classes.line}
              dataKey="value"
              type="linear"
              dot={false}
              isAnimationActive={false}
            />
          </LineChart>
        </Brush>
      </LineChart>
      <div className={classes.words}>
        <span>
          {t('range.shown', {
            from: name(range.first),
            until: name(range.last),
            count: range.last - range.first + 1,
            all: readings.length,
          })}
        </span>
        <PlainButton variant="default" onClick={() => settle(lastYear(readings))}>
          {t('range.year')}
        </PlainButton>
        <PlainButton variant="default" onClick={() => settle({ first: 0, last: end })}>
          {t('range.all')}
        </PlainButton>
      </div>
    </div>
  );
}

interface HandleProps {
  x: number;
  y: number;
  width: number;
  height: number;
  /** What the two handles are called, and where they stand. */
  ends: readonly { name: string; value: string }[];
}

/** The library gives both handles the same name, and says their place in pixels. */
function Handle({ x, y, width, height, ends }: HandleProps) {
  const ref = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const slider = ref.current?.closest('[role="slider"]');
    const sliders = slider?.closest('svg')?.querySelectorAll('[role="slider"]') ?? [];
    const end = slider && ends[[...sliders].indexOf(slider)];
    if (!end) return;
    slider.setAttribute('aria-label', end.name);
    slider.setAttribute('aria-valuetext', end.value);
  });
  const middle = x + width / 2;
  return (
    <g ref={ref} className={classes.handle}>
      <rect x={x + 4} y={y} width={width - 8} height={height} rx={4} />
      <path d={`M${middle - 2},${y + height / 2 - 6}v12M${middle + 2},${y + height / 2 - 6}v12`} />
    </g>
  );
}
