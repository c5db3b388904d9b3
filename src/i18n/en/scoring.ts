/**
 * When each rule fires and how its score comes about. The thresholds in braces are those of the policy in force
 * (src/domain/consistency/policy.ts), so that text and engine cannot differ.
 */
export const scoring = {
  C01: {
    fires: 'Fires for every rated effect in use of {{effectAtMost}} or lower.',
    score: '100 × (effect ÷ 3) × (strength ÷ 5) × (importance ÷ 5) × confidence',
    thresholds: {
      effectAtMost: {
        label: 'Contradiction from an effect of',
        hint: 'With −1, working slightly against a behaviour is a contradiction; with −3, only working strongly against it is.',
      },
    },
  },
  C02: {
    fires:
      'Fires when the espoused effect is at least +{{espousedFrom}} and exceeds the effect in use by {{gapFrom}} points or more.',
    score: '100 × (gap ÷ 6) × (strength ÷ 5) × (importance ÷ 5) × confidence',
    thresholds: {
      espousedFrom: {
        label: 'Espoused effect at least',
        hint: 'What is claimed more modestly is not held against anybody.',
      },
      gapFrom: { label: 'Gap at least', hint: 'So far must words and practice lie apart.' },
    },
  },
  C03: {
    fires:
      'Fires when, for one behaviour, an official condition has an effect of +{{officialFrom}} or more, and an unwritten one that is at least as strong has an effect of {{unofficialAtMost}} or lower.',
    score: 'that of the unwritten rule: 100 × (effect ÷ 3) × (strength ÷ 5) × (importance ÷ 5) × confidence',
    thresholds: {
      officialFrom: {
        label: 'Official rule helps from',
        hint: 'From this effect in use on, the official rule counts as one that wants the behaviour.',
      },
      unofficialAtMost: {
        label: 'Unwritten rule hinders from',
        hint: 'From this effect in use on, the unwritten rule counts as one that prevents it.',
      },
    },
  },
  C04: {
    fires:
      'Fires when the forces on both sides reach {{forceFrom}}, and the weaker side is at least {{ratioFrom}} times the stronger.',
    score: '100 × (weaker side ÷ stronger side) × (importance ÷ 5)',
    thresholds: {
      forceFrom: {
        label: 'Force on each side at least',
        hint: 'Force is effect in use times strength, added up: a condition of strength 3 with an effect of 2 brings 6.',
      },
      ratioFrom: {
        label: 'Weaker side at least',
        hint: 'As a share of the stronger side; 1 means that both pull equally hard.',
      },
    },
  },
  C05: {
    fires:
      'Fires when one condition has an effect of +{{drivenFrom}} or more on one behaviour and of {{restrainedAtMost}} or lower on another, and both are asked of the same team.',
    score: '100 × (strength ÷ 5) × (the higher importance ÷ 5)',
    thresholds: {
      drivenFrom: {
        label: 'Supports the one from',
        hint: 'From this effect on, the condition counts as support for the one behaviour.',
      },
      restrainedAtMost: {
        label: 'Hinders the other from',
        hint: 'From this effect on, the condition counts as a hindrance to the other behaviour.',
      },
    },
  },
  G01: { fires: 'Fires when no target behaviour serves the goal.', score: 'always {{score}}' },
  G02: {
    fires: 'Fires when no condition of strength {{strengthFrom}} or more carries the behaviour.',
    score: '{{perImportance}} × importance',
    thresholds: {
      strengthFrom: {
        label: 'Strength at least',
        hint: 'A weaker condition cannot carry a behaviour on its own.',
      },
    },
  },
  G03: {
    fires: 'Fires when no training prepares for the behaviour, cancelled ones apart.',
    score: '{{perImportance}} × importance',
  },
  G04: {
    fires:
      'Fires when no carrying condition rewards socially, and no recognition or leadership measure is planned.',
    score: '{{perImportance}} × importance',
  },
  G05: {
    fires:
      'Fires when there is no incentive or controlling measure, and no carrying condition of recognition and bonus.',
    score: '{{perImportance}} × importance',
  },
  G06: { fires: 'Fires when the behaviour has no indicator.', score: '{{perImportance}} × importance' },
  G07: {
    fires: 'Fires when all indicators of the behaviour are self-reports.',
    score: '{{perImportance}} × importance',
  },
  G08: { fires: 'Fires when no condition of the category has been rated.', score: 'always {{score}}' },
  G09: {
    fires: 'Fires when more pulls against the behaviour than carries it, and all live measures are training.',
    score: '{{perImportance}} × importance',
  },
  G10: {
    fires:
      'Fires when the live measures use at most {{leversAtMost}} of four levers: understanding, skills, reinforcement, role models.',
    score: '{{perImportance}} × importance',
    thresholds: {
      leversAtMost: {
        label: 'Too few levers',
        hint: 'With 1, whatever relies on one lever alone is flagged; with 0, only what nothing is planned for.',
      },
    },
  },
  G11: {
    fires: 'Fires when all live measures are communication.',
    score: '{{perImportance}} × importance',
  },
  S01: {
    fires:
      'Fires when a training starts while a contradiction of score {{contradictionFrom}} or more stands against its behaviour and no measure has removed it by then.',
    score: 'that of the contradiction',
    thresholds: {
      contradictionFrom: {
        label: 'Contradiction of a score from',
        hint: 'Lighter contradictions do not count as headwind for a training.',
      },
    },
  },
  S02: {
    fires:
      'Fires when no leadership, recognition, controlling or incentive measure runs within {{weeks}} weeks after the end of a training.',
    score: '{{perImportance}} × importance',
    thresholds: {
      weeks: {
        label: 'Reinforcement within',
        hint: 'So long after the training may it take until something builds on what was learnt.',
      },
    },
  },
  S03: {
    fires:
      'Fires when the support, from the first to the last live measure, is shorter than the habit asks for: {{weeks}} weeks for a habit of strength 1, 2, 3, 4, 5.',
    score: '{{perImportance}} × importance',
    thresholds: {
      weeks: {
        label: 'Habit of strength {{habit}}',
        hint: 'So long does it take support until the new way can have become a habit.',
      },
    },
  },
  S04: {
    fires:
      'Fires when a team has more than {{hoursPerWeek}} training hours per head in a week, or {{behavioursFrom}} or more behaviours of effort {{effortFrom}} or higher are introduced to it in one quarter.',
    score: 'always {{score}}',
    thresholds: {
      hoursPerWeek: {
        label: 'Training hours per head and week',
        hint: 'More than this counts as too much beside the daily work.',
      },
      behavioursFrom: {
        label: 'New behaviours in a quarter',
        hint: 'As many demanding target behaviours at once count as overload for a team.',
      },
      effortFrom: {
        label: 'Demanding from an effort of',
        hint: 'Easier behaviours do not count towards overload.',
      },
    },
  },
  S05: { fires: 'Fires when a measure is past its end and not done.', score: 'always {{score}}' },
  S06: {
    fires: 'Fires when a session of a training falls into a blackout period of one of its teams.',
    score: 'always {{score}}',
  },
  S07: {
    fires:
      'Fires when a structural or incentive measure is live while a contradiction of score {{contradictionFrom}} or more on its behaviour has no remedy.',
    score: 'always {{score}}',
    thresholds: {
      contradictionFrom: {
        label: 'Contradiction of a score from',
        hint: 'Only contradictions this heavy make structure and incentives futile.',
      },
    },
  },
  M01: {
    fires: 'Fires when the net force does not exceed the habit, which counts {{habitWeight}} × its strength.',
    score:
      '{{perImportance}} × importance; {{heldBackPerImportance}} × importance where the net force is zero or less',
    thresholds: {
      heldBackPerImportance: {
        label: 'Score where more pulls than carries',
        hint: 'With importance 5, such a finding has a score of {{most}} ({{severity}}).',
      },
      perImportance: {
        label: 'Score where only habit is stronger',
        hint: 'With importance 5, such a finding has a score of {{most}} ({{severity}}).',
      },
    },
  },
  M02: {
    fires:
      'Fires when all carrying conditions of recognition and bonus and all incentives are purely material.',
    score: '{{perImportance}} × importance',
  },
  I01: {
    fires:
      'Fires when no signal holds in the readings of a team, and a live measure for the behaviour has started.',
    score: '{{perImportance}} × importance',
  },
  I02: {
    fires:
      'Fires when the latest signal in the readings of a team that holds is unfavourable, and a live measure for the behaviour has started.',
    score: '{{perImportance}} × importance',
  },
  I03: {
    fires:
      'Fires when a favourable signal in the readings of a team has come and gone, and a live measure for the behaviour has started.',
    score: '{{perImportance}} × importance',
  },
  I04: {
    fires: 'Fires when more than {{periods}} periods have passed without a reading.',
    score: 'always {{score}}',
    thresholds: {
      periods: {
        label: 'Periods without a reading up to',
        hint: 'Only after more than so many weeks, months or quarters, as the indicator is read, are readings out of date.',
      },
    },
  },
  I05: {
    fires: 'Fires when the baseline has fewer than {{readingsFrom}} readings.',
    score: 'always {{score}}',
    thresholds: {
      readingsFrom: {
        label: 'Readings in the baseline at least',
        hint: 'The usual dozen makes limits firm; with fewer they still move with every reading.',
      },
    },
  },
  I06: {
    fires:
      'Fires when a leading indicator has held its shift for {{weeksFrom}} weeks or longer, and a lagging one of the same behaviour and team shows no shift.',
    score: '{{perImportance}} × importance',
    thresholds: {
      weeksFrom: {
        label: 'Early shift has lasted for',
        hint: 'So long the result may take to follow before the link between the two is in doubt.',
      },
    },
  },
  I07: {
    fires:
      'Fires when the favourable run that holds began before the first live measure for the behaviour did.',
    score: 'always {{score}}',
  },
  I08: {
    fires:
      'Fires when the shift of an indicator is sustained in one team, and in another there is none or worse, with {{readingsFrom}} readings or more each.',
    score: '{{perImportance}} × importance',
    thresholds: {
      readingsFrom: {
        label: 'Readings of each team at least',
        hint: 'Teams with fewer readings are not compared.',
      },
    },
  },
  P01: {
    fires: 'Fires for a resister with influence {{influenceFrom}} or more at whom no measure is aimed.',
    score: 'always {{score}}',
  },
  P02: {
    fires: 'Fires for a fence-sitter with influence {{influenceFrom}} or more at whom no measure is aimed.',
    score: 'always {{score}}',
  },
  P03: {
    fires:
      'Fires when more resisters with influence up to {{smallAtMost}} are recorded than people with influence {{influentialFrom}} or more.',
    score: 'always {{score}}',
    thresholds: {
      smallAtMost: {
        label: 'Little influence up to',
        hint: 'Resisters with no more influence than this hardly decide about success.',
      },
      influentialFrom: {
        label: 'Much influence from',
        hint: 'People with this influence are the ones attention belongs to.',
      },
    },
  },
  P04: {
    fires:
      'Fires when {{ratersFrom}} or more people have rated and their agreement (rwg) is below {{agreementFrom}}.',
    score: 'always {{score}}',
    thresholds: {
      ratersFrom: {
        label: 'Raters at least',
        hint: 'With fewer voices nobody can tell whether they agree.',
      },
      agreementFrom: {
        label: 'Agreement (rwg) at least',
        hint: '1 means full agreement, 0 as scattered as by rolling dice; 0.7 is customary.',
      },
      expectedVariance: {
        label: 'Scatter of random ratings',
        hint: 'The variance agreement is measured against: 4 for seven equally likely ratings. A smaller value judges more strictly.',
      },
    },
  },
  P05: {
    fires: 'Fires when the means of leaders and employees differ by {{differenceFrom}} points or more.',
    score: 'always {{score}}',
    thresholds: {
      differenceFrom: {
        label: 'Difference of the means at least',
        hint: 'From so many points on, leaders and employees no longer see the same thing.',
      },
    },
  },
} as const;
