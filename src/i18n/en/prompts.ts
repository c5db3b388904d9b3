/** Questions that make people think of framework conditions, by category: two for what is official, two for what is not. */
export const prompts = {
  working_conditions: {
    official: {
      first:
        'Which targets does a salesperson have to meet this month, and how much of the day do they take?',
      second: 'Whose calendar has room for the new behaviour, and what was taken out of it to make room?',
    },
    unofficial: {
      first: 'What gets dropped first when things get tight at the end of the quarter?',
      second: 'What do good people do in the evening because there is no time for it during the day?',
    },
  },
  leadership: {
    official: {
      first: 'Which figures and questions does the regular review with the manager begin with?',
      second: 'What have leaders promised to do differently themselves, and who checks?',
    },
    unofficial: {
      first: 'What does one never say in the Monday meeting?',
      second: 'What did the boss last stop by for in person: a lost order, or a well-led conversation?',
    },
  },
  recognition_and_bonus: {
    official: {
      first:
        'What exactly does the bonus pay for, and what does the new behaviour cost those who rely on it?',
      second: 'Which awards, rankings or incentive trips are there, and what does one win them for?',
    },
    unofficial: {
      first: 'Who is quoted, invited and asked for advice, and what have they done for it?',
      second: 'What has somebody been praised for that the strategy no longer wants?',
    },
  },
  regulation_density: {
    official: {
      first: 'How many approvals does one need for the new way, and how many for the old one?',
      second: 'Which forms and reports fill the week, and what happens if one is late?',
    },
    unofficial: {
      first: 'Which rule does everybody get round, and how?',
      second: 'What does one do without asking, because it would never be approved?',
    },
  },
  official_rules: {
    official: {
      first: 'Which guideline, price rule or territory rule forbids or prevents the new behaviour?',
      second: 'Which written principle speaks for the strategy, and when did it last decide a case?',
    },
  },
  unofficial_rules: {
    unofficial: {
      first: 'What would you advise a new colleague on the first evening, off the record?',
      second: 'What does somebody have to do here to lose everybody’s respect?',
    },
  },
  hr_policy: {
    official: {
      first:
        'What is written in the job advertisements and appraisal forms, and does the new behaviour occur there?',
      second: 'Who may attend which training, and who stands in for them meanwhile?',
    },
    unofficial: {
      first: 'Whom does one really hire: who fits the strategy, or who resembles those already here?',
      second: 'What happens to somebody who misses the figures but works in the new way?',
    },
  },
  career_patterns: {
    official: {
      first: 'What does one have to show for a promotion, according to the career model?',
      second: 'Which step comes after ten good years in sales, for those who do not want to lead?',
    },
    unofficial: {
      first: 'Who was promoted last, and for what?',
      second: 'Whose career came to a halt, and what does one tell each other about why?',
    },
  },
  structure_and_tools: {
    official: {
      first: 'Which departments would have to work together, and which targets keep them apart?',
      second: 'What does the CRM ask for, and what can one not enter there at all?',
    },
    unofficial: {
      first: 'Which spreadsheet do people really work with, next to the system?',
      second: 'Whom does one call when something has to go fast, and who is never called?',
    },
  },
  /** Scott-Morgan, The Unwritten Rules of the Game (1994): motivators, enablers, triggers. */
  behind: {
    motivator: { name: 'Motivator', question: 'What do people want here, or want to avoid?' },
    enabler: { name: 'Enabler', question: 'Who can give it to them, or take it away?' },
    trigger: { name: 'Trigger', question: 'What must one do, or be seen to do, to get it?' },
  },
};
