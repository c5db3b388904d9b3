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
    C01_effectAtMost: {
      label: 'Contradiction from an effect of',
      hint: 'With −1, working slightly against a behaviour is a contradiction; with −3, only working strongly against it is.',
    },
    C02_espousedFrom: {
      label: 'Espoused effect at least',
      hint: 'What is claimed more modestly is not held against anybody.',
    },
    C02_gapFrom: { label: 'Gap at least', hint: 'So far must words and practice lie apart.' },
    C03_officialFrom: {
      label: 'Official rule helps from',
      hint: 'From this effect in use on, the official rule counts as one that wants the behaviour.',
    },
    C03_unofficialAtMost: {
      label: 'Unwritten rule hinders from',
      hint: 'From this effect in use on, the unwritten rule counts as one that prevents it.',
    },
    C04_forceFrom: {
      label: 'Force on each side at least',
      hint: 'Force is effect in use times strength, added up: a condition of strength 3 with an effect of 2 brings 6.',
    },
    C04_ratioFrom: {
      label: 'Weaker side at least',
      hint: 'As a share of the stronger side; 1 means that both pull equally hard.',
    },
    C05_drivenFrom: {
      label: 'Supports the one from',
      hint: 'From this effect on, the condition counts as support for the one behaviour.',
    },
    C05_restrainedAtMost: {
      label: 'Hinders the other from',
      hint: 'From this effect on, the condition counts as a hindrance to the other behaviour.',
    },
    G02_strengthFrom: {
      label: 'Strength at least',
      hint: 'A weaker condition cannot carry a behaviour on its own.',
    },
    G10_leversAtMost: {
      label: 'Too few levers',
      hint: 'With 1, whatever relies on one lever alone is flagged; with 0, only what nothing is planned for.',
    },
    S01_contradictionFrom: {
      label: 'Contradiction of a score from',
      hint: 'Lighter contradictions do not count as headwind for a training.',
    },
    S02_weeks: {
      label: 'Reinforcement within',
      hint: 'So long after the training may it take until something builds on what was learnt.',
    },
    S03_weeks: {
      label: 'Habit of strength {{habit}}',
      hint: 'So long does it take support until the new way can have become a habit.',
    },
    S04_hoursPerWeek: {
      label: 'Training hours per head and week',
      hint: 'More than this counts as too much beside the daily work.',
    },
    S04_behavioursFrom: {
      label: 'New behaviours in a quarter',
      hint: 'As many demanding target behaviours at once count as overload for a team.',
    },
    S04_effortFrom: {
      label: 'Demanding from an effort of',
      hint: 'Easier behaviours do not count towards overload.',
    },
    S07_contradictionFrom: {
      label: 'Contradiction of a score from',
      hint: 'Only contradictions this heavy make structure and incentives futile.',
    },
    M01_heldBackPerImportance: {
      label: 'Score where more pulls than carries',
      hint: 'With importance 5, such a finding has a score of {{most}} ({{severity}}).',
    },
    M01_perImportance: {
      label: 'Score where only habit is stronger',
      hint: 'With importance 5, such a finding has a score of {{most}} ({{severity}}).',
    },
    I04_periods: {
      label: 'Periods without a reading up to',
      hint: 'Only after more than so many weeks, months or quarters, as the indicator is read, are readings out of date.',
    },
    I05_readingsFrom: {
      label: 'Readings in the baseline at least',
      hint: 'The usual dozen makes limits firm; with fewer they still move with every reading.',
    },
    I06_weeksFrom: {
      label: 'Early shift has lasted for',
      hint: 'So long the result may take to follow before the link between the two is in doubt.',
    },
    I08_readingsFrom: {
      label: 'Readings of each team at least',
      hint: 'Teams with fewer readings are not compared.',
    },
    P03_smallAtMost: {
      label: 'Little influence up to',
      hint: 'Resisters with no more influence than this hardly decide about success.',
    },
    P03_influentialFrom: {
      label: 'Much influence from',
      hint: 'People with this influence are the ones attention belongs to.',
    },
    P04_ratersFrom: {
      label: 'Raters at least',
      hint: 'With fewer voices nobody can tell whether they agree.',
    },
    P04_agreementFrom: {
      label: 'Agreement (rwg) at least',
      hint: '1 means full agreement, 0 as scattered as by rolling dice; 0.7 is customary.',
    },
    P04_expectedVariance: {
      label: 'Scatter of random ratings',
      hint: 'The variance agreement is measured against: 4 for seven equally likely ratings. A smaller value judges more strictly.',
    },
    P05_differenceFrom: {
      label: 'Difference of the means at least',
      hint: 'From so many points on, leaders and employees no longer see the same thing.',
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

  objection: {
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
