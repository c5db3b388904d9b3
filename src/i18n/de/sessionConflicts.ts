import type { sessionConflicts as en } from '../en/sessionConflicts';
import type { Shape } from '../shape';

export const sessionConflicts = {
  same_team_one: 'Zur selben Zeit ist {{teams}} bei „{{title}}“.',
  same_team_other: 'Zur selben Zeit sind {{teams}} bei „{{title}}“.',
  same_team_here_one: 'Zur selben Zeit ist {{teams}} bei einem anderen Termin dieses Trainings.',
  same_team_here_other: 'Zur selben Zeit sind {{teams}} bei einem anderen Termin dieses Trainings.',
  same_trainer: 'Zur selben Zeit leitet {{trainer}} „{{title}}“.',
  same_trainer_here: 'Zur selben Zeit leitet {{trainer}} einen anderen Termin dieses Trainings.',
  weekend: 'Fällt auf ein Wochenende: {{weekday}}, {{date}}.',
  outside: 'Liegt außerhalb des Trainings ({{period}}).',
  blackout: 'Fällt in die Sperrzeit „{{title}}“.',
  holiday: 'Fällt auf einen Feiertag: {{name}} ({{date}}).',
  holidayOf: 'Fällt auf einen Feiertag von {{teams}}: {{name}} ({{date}}).',
  too_few_seats: '{{capacity}} Plätze für {{needed}} Personen.',
} satisfies Shape<typeof en>;
