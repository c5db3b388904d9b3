/** G rules: what a programme leaves out. */
export const gaps = {
  G01: {
    name: 'Goal without behaviour',
    principle:
      'A strategy takes place in behaviour; what nobody has described nobody can take up, train or measure (Michie, Atkins & West 2014).',
    title: 'No target behaviour serves the goal “{{goal}}”',
    detail:
      'The strategy names “{{goal}}”, but the programme does not say who is to do what differently for it. A goal like that can be agreed to without consequences. Either a target behaviour is missing, or the goal does not belong in this programme.',
  },
  G02: {
    name: 'Nothing carries the behaviour',
    principle:
      'New behaviour needs strong conditions that reward it; good intentions do not outlast daily business (Lewin 1951; Roth 2007).',
    title: 'Nothing carries “{{behaviour}}”',
    detail:
      'The strongest framework condition that speaks for “{{behaviour}}” has strength {{strongestDriver}} of 5: too little to hold its own in everyday work. Whoever starts the new way (importance {{importance}} of 5) relies on personal conviction, and conviction runs out when things get busy.',
    detail_none:
      'Not a single framework condition speaks for “{{behaviour}}” (importance {{importance}} of 5). Whoever starts the new way relies on personal conviction, and conviction runs out when things get busy.',
  },
  G03: {
    name: 'Untrained',
    principle:
      'Being able to is the base of wanting to: necessary, though never enough (COM-B: Michie, van Stralen & West 2011).',
    title: 'No training prepares for “{{behaviour}}”',
    detail:
      'No training that is planned, under way or done covers “{{behaviour}}” (importance {{importance}} of 5). People avoid what they might do clumsily, in front of customers most of all. Training alone changes little, but without it even good conditions meet people who do not know how.',
  },
  G04: {
    name: 'No social recognition',
    principle:
      'The respect of superiors and colleagues drives behaviour more strongly and for longer than money (Roth 2007).',
    title: 'Nobody earns respect for “{{behaviour}}”',
    detail:
      'No condition that carries social recognition speaks for “{{behaviour}}” (importance {{importance}} of 5), and no recognition or leadership measure is planned for it. Without being seen and valued, the new behaviour stays a duty, and duties are done as far as they are checked.',
  },
  G05: {
    name: 'No steering',
    principle:
      'What happens after the kick-off depends on required drivers: being asked, supported, measured, rewarded (Kirkpatrick & Kirkpatrick 2016).',
    title: 'Nothing steers “{{behaviour}}”',
    detail:
      'No incentive, no target or review, and no recognition or bonus condition depends on “{{behaviour}}” (importance {{importance}} of 5). What nobody asks about and nothing depends on is the first thing to be dropped when time is short.',
  },
  G06: {
    name: 'Not measured',
    principle:
      'Behaviour is a level of its own: good feedback on a training says nothing about what is done at work (Kirkpatrick & Kirkpatrick 2016).',
    title: '“{{behaviour}}” is not measured',
    detail:
      'No indicator shows whether “{{behaviour}}” (importance {{importance}} of 5) really happens more often. In six months there will be opinions instead of an answer, and early enthusiasm will pass for change. One simple count per team and month is enough.',
  },
  G07: {
    name: 'Only self-reported',
    principle:
      'Asked about themselves, people describe what they espouse; self-reports run ahead of behaviour (Argyris & Schön 1974; Podsakoff & Organ 1986).',
    title: 'Only self-reports tell about “{{behaviour}}”',
    detail_one:
      'The only indicator of “{{behaviour}}” (importance {{importance}} of 5) is a self-report. Self-reports show what people consider desirable; they rise with the campaign, not necessarily with the behaviour. A second figure taken from records or observation tells the two apart.',
    detail_other:
      '“{{behaviour}}” (importance {{importance}} of 5) has {{indicators}} indicators, all of them self-reports. Self-reports show what people consider desirable; they rise with the campaign, not necessarily with the behaviour. One more figure taken from records or observation tells the two apart.',
  },
  G08: {
    name: 'Blind spot',
    principle:
      'The strongest contradictions often sit where nobody looks: in careers and unwritten rules rather than in the bonus plan (Scott-Morgan 1994).',
    title: 'Blind spot: {{category}}',
    detail_zero:
      'The audit contains no condition of the category “{{category}}”. Perhaps there really is nothing to report, perhaps nobody has looked yet: as long as this is open, index and findings say nothing about it.',
    detail_one:
      'The audit contains one condition of the category “{{category}}”, but its effect has not been rated yet. As long as this is open, index and findings say nothing about it.',
    detail_other:
      'The audit contains {{conditions}} conditions of the category “{{category}}”, but none of their effects has been rated yet. As long as this is open, index and findings say nothing about it.',
  },
  G09: {
    name: 'Training for what is not a capability problem',
    principle:
      'Could they do it if their lives depended on it? Then training is not the answer (Mager & Pipe 1970, “Analyzing Performance Problems”).',
    title: 'Training alone cannot move “{{behaviour}}”',
    detail_one:
      '{{forces}}, and the only measure is a training. Participants return to the same reasons that kept them from it before. The money for training begins to work when the conditions have changed.',
    detail_other:
      '{{forces}}, and all {{trainings}} measures are trainings. Participants return to the same reasons that kept them from it before. The money for training begins to work when the conditions have changed.',
  },
  G10: {
    name: 'Single lever',
    principle:
      'Change lasts where understanding, skills, reinforcement and role models act together (influence model: Lawson & Price 2003).',
    title: 'A single lever for “{{behaviour}}”: {{lever}}',
    title_none: 'Nothing is planned for “{{behaviour}}”',
    title_unknown: 'No recognisable lever for “{{behaviour}}”',
    detail_one:
      'The only measure for “{{behaviour}}” (importance {{importance}} of 5) uses one lever: {{lever}}. People take up something new when they understand it, can do it, find it reinforced and see others lead the way; each of these alone wears off.',
    detail_other:
      '“{{behaviour}}” (importance {{importance}} of 5) has {{measures}} measures, all using the same lever: {{lever}}. People take up something new when they understand it, can do it, find it reinforced and see others lead the way; each of these alone wears off.',
    detail_none:
      'The programme asks for “{{behaviour}}” (importance {{importance}} of 5) without a single measure to bring it about. People take up something new when they understand it, can do it, find it reinforced and see others lead the way; so far none of this is planned.',
    detail_unknown:
      'The measures for “{{behaviour}}” (importance {{importance}} of 5) have no kind yet, so none of the four levers can be counted: understanding, skills, reinforcement, role models. Give the measures their kind to see what is really missing.',
  },
  G11: {
    name: 'Appeals only',
    principle:
      'Mission statements and campaigns change little while roles, rewards and rules stay the same (Beer, Eisenstat & Spector 1990).',
    title: 'Only words for “{{behaviour}}”',
    detail_one:
      'The only measure for “{{behaviour}}” (importance {{importance}} of 5) is communication. People hear that something is to change, and see that nothing does. Words gain weight with the first change that can be felt in everyday work.',
    detail_other:
      '“{{behaviour}}” (importance {{importance}} of 5) has {{measures}} measures, all of them communication. People hear that something is to change, and see that nothing does. Words gain weight with the first change that can be felt in everyday work.',
  },
} as const;
