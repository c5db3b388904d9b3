/** The page of the teams. */
export const teams = {
  title: 'Teams',
  lead: 'The teams of the organisation, used by all its programmes. Teams, never persons: nothing here is about how a single person works.',
  another: 'Another team …',
  add: 'Add',
  none: {
    title: 'No team yet',
    text: 'Which teams are to work differently? Enter the first one; its headcount is what training load is measured by.',
  },
  table: { caption: 'Teams of the organisation', name: 'Team', headcount: 'Headcount', parent: 'Belongs to' },
  nameOf: 'Name of “{{team}}”',
  headcountOf: 'Headcount of “{{team}}”',
  parentOf: 'Team that “{{team}}” belongs to',
  removeOf: 'Delete “{{team}}”',
  noParent: 'no other team',
  badHeadcount: 'Please enter a whole number.',
  removal:
    'A team can be deleted as long as no behaviour, measure or reading names it and no other team belongs to it.',
};
