export const overview = {
  archived: 'This programme is archived. It does not appear in the list of programmes.',

  empty: {
    title: 'This programme is still empty',
    text: 'Tragwerk compares what a strategy asks for with what people really experience. For that it needs target behaviours (from what, to what), framework conditions (what is said, what is done) and a rating of what each condition does to each behaviour.',
    guide: 'Build it step by step',
    import: 'Import a programme instead',
  },

  facts: { edit: 'Edit status and dates', status: 'Status' },
  strategy: {
    heading: 'The strategy',
    edit: 'Edit the strategy',
    write: 'Write down the strategy',
    field: 'The strategy in your own words',
    none: 'Nobody has written down the strategy of this programme yet.',
    whole: 'Read the whole text',
    goals: 'Strategic goals',
    served_one: '{{count}} target behaviour serves it',
    served_other: '{{count}} target behaviours serve it',
    unserved: 'no target behaviour serves it',
  },

  index: {
    heading: 'Does the organisation carry it?',
    ofHundred: 'of 100',
    band: {
      against: 'No. Most of what people experience pulls against the strategy.',
      divided: 'Undecided. About as much pulls against the strategy as carries it.',
      carries: 'Mostly, yes. More carries the strategy than pulls against it.',
    },
    sentence:
      'On each target behaviour, some of the forces carry it and the rest pull against it. On average, weighted by importance, {{carry}} carry and {{pull}} pull against it.',
    coverage_one: 'This rests on the one possible rating.',
    coverage_other: 'This rests on {{rated}} of {{possible}} possible ratings ({{share}}).',
    firstImpression:
      'A first impression only. It rests on {{rated}} of {{possible}} possible ratings ({{share}}).',
    none_one: 'There is no index yet: the one possible rating is missing.',
    none_other: 'There is no index yet: none of the {{possible}} possible ratings has been given.',
    nothing:
      'There is no index yet: it takes target behaviours, framework conditions, and ratings of what one does to the other.',
    noForces: 'There is no index: no rated condition works for or against a target behaviour.',
    carries: '{{share}} carries',
    pulls: '{{share}} pulls against',
  },

  findings: {
    heading: 'Open findings',
    none: 'No open findings.',
    all: 'All findings',
    settled_one: 'One more has been accepted or dismissed.',
    settled_other: '{{count}} more have been accepted or dismissed.',
    notAssessable_one: 'One question could not be assessed because something is missing.',
    notAssessable_other: '{{count}} questions could not be assessed because something is missing.',
  },

  steps: {
    heading: 'What to do next',
    guide: 'Go on building step by step',
    guideAgain: 'Go through it step by step',
    none: 'Nothing is pressing. Rate again when something has changed.',
    quoted: '“{{name}}”',
    more_one: '{{count}} more',
    more_other: '{{count}} more',
    describe_behaviours: {
      title: 'Describe the target behaviours',
      text: 'What are people to do differently: from what, to what, in which situation? Without that there is nothing to compare.',
    },
    describe_conditions: {
      title: 'Describe the framework conditions',
      text: 'What do people really experience: what is rewarded, asked about, ruled, passed over? Without that no contradiction can show.',
    },
    rate_cells: {
      title: 'Rate what is still open',
      text_one:
        'One rating is still missing, for “{{behaviour}}”. The picture is only as good as the ratings.',
      text_other:
        '{{open}} of {{possible}} possible ratings are missing, most of them for “{{behaviour}}” ({{unrated}}). The picture is only as good as the ratings.',
    },
    change_condition: {
      title: 'Plan how “{{condition}}” is to change',
      text_one: 'It works against one target behaviour with great weight, and no measure changes it.',
      text_other:
        'It works against {{count}} target behaviours with great weight, and no measure changes it.',
    },
    decide_critical: {
      title: 'Decide what happens about the critical findings',
      text_one: 'One critical finding has no decision: resolve it, or accept it knowingly.',
      text_other: '{{count}} critical findings have no decision: resolve them, or accept them knowingly.',
    },
    settle_overdue: {
      title: 'Settle what is overdue',
      text_one: '{{names}} is past its end and not marked as done.',
      text_other: '{{names}} are past their end and not marked as done.',
    },
    review_decisions: {
      title: 'Look again at what was decided',
      text_one: '{{count}} finding is back: its review date has come, or it weighs more than it did then.',
      text_other:
        '{{count}} findings are back: their review dates have come, or they weigh more than they did then.',
    },
    hold_shift: {
      title: 'Find what brings the old way back',
      text_one:
        'A shift has faded or turned in {{names}}: see what the conditions of these teams reward before anybody is trained again.',
      text_other:
        'Shifts have faded or turned in {{names}}: see what the conditions of these teams reward before anybody is trained again.',
    },
    win_over: {
      title: 'Win over {{names}}',
      text_one: 'Great influence, against the programme, and no measure is aimed at this person.',
      text_other: 'Great influence, against the programme, and no measure is aimed at them.',
    },
    measure: {
      title: 'Make the shift measurable',
      text_one: 'No indicator shows whether {{names}} really happens.',
      text_other: 'No indicator shows whether {{count}} of the target behaviours really happen: {{names}}.',
      all: 'Nothing is measured yet: whether behaviour really shifts remains a matter of opinion.',
    },
    train: {
      title: 'Make people able',
      text_one: 'No training is planned for {{names}}.',
      text_other: 'No training is planned for {{count}} target behaviours: {{names}}.',
    },
    serve_goals: {
      title: 'Say what a goal asks of people',
      text_one: 'No target behaviour serves {{names}}.',
      text_other: 'No target behaviour serves {{names}}.',
    },
  },

  contradictions: {
    heading: 'What contradicts the strategy most',
    none: 'No contradiction in what has been rated.',
    unrated: 'Nothing has been rated yet, so no contradiction can show.',
    all_one: 'See the one contradiction',
    all_other: 'All {{count}} contradictions',
  },

  measures: {
    heading: 'Measures now',
    overdue_one: '{{count}} is overdue',
    overdue_other: '{{count}} are overdue',
    mine_one: '{{count}} is yours and not done',
    mine_other: '{{count}} are yours and not done',
    upcoming: 'In the next four weeks',
    begins: 'begins on {{date}}',
    ends: 'ends on {{date}}',
    nothing: 'Nothing begins or ends in the next four weeks.',
    all: 'All measures',
  },
  behaviours: {
    heading: 'What carries each target behaviour',
    summary: 'Of {{total}} target behaviours: {{parts}}.',
    parts: {
      carried_one: 'one is carried',
      carried_other: '{{count}} are carried',
      below_habit_one: 'one is weaker than the habit',
      below_habit_other: '{{count}} are weaker than the habit',
      held_back_one: 'one is held back',
      held_back_other: '{{count}} are held back',
      not_assessable_one: 'one is not assessable',
      not_assessable_other: '{{count}} are not assessable',
    },
    behaviour: 'Target behaviour',
    importance: 'Importance {{value}} of 5',
    capability: 'Capability',
    motivation: 'Motivation',
    conditions: 'Conditions',
    verdictHead: 'Verdict',
    state: {
      trained: 'Training done',
      in_training: 'Training under way',
      planned: 'Training planned',
      none: 'No training',
    },
    trainings_one: '{{count}} training',
    trainings_other: '{{count}} trainings',
    pullsBack: 'pulls {{net}} back, needs {{habit}} forward',
    pullsForward: 'pulls {{net}} forward, needs {{habit}}',
    findings_one: '{{count}} finding',
    findings_other: '{{count}} findings',
    noFindings: 'no findings',
  },
} as const;
