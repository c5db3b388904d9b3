/** What can be done: a title like a line on a to-do list, and a sentence on how. */
export const remedies = {
  change_condition: {
    title: 'Change the condition itself',
    how: 'Rewrite what the condition rewards so that the new behaviour pays off; ask those affected what they would do then.',
  },
  weaken_condition: {
    title: 'Take weight off the condition',
    how: 'Give it a smaller share, fewer occasions or an exemption for the new behaviour where it cannot be changed at once.',
  },
  pair_measure: {
    title: 'Set a counterweight beside it',
    how: 'Give the new behaviour a reward of its own that is just as visible as the one for the old way.',
  },
  accept_tension: {
    title: 'Keep the tension knowingly',
    how: 'Record the reason, an owner and a review date, and tell the people affected that it has been seen.',
  },
  align_words_and_practice: {
    title: 'Bring words and practice together',
    how: 'Change the practice, or stop claiming the opposite: an honest “not yet” costs less trust than a broken promise.',
  },
  make_visible: {
    title: 'Say the unwritten rule aloud',
    how: 'Name it in the round of those who keep it alive and ask what it protects; a rule that can be discussed can be changed.',
  },
  lead_by_example: {
    title: 'Let leaders go first',
    how: 'Agree two or three situations in which leaders visibly act in the new way, even where the old rule would be easier.',
  },
  clarify_priority: {
    title: 'Decide what goes first',
    how: 'State in one sentence which of the two demands wins when they collide, and who may decide otherwise.',
  },
  split_condition: {
    title: 'Let the condition differ by case',
    how: 'Apply it by team, segment or occasion so that it supports each behaviour where that behaviour is needed.',
  },
  create_driver: {
    title: 'Create something that carries the behaviour',
    how: 'Build it into everyday work: a fixed agenda item, a criterion for promotion, a tool that asks for it.',
  },
  strengthen_driver: {
    title: 'Give weight to what already helps',
    how: 'Find the condition that supports the behaviour and make it count more: more often, more visibly, higher up.',
  },
  rate_conditions: {
    title: 'Look into the blind spot',
    how: 'Collect two or three conditions of this category in conversations and rate them, or record that there are none.',
  },
  define_behaviour: {
    title: 'Describe the behaviour',
    how: 'Write down who does what differently in which situation, from and to, so that two observers would agree on it.',
  },
  drop_goal: {
    title: 'Take the goal out',
    how: 'If nobody needs to act differently for it, it is not a goal of this programme; say so.',
  },
  make_it_easier: {
    title: 'Make the new way easier',
    how: 'Provide templates, questions, examples and a fixed occasion; remove every step that is not needed.',
  },
  add_indicator: {
    title: 'Add an indicator',
    how: 'Choose something countable per team and period, and collect readings before the first measure starts.',
  },
  add_observed_indicator: {
    title: 'Add a figure that is not self-reported',
    how: 'Take it from records, documents or observed situations: a sample of ten a month is better than none.',
  },
  find_what_holds: {
    title: 'Find what holds the old way',
    how: 'Go through the force field of the behaviour with the team, and ask which condition rewards the old way here and what would have to be different.',
  },
  check_indicator: {
    title: 'Check the indicator',
    how: 'Ask those who do the work whether the figure still shows the behaviour it stands for, and whether the way of counting has changed.',
  },
  resume_readings: {
    title: 'Take readings again',
    how: 'Enter what is missing and agree who does it from now on; what is no longer needed, remove, and say so.',
  },
  add_past_readings: {
    title: 'Enter readings from before',
    how: 'A CRM or old reports often hold a year of figures; import them period by period until the baseline has a dozen.',
  },
  test_assumption: {
    title: 'Test the assumption',
    how: 'Write down how the one is to lead to the other and how long that takes, and follow each step in a handful of cases.',
  },
  find_other_cause: {
    title: 'Look for the other cause',
    how: 'Note what else changed in those weeks: the leader, the market, the season, a tool, the way of counting.',
  },
  learn_from_team: {
    title: 'Learn from the team in which it works',
    how: 'Let it show the others what it does differently and what makes that possible there; carry over the condition, not the method alone.',
  },
  plan_training: {
    title: 'Plan a training',
    how: 'Practise the new behaviour in real cases, close to the day on which it is needed.',
  },
  add_recognition: {
    title: 'Let it earn recognition',
    how: 'Decide who will be asked to present how it was done, who is thanked in front of whom, and who is promoted for it.',
  },
  add_steering: {
    title: 'Steer by it',
    how: 'Put one figure or one question about the behaviour into the reviews that take place anyway.',
  },
  add_lever: {
    title: 'Pull another lever',
    how: 'Ask which is missing: understanding why, skills, reinforcement in everyday work, or role models.',
  },
  follow_words_with_change: {
    title: 'Let a noticeable change follow the words',
    how: 'Change one thing that everybody feels within four weeks of the announcement.',
  },
  plan_condition_change: {
    title: 'Plan a measure that changes the condition',
    how: 'Enter it as a measure with owner and dates, and link it to the condition it is to change.',
  },
  bring_remedy_forward: {
    title: 'Bring the change of the condition forward',
    how: 'Finish it before the training or the new structure starts, even if only for the teams that come first.',
  },
  postpone_training: {
    title: 'Hold the training later',
    how: 'Schedule it for the weeks after the condition has changed, when what is learnt can be used at once.',
  },
  shift_budget_to_conditions: {
    title: 'Move budget from training to conditions',
    how: 'Spend part of the days and money on what keeps people from doing what they have learnt.',
  },
  plan_reinforcement: {
    title: 'Plan what follows the training',
    how: 'Agree on conversations with the line manager, a joint review and visible recognition in the eight weeks after it.',
  },
  extend_support: {
    title: 'Keep supporting for longer',
    how: 'Plan a smaller effort over more weeks: a monthly review lasts longer than a grand opening.',
  },
  spread_load: {
    title: 'Spread the load',
    how: 'Move courses or starts into quieter weeks or the next quarter, the most important behaviour first.',
  },
  reduce_load: {
    title: 'Ask for less at once',
    how: 'Cut hours or leave out a behaviour until the first one works.',
  },
  confirm_done: {
    title: 'Confirm that it is done',
    how: 'If the measure has been carried out, mark it as done and record what it changed.',
  },
  replan_measure: {
    title: 'Give it a new date',
    how: 'Agree a new end and an owner, and check which measures rely on it.',
  },
  move_session: {
    title: 'Move the session',
    how: 'Hold it on a day on which its teams can spare the time, best in a week after which they use what they have learnt at once.',
  },
  agree_exception: {
    title: 'Agree an exception',
    how: 'If it has to be this day, agree with those who lead the teams who is free for it and what is left undone, and tell everybody.',
  },
  cancel_measure: {
    title: 'Call it off',
    how: 'If it is no longer needed, cancel it and say why; an open promise costs credibility.',
  },
  win_over: {
    title: 'Talk and win the person over',
    how: 'Find out what he or she would lose by the change, and offer a part in it that is worth having.',
  },
  involve_endorser: {
    title: 'Bring in an endorser of equal rank',
    how: 'Somebody of the same standing who has tried it convinces more than any presentation.',
  },
  clarify_expectations: {
    title: 'Clarify what is expected of the role',
    how: 'Let the superior state what this role is to stand for in the programme, and when they will talk about it again.',
  },
  redirect_attention: {
    title: 'Turn attention to the influential',
    how: 'Note who is listened to, and spend the next conversations there and on conditions.',
  },
  discuss_ratings: {
    title: 'Discuss the differing ratings',
    how: 'Bring those who rated high and low together and ask for the situations they had in mind; then rate again.',
  },
  gather_evidence: {
    title: 'Gather evidence',
    how: 'Documents, interviews, observation, data: two independent sources settle most disputes.',
  },
} as const;
