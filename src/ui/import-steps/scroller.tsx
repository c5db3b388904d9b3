import type { ReactNode } from 'react';
import classes from './import.module.css';

interface ScrollerProps {
  label: string;
  /** Scrolls up and down, too. */
  tall?: boolean;
  children: ReactNode;
}

/** A wide table, which can be scrolled by keyboard as well. */
export function Scroller({ label, tall, children }: ScrollerProps) {
  const scrollable = { role: 'region', tabIndex: 0, 'aria-label': label };
  return (
    <div className={tall ? classes.tall : classes.scroll} {...scrollable}>
      {children}
    </div>
  );
}
