export const calendarFile = {
  button: 'Calendar file (.ics)',
  one: 'Calendar file of {{when}}',
  trainer: 'Trainer: {{name}}',
  provider: 'Held by: {{name}}',
  owner: 'In charge: {{name}}',
  none: 'Nothing to put into a calendar: there are no sessions, and nothing that recurs.',
} as const;
