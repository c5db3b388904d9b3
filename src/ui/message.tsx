import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './message.module.css';

const ICONS = { error: IconAlertTriangle, info: IconInfoCircle, success: IconCircleCheck };

/** A short message at the place it belongs to. An error interrupts a screen reader, the others wait. */
export function Message({ tone, children }: { tone: keyof typeof ICONS; children: ReactNode }) {
  const Icon = ICONS[tone];
  return (
    <div className={classes.message} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon className={classes.icon} size={20} aria-hidden />
      <div className={classes.text}>{children}</div>
    </div>
  );
}
