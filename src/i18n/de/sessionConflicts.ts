import type { sessionConflicts as en } from '../en/sessionConflicts';
import type { Shape } from '../shape';

export const sessionConflicts = {
  same_team: 'Zur selben Zeit sind {{teams}} bei „{{title}}“.',
  same_trainer: 'Zur selben Zeit leitet {{trainer}} „{{title}}“.',
  blackout: 'Fällt in die Sperrzeit „{{title}}“.',
  holiday: 'Fällt auf einen Feiertag: {{name}} ({{date}}).',
  too_few_seats: '{{capacity}} Plätze für {{needed}} Personen.',
} satisfies Shape<typeof en>;
