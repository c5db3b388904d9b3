import type { calendarFile as en } from '../en/calendarFile';
import type { Shape } from '../shape';

export const calendarFile = {
  button: 'Kalenderdatei (.ics)',
  one: 'Kalenderdatei für {{when}}',
  trainer: 'Trainer/in: {{name}}',
  provider: 'Anbieter: {{name}}',
  owner: 'Zuständig: {{name}}',
  none: 'Nichts für einen Kalender: Es gibt keine Termine und nichts, was sich wiederholt.',
} satisfies Shape<typeof en>;
