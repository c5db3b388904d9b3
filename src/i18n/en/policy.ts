/** The page that explains and changes the thresholds of the audit, and what other pages say of changed ones. */
export const policy = {
  title: 'Audit policy',
  lead: 'When something counts as a finding, and how much it weighs. This holds for all programmes of {{organisation}} and for everybody who reads them.',
  readOnly: 'Owners can change these values; here you can read them.',
  jump: 'Sections',
  invalid: 'Some stored values no longer fit and are ignored; the default holds instead: {{paths}}.',

  topic: {
    severity: {
      title: 'Severity',
      text: 'Every finding has a score from 0 to 100. These marks turn it into a word.',
    },
    weighing: {
      title: 'Doubt, support, habit and training',
      text: 'What several rules share: how much a doubtful rating counts, when a condition carries a behaviour, how much an old habit holds, and when a team counts as trained.',
    },
    C: { text: 'When what people experience works against what the strategy asks for.' },
    G: { text: 'When something is missing that a target behaviour needs.' },
    S: { text: 'When measures come in the wrong order, too briefly, or too many at once.' },
    M: { text: 'When it is not worth people’s while to do it the new way.' },
    I: {
      text: 'When readings show that behaviour does not shift, or cannot show it. What counts as a signal is decided here for all charts of the organisation.',
    },
    P: { text: 'When influential people, or disagreement among those who rate, put the programme at risk.' },
  },

  scoring: 'Score: {{formula}}.',
  usedBy: 'Also used by {{rules}}.',
  default: 'Default {{value}}',
  own: 'Differs from the default',
  reset: 'Reset',
  resetOf: 'Reset “{{name}}” to its default, {{value}}',
  resetAll: 'Reset all to default',
  othersSaved: 'Saved by somebody else meanwhile: {{value}}',

  unit: {
    score: 'of 100',
    weight: '× importance',
    rating: 'from −3 to +3',
    gap: 'points',
    scale: 'of 5',
    share: 'from 0 to 1',
    force: 'points of force',
    habit: 'points per strength',
    weeks: 'weeks',
    periods: 'periods',
    readings: 'readings',
    hours: 'hours',
    people: 'people',
    behaviours: 'target behaviours',
    levers: 'levers',
    variance: 'variance',
  },

  threshold: {
    severity_critical: {
      label: 'Critical from',
      hint: 'Findings of this score come first everywhere and ask for a decision.',
    },
    severity_high: {
      label: 'High from',
      hint: 'From this score on, a finding counts as a serious obstacle.',
    },
    severity_medium: {
      label: 'Medium from',
      hint: 'Whatever weighs less is low: good to know, rarely urgent.',
    },
    confidence_high: {
      label: 'High confidence counts',
      hint: 'The share at which a well-founded rating enters the score of a contradiction; 1 means in full.',
    },
    confidence_medium: {
      label: 'Medium confidence counts',
      hint: 'The share that is left where a rating is not quite certain.',
    },
    confidence_low: {
      label: 'Low confidence counts',
      hint: 'The share that is left where a rating is little more than an impression.',
    },
    drivesFrom: {
      label: 'Carries from an effect of',
      hint: 'Only from this effect in use on does a condition count as one that carries the behaviour.',
    },
    habitWeight: {
      label: 'Weight of habit',
      hint: 'The force each point of habit strength costs. The higher, the more must speak for the new way before it counts as carried.',
    },
    trainedFrom: {
      label: 'Trained from a share of',
      hint: 'A team counts as trained once this share of its people has completed a session; below it, the share is shown.',
    },
    influenceFrom: {
      label: 'Influence at least',
      hint: 'Whoever has less influence is not flagged.',
    },
    score: { label: 'Score', hint: 'Such a finding always has a score of {{value}} ({{severity}}).' },
    perImportance: {
      label: 'Score per point of importance',
      hint: 'With importance 5, such a finding has a score of {{most}} ({{severity}}).',
    },
  },

  choice: {
    signalSet: {
      label: 'Patterns that count as a signal',
      hint: 'They tell a real shift from chance. One set holds for all indicators, or verdicts could be picked to please.',
      option: {
        nhs: {
          label: 'NHS England',
          text: 'Outside the limits; 7 in a row on one side of the mean; 7 rising or falling in a row; 2 of 3 in the outer third. Notices a shift sooner (Making Data Count).',
        },
        wheeler: {
          label: 'Wheeler',
          text: 'Outside the limits; 8 in a row on one side of the mean; 3 of 4 closer to the limit than to the mean. Raises fewer false alarms (Understanding Variation).',
        },
      },
    },
  },

  thresholdErrors: {
    not_a_number: 'Please enter a number.',
    out_of_range: 'Please enter a number from {{min}} to {{max}}.',
    off_step: 'Please enter a multiple of {{step}}.',
    off_step_whole: 'Please enter a whole number.',
    not_above: 'This must be more than “{{other}}” ({{value}}).',
    not_above_equal: 'This must not be less than “{{other}}” ({{value}}).',
    not_below: 'This must be less than “{{other}}” ({{value}}).',
    not_below_equal: 'This must not be more than “{{other}}” ({{value}}).',
    wrong_length: 'Here {{length}} numbers are needed.',
  },

  effect: {
    heading: 'What it does',
    untouched: 'Change a value, and you see here what becomes of the current findings before you save.',
    programme: 'Seen in',
    all: 'All programmes',
    none: 'There is no programme yet whose findings could change.',
    wrong_one: 'One value does not make sense yet. What the change does is shown once it does.',
    wrong_other: '{{count}} values do not make sense yet. What the change does is shown once they do.',
    same: 'The open findings stay as they are.',
    index: 'The index stays as well: it follows from the ratings alone.',
    severity: 'Severity',
    before: 'before',
    after: 'after',
    total: 'open findings',
    gone_one: 'One finding goes',
    gone_other: '{{count}} findings go',
    come_one: 'One finding comes',
    come_other: '{{count}} findings come',
    moved_one: 'One finding changes its severity',
    moved_other: '{{count}} findings change their severity',
    reweighed_one: 'One finding only changes its score.',
    reweighed_other: '{{count}} findings only change their score.',
    more_one: 'and one more',
    more_other: 'and {{count}} more',
    from: '{{before}}, then {{after}}',
    discard: 'Discard changes',
  },

  saved: 'The audit policy is saved and holds for all programmes.',
  undone: 'The audit policy is as it was before.',

  ofRule: {
    heading: 'Your organisation differs from the default here',
    value: '{{name}}: {{value}} (default {{default}})',
  },
} as const;
