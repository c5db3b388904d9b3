export const sessionConflicts = {
  same_team: 'At the same time, {{teams}} are in “{{title}}”.',
  same_trainer: 'At the same time, {{trainer}} holds “{{title}}”.',
  blackout: 'Falls into the blackout period “{{title}}”.',
  holiday: 'Falls on a public holiday: {{name}} ({{date}}).',
  too_few_seats: '{{capacity}} seats for {{needed}} people.',
} as const;
