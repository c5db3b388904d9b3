/** The page of the teams. */
export const teams = {
  title: 'Teams',
  lead: 'The teams of the organisation, used by all its programmes. Teams, never persons: nothing here is about how a single person works. A headcount includes the teams below.',
  another: 'Another team …',
  none: {
    title: 'No team yet',
    text: 'Which teams are to work differently? Enter the first one; its headcount is what training load is measured by.',
  },
  table: { caption: 'Teams of the organisation', name: 'Team', headcount: 'Headcount', parent: 'Belongs to' },
  headcountOf: 'Headcount of “{{team}}”',
  parentOf: 'Team that “{{team}}” belongs to',
  noParent: 'no other team',
  badHeadcount: 'Please enter a whole number.',
};
