import { RangeSlider } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Reading } from '@/domain/indicators/verdict';
import type { Cadence } from '@/domain/programme/model';
import { periodName } from '@/i18n/period-name';
import { useLanguage } from '@/i18n/use-language';
import { PlainButton } from '@/ui/plain-button';
import { scalesFor } from './scales';
import { lastYear, SHORTEST_STRETCH, type Stretch } from './stretch';
import classes from './stretch-bar.module.css';

const HEIGHT = 36;

interface StretchBarProps {
  readings: readonly Reading[];
  cadence: Cadence;
  stretch: Stretch;
  /** At every step, to be seen at once. */
  onMove: (stretch: Stretch) => void;
  /** When a handle is let go. */
  onSettle: (stretch: Stretch) => void;
}

/** The whole series in small, with two handles that choose what the chart shows of it. */
export function StretchBar({ readings, cadence, stretch, onMove, onSettle }: StretchBarProps) {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const end = readings.length - 1;
  const name = (index: number) => periodName(language, cadence, readings[index]?.period ?? '');
  const asStretch = ([first, last]: [number, number]): Stretch => ({ first, last });
  const settle = (next: Stretch) => {
    onMove(next);
    onSettle(next);
  };
  return (
    <div className={classes.bar} role="group" aria-label={t('stretch.label')}>
      <div className={classes.track}>
        <div ref={ref} className={classes.overview} aria-hidden>
          <Overview readings={readings} stretch={stretch} width={width} />
        </div>
        <RangeSlider
          size="xs"
          min={0}
          max={end}
          minRange={SHORTEST_STRETCH - 1}
          value={[stretch.first, stretch.last]}
          label={null}
          scale={(value) => value}
          thumbFromLabel={t('stretch.from')}
          thumbToLabel={t('stretch.until')}
          thumbValueText={name}
          classNames={{ root: classes.slider, thumb: classes.thumb, bar: classes.chosen }}
          onChange={(value) => onMove(asStretch(value))}
          onChangeEnd={(value) => onSettle(asStretch(value))}
        />
      </div>
      <div className={classes.words}>
        <span>
          {t('stretch.shown', {
            from: name(stretch.first),
            until: name(stretch.last),
            count: stretch.last - stretch.first + 1,
            all: readings.length,
          })}
        </span>
        <PlainButton variant="default" onClick={() => settle(lastYear(readings))}>
          {t('stretch.year')}
        </PlainButton>
        <PlainButton variant="default" onClick={() => settle({ first: 0, last: end })}>
          {t('stretch.all')}
        </PlainButton>
      </div>
    </div>
  );
}

function Overview({
  readings,
  stretch,
  width,
}: {
  readings: readonly Reading[];
  stretch: Stretch;
  width: number;
}) {
  if (width === 0) return null;
  const { x, y } = scalesFor(readings, null, [], {
    width,
    height: HEIGHT,
    top: 2,
    right: 0,
    bottom: 2,
    left: 0,
  });
  const at = (index: number) => x(readings[index]?.period ?? '');
  return (
    <svg width={width} height={HEIGHT}>
      <rect
        className={classes.window}
        x={at(stretch.first)}
        width={at(stretch.last) - at(stretch.first)}
        y={0}
        height={HEIGHT}
      />
      <polyline
        className={classes.line}
        points={readings.map(({ period, value }) => `${x(period)},${y(value)}`).join(' ')}
      />
    </svg>
  );
}
