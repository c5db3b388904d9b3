/** Two people have changed the same thing. */
export const conflict = {
  title: 'Somebody else has changed this, too',
  text: 'While you were working on it, somebody else has saved another version of {{subject}}. Choose for each field what shall stand.',
  goneTitle: 'Somebody else has deleted this',
  goneText:
    'While you were working on it, somebody else has deleted {{subject}}. What you had entered, to copy:',
  left_one: 'Another edit of yours waits for a decision after this one.',
  left_other: '{{count}} more edits of yours wait for a decision after this one.',
  cell: 'the rating of “{{condition}}” on “{{behaviour}}”',
  item: '“{{name}}”',
  mine: 'My version',
  theirs: 'Saved version',
  mend: '{{field}}: my version, to be changed',
  settle: 'Save the choice',
  keepTheirs: 'Keep the saved version',
  empty: 'empty',
  gone: 'deleted',
  linked: 'a member of the organisation',
  counts: '{{team}}: {{invited}} invited, {{attended}} attended, {{completed}} completed',
  expected: '{{condition}} on {{behaviour}}: {{value}}',
};
