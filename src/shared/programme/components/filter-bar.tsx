import type { ReactNode } from 'react';
import classes from './filter-bar.module.css';

/** The fields that narrow a list down, in one group. */
export function FilterBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <search className={classes.bar} aria-label={label}>
      {children}
    </search>
  );
}
