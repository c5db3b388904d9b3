import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './conflict-list.module.css';
import type { ConflictMessage } from './use-conflict-text';

interface ConflictListProps {
  conflicts: readonly ConflictMessage[];
  /** How each is told. */
  tell: (conflict: ConflictMessage) => ReactNode;
}

/** What speaks against a session or a day, one below the other. */
export function ConflictList({ conflicts, tell }: ConflictListProps) {
  if (conflicts.length === 0) return null;
  return (
    <ul className={classes.conflicts}>
      {conflicts.map((conflict) => (
        <li key={conflict.text}>
          <IconAlertTriangle size={16} aria-hidden /> {tell(conflict)}
        </li>
      ))}
    </ul>
  );
}
