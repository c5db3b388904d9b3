/** People of influence: where they stand, and what to do about it. */
export const stakeholders = {
  title: 'Stakeholders',
  lead: 'Who is prominent enough that others look to them, where they stand, and what is done about it.',
  add: 'Add stakeholder',
  new: 'New stakeholder',
  roleHint: 'A role is enough: “Head of Sales South”. It needs no name.',
  privacy:
    'Roles rather than names, and nothing about anybody’s performance: only influence on others and stance on this programme belong here. Owners and change managers alone see this page.',
  unnamed: 'Role without a name',
  aimed: 'Measures aimed at this role',
  aimedHint: 'What is planned anyway and reaches this role: a talk, a part to play, recognition.',
  noMeasures: 'This programme has no measures yet.',
  noSuchMeasure: 'No measure with this title',
  measures_zero: 'no measure',
  measures_one: '{{count}} measure',
  measures_other: '{{count}} measures',
  moved: '“{{role}}”: influence {{influence}} of 5, {{stance}}',
  map: {
    caption: 'Stakeholders by influence and stance, with advice for each part of the map',
    hint: 'To move somebody, drag them to another field, or focus them and press Shift with an arrow key.',
  },
  lists: { influence: 'Influence {{value}} of 5', advice: 'What helps here' },
  band: {
    influential: 'Much influence',
    middle: 'Some influence',
    small: 'Little influence',
  },
  advice: {
    influential: {
      resister:
        'Do not pass over: ask for the reasons, they are mostly plausible, and settle what is expected and earns recognition.',
      'fence-sitter': 'Win first: others watch where they turn. Involve early; a talk now costs little.',
      endorser: 'Make visible: let them set the example and give recognition where others see it.',
    },
    middle: {
      resister: 'Ask which condition speaks against it; that helps all, not just here.',
      'fence-sitter': 'Let the convinced take them along; conditions do more than persuasion.',
      endorser: 'Let them tell what works, among their own.',
    },
    small: {
      resister: 'Leave alone: small resistance does not matter, and vanishes once conditions are right.',
      'fence-sitter': 'Nothing special: they follow the conditions and those in front.',
      endorser: 'Thank them; do not load the change upon them.',
    },
  },
  theory: {
    heading: 'What the theory advises',
    prominent: 'Prominent people matter.',
    prominentWhy:
      'Leaders and opinion leaders show what is really meant. Open or hidden, their resistance counts.',
    undecided: 'Win the influential who wait.',
    undecidedWhy: 'The undecided are won more easily than opponents, and others look to them (Rogers 2003).',
    small: 'Leave small resistance alone.',
    smallWhy:
      'It is personal and not essential; it vanishes at the latest when the framework conditions are right. Time is better spent on these.',
  },
  table: {
    summary: 'All stakeholders as a table',
    caption: 'Stakeholders, most influential first',
    measures: 'Measures',
    finding: 'Finding',
  },
  findings: 'Findings about stakeholders',
  noFindings: 'No open findings about stakeholders.',
  none: {
    title: 'No stakeholders yet',
    text: 'Who decides whether others dare to go the new way? Start with the three or four roles everybody looks to.',
  },
  forbidden: {
    title: 'This page is not for your role',
    text: 'It holds assessments of single roles: who has how much influence, and who is for or against. Owners and change managers alone see them, whatever else your role may do.',
    back: 'To the overview',
  },
} as const;
