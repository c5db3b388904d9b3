/**
 * What can be done about a finding. Rules name the ones that fit, best first; the words (title and how) are in
 * src/i18n under `rules:remedies.<id>`.
 */
export const REMEDY_IDS = [
  // Framework conditions
  /** Change the condition itself so that it rewards the new behaviour. */
  'change_condition',
  /** Take weight off the condition: smaller share, fewer occasions, exceptions for the new behaviour. */
  'weaken_condition',
  /** Set a second force beside the condition that rewards the new behaviour as visibly as the condition the old. */
  'pair_measure',
  /** Keep the contradiction knowingly: reason, owner, review date. */
  'accept_tension',
  /** Bring what is said and what is done together: change the practice, or stop claiming the opposite. */
  'align_words_and_practice',
  /** Say the unwritten rule aloud where those who keep it alive can hear it. */
  'make_visible',
  /** Leaders break the old rule first, where everybody sees it. */
  'lead_by_example',
  /** Decide which of two demands goes first, and say so. */
  'clarify_priority',
  /** Let the condition differ by team, segment or occasion so that it stops pulling two ways. */
  'split_condition',
  /** Create a condition that carries the behaviour in everyday work. */
  'create_driver',
  /** Give a condition that already helps more weight. */
  'strengthen_driver',
  /** Rate the conditions of the category, or establish that there are none. */
  'rate_conditions',

  // Goals, behaviours, measurement
  /** Describe an observable behaviour, from and to, that serves the goal. */
  'define_behaviour',
  /** Take the goal out of the programme. */
  'drop_goal',
  /** Make the new way easier: templates, tools, a fixed occasion, fewer steps. */
  'make_it_easier',
  /** Add an indicator per team and period. */
  'add_indicator',
  /** Add an indicator taken from records or observation instead of self-report. */
  'add_observed_indicator',

  /** See which conditions hold the old behaviour where the readings do not move. */
  'find_what_holds',
  /** Ask whether the indicator still shows the behaviour it stands for. */
  'check_indicator',
  /** Take readings again, or say that it is no longer measured. */
  'resume_readings',
  /** Enter readings from before the programme. */
  'add_past_readings',
  /** Ask whether the one indicator really leads to the other. */
  'test_assumption',
  /** Ask what else changed when the readings did. */
  'find_other_cause',
  /** Let the team in which it works show the others how. */
  'learn_from_team',

  // Measures
  'plan_training',
  /** Social recognition: who is praised, promoted, asked to tell how it was done. */
  'add_recognition',
  /** Targets, reviews and figures that follow the new behaviour. */
  'add_steering',
  /** Use a lever that is missing: understanding, skills, reinforcement, role models. */
  'add_lever',
  /** Let an appeal be followed by a change everybody feels. */
  'follow_words_with_change',
  /** Plan a measure that changes the contradicting condition. */
  'plan_condition_change',
  /** Bring the change of the condition forward, before the training or structure takes effect. */
  'bring_remedy_forward',
  /** Hold the training after the condition has changed. */
  'postpone_training',
  /** Replace the training, or part of it, by work on conditions. */
  'shift_budget_to_conditions',
  /** Talks with the leader, reviews, recognition in the weeks after a training. */
  'plan_reinforcement',
  /** Keep supporting until the habit can have formed. */
  'extend_support',
  /** Spread over more weeks or quarters. */
  'spread_load',
  /** Ask less at once: fewer hours, fewer new behaviours. */
  'reduce_load',
  /** Confirm that the measure is done. */
  'confirm_done',
  /** Give the measure a new date and an owner. */
  'replan_measure',
  /** Hold the session on another day. */
  'move_session',
  /** Agree with those who lead the teams that the session takes place all the same, and what is left undone for it. */
  'agree_exception',
  /** Call the measure off and say so. */
  'cancel_measure',

  // People and ratings
  /** Talk, understand what the person would lose, win him or her with a part to play. */
  'win_over',
  /** Let an endorser of the same rank vouch for the change. */
  'involve_endorser',
  /** Agree with the person's superior what is expected of his or her role. */
  'clarify_expectations',
  /** Turn attention from small resistance to influential people and to conditions. */
  'redirect_attention',
  /** Discuss the differing ratings with those who gave them. */
  'discuss_ratings',
  /** Collect evidence: documents, interviews, observation, data. */
  'gather_evidence',
] as const;

export type RemedyId = (typeof REMEDY_IDS)[number];
