/** What each kind of measure begins with, and what makes it work. */
export const measureKinds = {
  training: {
    title: 'Training: practise the new way on real cases',
    rule: 'Training helps where people cannot do it yet. Where they can but do not, a framework condition is the reason.',
    first:
      'Clear what pulls against the behaviour first: whoever learns something and may not use it learns that too.',
    second: 'Practise on cases from the participants’ own week, not on examples from elsewhere.',
    third:
      'Plan what follows in the eight weeks after: a talk with the leader, a first use, recognition for it.',
  },
  incentive: {
    title: 'Incentive for the new way',
    rule: 'An incentive starts something; it does not carry it. Material reward wears off within months.',
    first: 'It must not pay for the result alone: people then get there the old way.',
    second: 'It must not set colleagues against each other where the behaviour needs them together.',
    third:
      'Take away first what still rewards the opposite. Two opposite incentives cost twice and move nothing.',
  },
  controlling: {
    title: 'Follow the new behaviour in the regular review',
    rule: 'What leaders ask about regularly counts. What they only announce does not.',
    first: 'Ask for the behaviour before the result: results come months later and have many causes.',
    second:
      'Speak about teams, never about single people, and ask what gets in the way before asking for more.',
    third: 'Drop an old figure for every new one, or the old one goes on steering.',
  },
  recognition: {
    title: 'Show publicly who does it the new way',
    rule: 'Social recognition is what really drives people: public, prompt and from those whose judgement counts.',
    first: 'Recognise the behaviour, not the number: also the well-prepared talk that brought no order.',
    second:
      'Within days and in front of the people whose respect matters, such as peers and their own leader.',
    third:
      'Say what exactly was good and what it was good for. General praise and prizes by turns are worth nothing.',
  },
  leadership: {
    title: 'Leaders go first and can be seen doing it',
    rule: 'People believe what leaders do, above all when it costs them something.',
    first:
      'Do the new thing yourself, regularly and where others see it: in the customer meeting, in the Monday round.',
    second: 'Change the first question you ask. What is asked first is taken to be what matters.',
    third: 'Own up to mistakes made on the way, and stop the old exception where you used to grant it.',
  },
  condition_change: {
    title: 'Change the framework condition that pulls against it',
    rule: 'The most effective measure: the new behaviour becomes the plausible, even the rational choice.',
    first: 'Name what will be different in everyday life, from which day, and who has decided it.',
    second:
      'Change what is lived, not only what is written. The unwritten rule needs somebody who breaks it first.',
    third: 'Done before the training begins, it makes the training worthwhile.',
  },
  structural: {
    title: 'Adapt structure or tools to the new way',
    rule: 'Structures and tools make the new way easier. They do not make it worthwhile.',
    first: 'Ask where the new way costs more steps than the old one, and take those out.',
    second: 'Leave no second way open: whoever can go on in the old system will.',
    third: 'On unchanged conditions a reorganisation changes the boxes and nothing else.',
  },
  communication: {
    title: 'Explain why, and what changes on Monday',
    rule: 'Words make people understand. They only move anybody when something to be felt follows.',
    first: 'Say what is expected, from whom, and what will no longer be asked for.',
    second: 'Say openly what still speaks against it, and what will be done about that by when.',
    third:
      'Let the people speak whom others listen to. The direct leader is believed more than the campaign.',
  },
} as const;
