/** I rules: whether behaviour shifts, and whether the readings can tell. */
export const shift = {
  I01: {
    name: 'No shift',
    principle:
      'What stays within the limits of chance has not changed, however busy the programme is (process behaviour charts: Wheeler 1993).',
    title: '{{team}}: “{{indicator}}” does not shift',
    detail:
      'Measures for “{{behaviour}}” are under way, yet in the {{weeks}} since the baseline the readings for “{{team}}” stay where chance alone moves them: mean of the baseline {{centre}}, limits {{lower}} and {{upper}}, most recently {{last}}. As long as what earns recognition stays the same, the old way remains the reasonable one. Importance of the behaviour {{importance}} of 5.',
  },
  I02: {
    name: 'Wrong way',
    principle:
      'Where behaviour moves away from what is asked for, something else is rewarded more (Kerr 1975, “On the Folly of Rewarding A, While Hoping for B”).',
    title: '{{team}}: “{{indicator}}” goes the wrong way',
    detail:
      'Measures for “{{behaviour}}” are under way, yet since {{since}} ({{weeks}}) the readings for “{{team}}” lie on the unfavourable side, further than chance explains: mean of the baseline {{centre}}, most recently {{last}}. Something in everyday work pulls harder than the measures do, or the figure follows something else. Importance of the behaviour {{importance}} of 5.',
  },
  I03: {
    name: 'Enthusiasm faded',
    principle:
      'Early enthusiasm carries for a while; a habit takes a median of 66 days and up to 254, and needs what rewards it (Lally, van Jaarsveld, Potts & Wardle 2010).',
    title: '{{team}}: the shift in “{{indicator}}” has faded',
    detail:
      'In “{{team}}”, “{{behaviour}}” had begun to take hold, and since {{since}} ({{weeks}}) that is being lost again: mean of the baseline {{centre}}, most recently {{last}}. People were able and willing; everyday work has brought the old way back. More training changes little about that, the conditions do. Importance of the behaviour {{importance}} of 5.',
  },
  I04: {
    name: 'Stale readings',
    principle:
      'What leaders keep an eye on shows what matters; what nobody measures any more, nobody expects any more (Schein 2010).',
    title: '{{team}}: “{{indicator}}” is no longer measured',
    detail:
      'The latest reading of “{{indicator}}” for “{{team}}” is for the period from {{lastPeriod}}; in the {{silence}} since its end none has followed. Whether “{{behaviour}}” holds is unknown, and people notice that nobody asks any more.',
  },
  I05: {
    name: 'Baseline too short',
    principle:
      'Limits made of few readings move with every further one; a dozen make them firm (Wheeler 1993; NHS England, Making Data Count 2019).',
    title: '{{team}}: too few readings of “{{indicator}}” from before',
    detail:
      'The baseline of “{{indicator}}” for “{{team}}” has {{baseline}}; limits one can rely on take {{neededReadings}}. Until then a shift may turn out to be chance, and a real one may go unseen.',
  },
  I06: {
    name: 'Leading without lagging',
    principle:
      'An early indicator is worth as much as its link to the result; if the result stays away, the link is to be tested (Kaplan & Norton 1996).',
    title: '{{team}}: “{{indicator}}” has shifted, “{{lagging}}” has not',
    detail:
      'For {{weeks}}, “{{indicator}}” has run favourably in “{{team}}”; “{{lagging}}”, which should follow, shows no shift. Either the one does not lead to the other, or the figure has changed and the behaviour has not. Importance of the behaviour {{importance}} of 5.',
  },
  I07: {
    name: 'Moved before the measure',
    principle:
      'A signal is no cause: what began earlier has another explanation (history as a rival explanation: Campbell & Stanley 1963).',
    title: '{{team}}: “{{indicator}}” moved before the first measure',
    detail:
      'The favourable run of “{{indicator}}” for “{{team}}” began on {{since}}, {{ahead}} before the first measure for “{{behaviour}}” ({{firstMeasure}}). The measure cannot have set it off. Whatever did is worth knowing before the programme takes the credit: it may be cheaper, and it may stop.',
  },
  I08: {
    name: 'Teams diverge',
    principle:
      'Where one group succeeds under the same programme, it has found something the others can use (positive deviance: Pascale, Sternin & Sternin 2010).',
    title: '“{{indicator}}”: a lasting shift in {{best}}, none in {{worst}}',
    title_faded: '“{{indicator}}”: a lasting shift in {{best}}, a faded one in {{worst}}',
    title_wrong_way: '“{{indicator}}”: a lasting shift in {{best}}, the wrong way in {{worst}}',
    detail:
      'The programme is the same for all, and its effect is not. The shift in “{{indicator}}” is sustained {{lastingTeams}}, longest in “{{best}}”; there is none, or none left, {{otherTeams}}, and the verdict on “{{worst}}” is “{{worstVerdict}}”. So the difference lies around the teams: leadership, workload, customers, unwritten rules. Importance of the behaviour {{importance}} of 5.',
  },
} as const;
