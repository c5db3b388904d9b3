import { contradictions } from './rules/contradictions';
import { figures } from './rules/figures';
import { gaps } from './rules/gaps';
import { motivation } from './rules/motivation';
import { people } from './rules/people';
import { remedies } from './rules/remedies';
import { sequence } from './rules/sequence';
import { shift } from './rules/shift';

/**
 * What findings say. Per rule: short name, principle with source, title and detail; these two may use the titles of
 * the finding's subjects, its figures (formatted), `effectWords` and `basis`. See src/i18n/finding-text.ts.
 */
export const rules = {
  ...contradictions,
  ...gaps,
  ...sequence,
  ...motivation,
  ...people,
  ...shift,
  remedies,
  figures,
  /** Ends the detail of a contradiction with what it was computed from. */
  basis:
    'Rated {{effect}} on a scale from −3 to +3; strength of the condition {{strength}} of 5, importance of the behaviour {{importance}} of 5, confidence in the rating {{confidence}}.',
  /** What speaks for a behaviour and against it; the contexts name the only side there is. */
  forces: 'A force of {{driving}} speaks for “{{behaviour}}”, one of {{restraining}} against it',
  forces_against: 'Nothing speaks for “{{behaviour}}”, a force of {{restraining}} against it',
  forces_for: 'A force of {{driving}} speaks for “{{behaviour}}”, nothing against it',
  forces_none: 'Nothing speaks for “{{behaviour}}”, and nothing against it',
  /** A value on a scale from 1 to 5. */
  ofFive: '{{value}} of 5',
  /** Counted things, for sentences that count two of them. */
  /** A stretch of weeks, some of which have no reading. */
  partlyRead: '{{weeks}}, {{unread}} of them without a reading',
  counted: {
    conditions_one: '{{n}} condition',
    conditions_other: '{{n}} conditions',
    weeks_one: '{{n}} week',
    weeks_other: '{{n}} weeks',
    days_one: '{{n}} day',
    days_other: '{{n}} days',
    readings_zero: 'no reading',
    readings_one: '{{n}} reading',
    readings_other: '{{n}} readings',
    inTeams_one: 'in one team',
    inTeams_other: 'in {{n}} teams',
    sharedTeams_zero: 'everybody',
    sharedTeams_one: '{{n}} team in common',
    sharedTeams_other: '{{n}} teams in common',
    resisters_one: '{{n}} resister with little influence',
    resisters_other: '{{n}} resisters with little influence',
    influential_one: '{{n}} person with great influence',
    influential_other: '{{n}} people with great influence',
  },
  /** Texts that were quoted from the model beside a finding. */
  quotes: { espoused: 'What is said', inUse: 'What is done', rationale: 'Why it was rated so' },
  /** What a rule that could not decide is missing. */
  missing: {
    ratings: 'The effects in use have not been rated yet.',
    ratings_cell: 'The effect in use has not been rated yet.',
    espoused: 'What the organisation says about the effect has not been rated.',
    rewards:
      'Nobody has stated yet whether what drives the behaviour rewards with money or with recognition.',
    raters: 'Too few people have rated the effect, or one of the groups is missing.',
    goals: 'No strategic goals have been entered.',
    behaviours: 'No target behaviours have been entered.',
    conditions: 'No framework conditions have been entered.',
    measures: 'No measures have been planned.',
    kinds: 'Measures have no kind yet.',
    dates: 'Measures have no start or no end.',
    hours: 'Trainings have no hours per head.',
    teams: 'No teams have been entered.',
    sessions: 'Trainings that may run into a blackout period have no sessions yet.',
    blackouts: 'No blackout periods have been entered, such as quarter end.',
    indicators: 'No indicators have been entered.',
    observations: 'There are no readings that could be shown.',
    baseline: 'There are fewer than five readings from before, or none after.',
    stakeholders: 'No stakeholders have been entered.',
  },
} as const;
