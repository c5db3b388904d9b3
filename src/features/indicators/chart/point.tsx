import type { Mark } from './marks';
import classes from './point.module.css';

interface PointProps {
  x: number;
  y: number;
  mark: Mark | undefined;
  /** Radius of one that belongs to no signal; the others are half as large again. */
  size: number;
}

/** Shape and colour say the same: a circle is noise, a triangle is part of a good signal, a square of a bad one. */
export function Point({ x, y, mark, size }: PointProps) {
  if (!mark) return <circle className={classes.noise} cx={x} cy={y} r={size} />;
  const r = size * 1.5;
  return mark.good ? (
    <path className={classes.good} d={`M${x},${y - r} L${x + r},${y + r} L${x - r},${y + r} Z`} />
  ) : (
    <rect className={classes.bad} x={x - r} y={y - r} width={2 * r} height={2 * r} />
  );
}
