import { IconBulb } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './hints.module.css';

/** Something to think about beside the fields; stands there, never in the way. */
export function Hints({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <aside className={classes.hints} aria-label={heading}>
      <h3 className={classes.heading}>
        <IconBulb size={18} aria-hidden />
        {heading}
      </h3>
      {children}
    </aside>
  );
}
