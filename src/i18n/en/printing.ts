export const printing = {
  print: 'Print',
  words: 'paper PDF hand out',
  withStakeholders: 'Print with stakeholders',
  without: 'Without stakeholders',
  with: 'With stakeholders',
  asOf: 'As of {{date}}',
  page: 'Page',
  of: 'of',
};
