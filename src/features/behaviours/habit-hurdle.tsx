import { useTranslation } from 'react-i18next';
import type { ForceSums } from './use-force-sums';
import classes from './habit-hurdle.module.css';

/** The drawing in units of its own; the forces are fitted in between top and bottom. */
const WIDTH = 280;
const HEIGHT = 210;
const TOP = 26;
const BOTTOM = 186;
const NET = { x: 34, width: 52 };
const GAP = 124;
const HURDLE = { x: 176, width: 70 };

interface HabitHurdleProps {
  sums: ForceSums;
  /** The net force without what is tried; it keeps its place, and the scale with it. */
  before: number;
}

/** A hurdle as high as habit, and beside it how far the net force reaches: over it, short of it, or below the ground. */
export function HabitHurdle({ sums: { net, hurdle, clearance, figures }, before }: HabitHurdleProps) {
  const { t } = useTranslation('forces');
  const top = Math.max(net, before, hurdle);
  const bottom = Math.min(net, before, 0);
  // A policy may make habit weigh nothing: then there may be nothing to draw.
  const range = Math.max(top - bottom, 1);
  const y = (force: number) => TOP + ((BOTTOM - TOP) * (top - force)) / range;
  const [ground, bar, reach] = [y(0), y(hurdle), y(net)];
  const up = net >= 0;
  return (
    <figure className={classes.figure}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('hurdle.picture', figures)}
        className={classes.picture}
      >
        <line className={classes.level} x1="8" x2={WIDTH - 8} y1={bar} y2={bar} />
        <rect
          className={up ? classes.pushes : classes.pulls}
          x={NET.x}
          width={NET.width}
          y={Math.min(ground, reach)}
          height={Math.max(Math.abs(reach - ground), 1)}
        />
        {up ? null : <Stripes x={NET.x} width={NET.width} from={ground} to={reach} />}
        {before === net ? null : (
          <rect
            className={classes.before}
            x={NET.x}
            width={NET.width}
            y={Math.min(ground, y(before))}
            height={Math.max(Math.abs(y(before) - ground), 1)}
          />
        )}
        <line className={classes.ground} x1="8" x2={WIDTH - 8} y1={ground} y2={ground} />
        <text className={classes.name} x={NET.x + NET.width / 2} y={up ? reach - 8 : reach + 17}>
          {t('hurdle.net', figures)}
        </text>

        <path
          className={classes.legs}
          d={`M${HURDLE.x + 8} ${ground}V${bar}M${HURDLE.x + HURDLE.width - 8} ${ground}V${bar}`}
        />
        <rect className={classes.bar} x={HURDLE.x} y={bar} width={HURDLE.width} height="9" rx="2" />
        <text className={classes.name} x={HURDLE.x + HURDLE.width / 2} y={bar - 8}>
          {t('hurdle.habit', figures)}
        </text>

        {clearance === 'reaches' ? null : (
          <path
            className={classes.margin}
            data-clearance={clearance}
            d={`M${GAP - 6} ${bar}h12M${GAP - 6} ${reach}h12M${GAP} ${bar}V${reach}`}
          />
        )}
        <text className={classes.marginName} data-clearance={clearance} x={GAP + 6} y={(bar + reach) / 2 + 5}>
          {t(`hurdle.${clearance}`, figures)}
        </text>
      </svg>
      <figcaption className={classes.note}>{t('hurdle.note', figures)}</figcaption>
    </figure>
  );
}

/** What pulls back is striped: told apart without colour. */
function Stripes({ x, width, from, to }: { x: number; width: number; from: number; to: number }) {
  const step = 9;
  const lines = Array.from({ length: Math.floor((to - from) / step) }, (_, i) => from + (i + 1) * step);
  return <path className={classes.stripes} d={lines.map((at) => `M${x} ${at}l${width} -8`).join('')} />;
}
