import type { Measure } from '@/domain/programme/model';
import classes from './finding-page.module.css';
import { MeasureLine } from './measure-line';

/** Measures, each leading to its page. */
export function MeasureList({ measures, label }: { measures: readonly Measure[]; label?: string }) {
  return (
    <ul className={classes.measures} aria-label={label}>
      {measures.map(({ key }) => (
        <li key={key}>
          <MeasureLine measure={key} />
        </li>
      ))}
    </ul>
  );
}
