/** S rules: measures in the wrong order, too short, too late, too much at once. */
export const sequence = {
  S01: {
    name: 'Training into headwind',
    principle:
      'Whether something learnt is used depends on the climate people return to (Baldwin & Ford 1988; Rouiller & Goldstein 1993).',
    title: '“{{measure}}” runs into headwind: “{{condition}}”',
    detail:
      'The first day of the training “{{measure}}” for “{{behaviour}}” is {{startsOn}}. On that day “{{condition}}” works {{effectWords}} ({{effect}}, strength {{strength}} of 5), and no measure changes it before. What is learnt meets a workplace that speaks against it; after a few weeks the old way is back, along with the view that courses achieve nothing.',
    detail_late:
      'The first day of the training “{{measure}}” for “{{behaviour}}” is {{startsOn}}. On that day “{{condition}}” works {{effectWords}} ({{effect}}, strength {{strength}} of 5); the measure that is to change it does not end before {{remedyEndsOn}}. In the other order both work: first the condition, then the training.',
  },
  S02: {
    name: 'Nothing reinforces the training',
    principle:
      'A training reaches the workplace when it is asked about, encouraged and acknowledged there: required drivers (Kirkpatrick & Kirkpatrick 2016).',
    title: 'Nothing follows the training “{{measure}}”',
    detail:
      'The last day of the training “{{measure}}” for “{{behaviour}}” (importance {{importance}} of 5) is {{endsOn}}. In the {{weeks}} after that, until {{until}}, no leadership, recognition, controlling or incentive measure takes up what was learnt. What nobody asks about fades in these weeks, however good the course was.',
  },
  S03: {
    name: 'Too short for the habit',
    principle:
      'Until something new comes by itself it takes a median of 66 days and up to 254 (Lally, van Jaarsveld, Potts & Wardle 2010).',
    title: 'Support for “{{behaviour}}” ends before the habit is overcome',
    detail:
      'From the start of the first to the end of the last measure, “{{behaviour}}” (importance {{importance}} of 5) is supported for {{weeks}}. An old habit of strength {{habitStrength}} of 5 takes about {{needed}} until the new way comes by itself. Enthusiasm carries the beginning; when support stops earlier, the old way is still the easier one.',
  },
  S04: {
    name: 'Team overload',
    principle:
      'Learning needs room beside daily work; initiatives that pile up wear out the good will for all of them (Sweller 1988; Abrahamson 2000).',
    title: 'Too much at once for “{{team}}”',
    detail_hours:
      'In the week of {{peakWeek}}, “{{team}}” has {{peakHours}} hours of training per head; {{hoursLimit}} hours are thought bearable beside daily business. Customers come first in such weeks, and the seats stay empty or the minds elsewhere.',
    detail_behaviours:
      '{{behaviours}} demanding behaviours are introduced to “{{team}}” in {{quarter}}. New routines compete for the same attention; people then pick the most convenient one and postpone the rest.',
    detail_both:
      'In the week of {{peakWeek}}, “{{team}}” has {{peakHours}} hours of training per head ({{hoursLimit}} are thought bearable), and {{behaviours}} demanding behaviours are introduced to it in {{quarter}}. Neither the courses nor the new routines then get the attention they need.',
  },
  S05: {
    name: 'Overdue',
    principle:
      'What leaders keep an eye on is the strongest signal they send; so is what they let slide (Schein 2010).',
    title: '“{{measure}}” is overdue',
    detail_one:
      'The measure “{{measure}}” was to end on {{endsOn}}, one day ago, and is not marked as done. Either only the tick is missing, or something is not happening that others are counting on.',
    detail_other:
      'The measure “{{measure}}” was to end on {{endsOn}}, {{daysOverdue}} days ago, and is not marked as done. Either only the tick is missing, or something is not happening that others are counting on.',
  },
  S06: {
    name: 'Session inside a blackout period',
    principle:
      'Whoever is needed elsewhere has no opportunity to use what was learnt, and without one it is lost (Ford, Quiñones, Sego & Sorra 1992).',
    title: '“{{measure}}” takes place in a blackout period: {{heldOn}}',
    detail_one:
      'A session of the training “{{measure}}” on {{heldOn}} falls into days on which its teams have no time: {{blackouts}}. Those needed elsewhere stay away or are there in body only, and those who do come have no opportunity in these days to use what they have learnt.',
    detail_other:
      '{{sessions}} sessions of the training “{{measure}}” on {{heldOn}} fall into days on which its teams have no time: {{blackouts}}. Those needed elsewhere stay away or are there in body only, and those who do come have no opportunity in these days to use what they have learnt.',
  },
  S07: {
    name: 'Structure on unchanged conditions',
    principle:
      'Reorganisation and incentives achieve little while strong conditions contradict them (Beer, Eisenstat & Spector 1990).',
    title: '“{{measure}}” builds on an unchanged condition: “{{condition}}”',
    detail:
      '“{{measure}}” is meant to bring about “{{behaviour}}” by structure or incentive. Meanwhile “{{condition}}” works {{effectWords}}, a contradiction of weight {{contradictionScore}} out of 100, and no measure addresses it. New boxes and bonuses take hold only hesitantly as long as that stays.',
  },
} as const;
