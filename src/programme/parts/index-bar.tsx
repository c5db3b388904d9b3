import classes from './index-bar.module.css';

/**
 * The programme index as a bar: what carries from the left, what pulls against it striped from the right. Decorative,
 * the figure always stands beside it.
 * @param index 0-100
 */
export function IndexBar({ index }: { index: number }) {
  return (
    <div className={classes.bar} aria-hidden>
      <span className={classes.carry} style={{ width: `${Math.min(100, Math.max(0, index))}%` }} />
    </div>
  );
}
