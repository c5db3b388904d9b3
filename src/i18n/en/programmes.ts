export const programmes = {
  title: 'Programmes',
  lead: 'Each programme is one strategy being put into practice. The index says how much of what people experience every day carries it.',
  import: 'Import a programme',
  create: 'New programme',
  list: 'Programmes of {{organisation}}',
  copyOf: '{{name}} (copy)',
  actionsFor: 'Actions for “{{name}}”',

  behaviours_one: '{{count}} target behaviour',
  behaviours_other: '{{count}} target behaviours',
  conditions_one: '{{count}} framework condition',
  conditions_other: '{{count}} framework conditions',
  indexHeading: 'Index',
  ofHundred: 'of 100',
  rated_one: '{{share}} rated ({{rated}} of {{possible}} cell)',
  rated_other: '{{share}} rated ({{rated}} of {{possible}} cells)',
  findingsHeading: 'Open findings',
  noFindings: 'no open findings',
  nothingRated: 'Nothing has been rated yet, so there is no index.',
  nothingToFind: 'Nothing to assess yet.',

  empty: {
    title: 'No programme yet',
    what: 'A programme describes one strategy: its goals, the behaviour it asks for, the framework conditions, and what each of them does to each behaviour. From that, Tragwerk works out where the organisation contradicts its strategy, and why.',
    how: 'You build a new one step by step. Or you import a file.',
    noRight: 'Owners and change managers can make a programme here.',
    example: 'Download an example file',
  },

  menu: {
    edit: 'Name, strategy, dates …',
    export: 'Export as a file',
    duplicate: 'Duplicate',
    archive: 'Archive',
    restore: 'Restore',
    delete: 'Delete …',
  },

  archived: {
    summary_one: '{{count}} archived programme',
    summary_other: '{{count}} archived programmes',
    since: 'archived on {{date}}',
  },

  form: {
    createTitle: 'New programme',
    createLead:
      'A name and the strategy will do for now. What follows goes step by step, and you can stop at any time.',
    editTitle: 'Name, strategy and dates',
    name: 'Name',
    strategy: 'Strategy',
    strategyHint:
      'What is to be achieved, and how, in a few sentences. It stands at the top of the overview.',
    startsOn: 'Start',
    endsOn: 'End',
    status: 'Status',
    endsBeforeStart: 'The end lies before the start.',
    current: 'Saved by somebody else in the meantime: {{value}}',
    nothing: 'nothing',
    create: 'Create programme',
  },

  remove: {
    title: 'Delete “{{name}}”?',
    text: 'The programme disappears for everybody in the organisation, with all ratings, measures, indicators and decisions. You can bring it back right afterwards, but not later. Teams stay.',
    alternative: 'If you may need it again, archive it or export it first.',
    label: 'Type the name of the programme to confirm',
    confirm: 'Delete',
  },

  notice: {
    exported: '“{{file}}” has been downloaded.',
    exportedWithout: 'Left out because your role may not see it: {{parts}}.',
    duplicated: '“{{name}}” has been made, with everything but the decisions on findings.',
    broughtBack: '“{{name}}” is back.',
    archived: '“{{name}}” has been archived.',
    restored: '“{{name}}” is back in the list.',
    deleted: '“{{name}}” has been deleted.',
  },
  left: {
    stakeholders: 'stakeholders',
    observations: 'readings of the indicators',
  },
} as const;
