/**
 * When each rule fires and how its score comes about. The thresholds in braces are those of the policy in force
 * (src/domain/consistency/policy.ts), so that text and engine cannot differ.
 */
export const scoring = {
  C01: {
    fires: 'Fires for every rated effect in use of {{effectAtMost}} or lower.',
    score: '100 × (effect ÷ 3) × (strength ÷ 5) × (importance ÷ 5) × confidence',
  },
  C02: {
    fires:
      'Fires when the espoused effect is at least +{{espousedFrom}} and exceeds the effect in use by {{gapFrom}} points or more.',
    score: '100 × (gap ÷ 6) × (strength ÷ 5) × (importance ÷ 5) × confidence',
  },
  C03: {
    fires:
      'Fires when, for one behaviour, an official condition has an effect of +{{officialFrom}} or more, and an unwritten one that is at least as strong has an effect of {{unofficialAtMost}} or lower.',
    score: 'that of the unwritten rule: 100 × (effect ÷ 3) × (strength ÷ 5) × (importance ÷ 5) × confidence',
  },
  C04: {
    fires:
      'Fires when the forces on both sides reach {{forceFrom}}, and the weaker side is at least {{ratioFrom}} times the stronger.',
    score: '100 × (weaker side ÷ stronger side) × (importance ÷ 5)',
  },
  C05: {
    fires:
      'Fires when one condition has an effect of +{{drivenFrom}} or more on one behaviour and of {{restrainedAtMost}} or lower on another, and both are asked of the same team.',
    score: '100 × (strength ÷ 5) × (the higher importance ÷ 5)',
  },
  G01: { fires: 'Fires when no target behaviour serves the goal.', score: 'always {{score}}' },
  G02: {
    fires: 'Fires when no condition of strength {{strengthFrom}} or more carries the behaviour.',
    score: '{{perImportance}} × importance',
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
  },
  G11: {
    fires: 'Fires when all live measures are communication.',
    score: '{{perImportance}} × importance',
  },
  S01: {
    fires:
      'Fires when a training starts while a contradiction of score {{contradictionFrom}} or more stands against its behaviour and no measure has removed it by then.',
    score: 'that of the contradiction',
  },
  S02: {
    fires:
      'Fires when no leadership, recognition, controlling or incentive measure runs within {{weeks}} weeks after the end of a training.',
    score: '{{perImportance}} × importance',
  },
  S03: {
    fires:
      'Fires when the support, from the first to the last live measure, is shorter than the habit asks for: {{weeks}} weeks for a habit of strength 1, 2, 3, 4, 5.',
    score: '{{perImportance}} × importance',
  },
  S04: {
    fires:
      'Fires when a team has more than {{hoursPerWeek}} training hours per head in a week, or {{behavioursFrom}} or more behaviours of effort {{effortFrom}} or higher are introduced to it in one quarter.',
    score: 'always {{score}}',
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
  },
  M01: {
    fires: 'Fires when the net force does not exceed the habit, which counts {{habitWeight}} × its strength.',
    score:
      '{{perImportance}} × importance; {{heldBackPerImportance}} × importance where the net force is zero or less',
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
  },
  I05: {
    fires: 'Fires when the baseline has fewer than {{readingsFrom}} readings.',
    score: 'always {{score}}',
  },
  I06: {
    fires:
      'Fires when a leading indicator has held its shift for {{weeksFrom}} weeks or longer, and a lagging one of the same behaviour and team shows no shift.',
    score: '{{perImportance}} × importance',
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
  },
  P04: {
    fires:
      'Fires when {{ratersFrom}} or more people have rated and their agreement (rwg) is below {{agreementFrom}}.',
    score: 'always {{score}}',
  },
  P05: {
    fires: 'Fires when the means of leaders and employees differ by {{differenceFrom}} points or more.',
    score: 'always {{score}}',
  },
} as const;
