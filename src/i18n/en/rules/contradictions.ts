/** C rules: conditions that contradict the strategy. */
export const contradictions = {
  C01: {
    name: 'Condition contradicts behaviour',
    principle:
      'People do what is rewarded and what is made easy, not what is hoped for (Kerr 1975, “On the Folly of Rewarding A, While Hoping for B”).',
    title: '“{{condition}}” works against “{{behaviour}}”',
    title_working_conditions: '“{{condition}}” leaves no room for “{{behaviour}}”',
    title_working_conditions_slight: '“{{condition}}” leaves little room for “{{behaviour}}”',
    title_leadership: '“{{condition}}”: what leaders attend to works against “{{behaviour}}”',
    title_recognition_and_bonus: '“{{condition}}” rewards the opposite of “{{behaviour}}”',
    title_recognition_and_bonus_slight: '“{{condition}}” rather rewards other things than “{{behaviour}}”',
    title_regulation_density: '“{{condition}}” makes “{{behaviour}}” the longer way',
    title_official_rules: 'The rule “{{condition}}” stands against “{{behaviour}}”',
    title_unofficial_rules: 'The unwritten rule “{{condition}}” stands against “{{behaviour}}”',
    title_hr_policy: 'HR policy works against “{{behaviour}}”: “{{condition}}”',
    title_career_patterns: 'Careers are made without “{{behaviour}}”: “{{condition}}”',
    title_career_patterns_slight: '“{{behaviour}}” counts for little in a career: “{{condition}}”',
    title_structure_and_tools: '“{{condition}}” gets in the way of “{{behaviour}}”',
    detail:
      'The strategy asks for “{{behaviour}}”; in practice “{{condition}}” works {{effectWords}}. As long as that is so, the old way remains the sensible choice for everybody concerned. {{basis}}',
    detail_working_conditions:
      'The strategy asks for “{{behaviour}}”, but the working day as it is works {{effectWords}}. Time, workload and surroundings decide more often than intentions do: whoever tries the new way does it in spite of “{{condition}}”. {{basis}}',
    detail_working_conditions_slight:
      'The strategy asks for “{{behaviour}}”, but the working day as it is works {{effectWords}}. “{{condition}}” does not rule it out; it makes it one of the things for which there is rarely time. {{basis}}',
    detail_leadership:
      'People notice what leaders ask about, praise and pass over, and conclude from it what counts. For “{{behaviour}}”, “{{condition}}” works {{effectWords}}: those who act in the new way are overlooked or have to explain themselves. {{basis}}',
    detail_recognition_and_bonus:
      'The strategy hopes for “{{behaviour}}”, but “{{condition}}” works {{effectWords}}: money and recognition are still earned the old way. Whoever follows the strategy gives up part of both, so keeping to the old way is not resistance but sound arithmetic. {{basis}}',
    detail_recognition_and_bonus_slight:
      'The strategy hopes for “{{behaviour}}”, but “{{condition}}” works {{effectWords}}: money and recognition depend on the old way rather than the new one. Whoever follows the strategy gains nothing by it here, and those who do not miss nothing. {{basis}}',
    detail_regulation_density:
      'Every approval and every form costs time. For “{{behaviour}}”, “{{condition}}” works {{effectWords}}: the new way takes more steps than the old one, and on a busy day the shorter way wins. {{basis}}',
    detail_official_rules:
      'Two instructions collide: the strategy asks for “{{behaviour}}”, the rule “{{condition}}” works {{effectWords}}. Nobody can follow both, and the one that gets checked usually wins. {{basis}}',
    detail_unofficial_rules:
      'Nobody has decided it, but everybody knows it: “{{condition}}” works {{effectWords}} when it comes to “{{behaviour}}”. Unwritten rules live on belonging; whoever breaks them loses standing among colleagues, and no appeal makes up for that. {{basis}}',
    detail_hr_policy:
      'Whom the organisation hires, appraises and develops shows what it values. For “{{behaviour}}”, “{{condition}}” works {{effectWords}}: those who could carry the new way are not the ones looked for, or not the ones supported. {{basis}}',
    detail_career_patterns:
      'Promotions are the most credible thing an organisation says about success. For “{{behaviour}}”, “{{condition}}” works {{effectWords}}: those who want to get on learn from it that the old way leads upwards. {{basis}}',
    detail_career_patterns_slight:
      'Promotions are the most credible thing an organisation says about success. For “{{behaviour}}”, “{{condition}}” works {{effectWords}}: those who want to get on see that other things count for more. {{basis}}',
    detail_structure_and_tools:
      'Structures, processes and systems make some things easy and others tedious. For “{{behaviour}}”, “{{condition}}” works {{effectWords}}: the new way has to be done past the system, and what the system does not support rarely becomes routine. {{basis}}',
  },
  C02: {
    name: 'Words and practice diverge',
    principle:
      'People learn from the theory in use, not from the one that is espoused (Argyris & Schön 1974).',
    title: '“{{condition}}” promises more for “{{behaviour}}” than it keeps',
    title_opposite: '“{{condition}}” is said to support “{{behaviour}}” and does the opposite',
    detail:
      'By the organisation’s own account “{{condition}}” supports “{{behaviour}}” ({{espoused}}); in practice it works {{effectWords}} ({{effect}}). A gap of {{gap}} points does not go unnoticed: it teaches people what counts in case of doubt, and that announcements can be waited out. Strength of the condition {{strength}} of 5, importance of the behaviour {{importance}} of 5, confidence in the rating {{confidence}}.',
    detail_opposite:
      'By the organisation’s own account “{{condition}}” supports “{{behaviour}}” ({{espoused}}); in practice it works {{effectWords}} ({{effect}}). With a gap of {{gap}} points people believe neither this promise nor the next one. Strength of the condition {{strength}} of 5, importance of the behaviour {{importance}} of 5, confidence in the rating {{confidence}}.',
  },
  C03: {
    name: 'Unwritten rule overrides official one',
    principle:
      'Where written and unwritten rules conflict, people follow the unwritten ones (Scott-Morgan 1994, “The Unwritten Rules of the Game”).',
    title: 'For “{{behaviour}}”, “{{unofficial}}” overrides “{{official}}”',
    detail:
      'Officially “{{official}}” supports “{{behaviour}}” ({{officialEffect}}, strength {{officialStrength}} of 5). The unwritten rule “{{unofficial}}” works {{effectWords}} ({{effect}}) and is at least as strong ({{strength}} of 5). Where the two meet, those who know the house follow the unwritten one, and newcomers learn it within weeks. Importance of the behaviour {{importance}} of 5, confidence in the rating {{confidence}}.',
  },
  C04: {
    name: 'Mixed signals',
    principle:
      'Strong forces in both directions mean a standstill under tension; easing the restraining ones moves more than adding pressure (Lewin 1951).',
    title: 'Mixed signals about “{{behaviour}}”',
    detail:
      'A force of {{driving}} pushes “{{behaviour}}” ({{drivingConditions}}), one of {{restraining}} holds it back ({{restrainingConditions}}); the weaker side reaches {{ratio}} of the stronger one. The same act is rewarded here and penalised there. The result is seldom open resistance: people wait and see, and have a good reason for whatever they do.',
  },
  C05: {
    name: 'One condition pulls two ways',
    principle:
      'A conflict of goals does harm while it is left to the individual to resolve; decided openly it can be useful (Kerr 1975; Boettger & Greer 1994).',
    title: '“{{condition}}” plays “{{driven}}” off against “{{restrained}}”',
    detail:
      'For “{{driven}}”, “{{condition}}” works {{drivenEffectWords}} ({{drivenEffect}}); for “{{restrained}}”, {{restrainedEffectWords}} ({{restrainedEffect}}). Both are expected of the same people ({{sharedTeams}}), and with strength {{strength}} of 5 the condition decides which of the two gets done. Goals may compete, but then somebody has to say which goes first.',
  },
} as const;
