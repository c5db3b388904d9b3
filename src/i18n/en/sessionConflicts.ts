export const sessionConflicts = {
  same_team_one: 'At the same time, {{teams}} is in “{{title}}”.',
  same_team_other: 'At the same time, {{teams}} are in “{{title}}”.',
  same_team_here_one: 'At the same time, {{teams}} is in another session of this training.',
  same_team_here_other: 'At the same time, {{teams}} are in another session of this training.',
  same_trainer: 'At the same time, {{trainer}} holds “{{title}}”.',
  same_trainer_here: 'At the same time, {{trainer}} holds another session of this training.',
  weekend: 'Falls on a weekend: {{weekday}}, {{date}}.',
  outside: 'Lies outside its training ({{period}}).',
  blackout: 'Falls into the blackout period “{{title}}”.',
  holiday: 'Falls on a public holiday: {{name}} ({{date}}).',
  holidayOf: 'Falls on a public holiday of {{teams}}: {{name}} ({{date}}).',
  too_few_seats: '{{capacity}} seats for {{needed}} people.',
} as const;
