/** P rules: influential people, and how far raters agree. */
export const people = {
  P01: {
    name: 'Influential resister',
    principle:
      'Prominent people decide whether others dare to act in the new way (opinion leaders: Rogers 2003).',
    title: '{{stakeholder}} resists, and no measure addresses it',
    detail:
      '{{stakeholder}} (influence: {{influence}} of 5) opposes the change; no measure is aimed at this role. What somebody prominent rejects, openly or quietly, others treat as optional. The reasons are usually plausible, and worth knowing before the programme goes on.',
  },
  P02: {
    name: 'Influential fence-sitter',
    principle:
      'The undecided are won more easily than opponents, and others watch which way they go (Rogers 2003).',
    title: '{{stakeholder}} is waiting, and no measure addresses it',
    detail:
      '{{stakeholder}} (influence: {{influence}} of 5) has not decided yet; no measure is aimed at this role. Many will do as this person does. A conversation now costs little; winning back a decided opponent costs a lot.',
  },
  P03: {
    name: 'Attention on the uninfluential',
    principle:
      'Small individual resistance does not matter and vanishes once the conditions are right; prominent people matter (Rogers 2003).',
    title: 'Attention goes to people with little influence',
    detail:
      'On record so far: {{smallResisters}}, but only {{influential}}. Small resistance is loud and seldom decisive; it disappears once conditions are right. The time is better spent on those whom others follow.',
    detail_nobody:
      'On record so far: {{smallResisters}}, but nobody with great influence. Small resistance is loud and seldom decisive; it disappears once conditions are right. The time is better spent on those whom others follow.',
  },
  P04: {
    name: 'Raters disagree',
    principle: 'A mean speaks for a group only if its members agree (rwg: James, Demaree & Wolf 1984).',
    title: 'No agreement on how “{{condition}}” affects “{{behaviour}}”',
    detail:
      '{{raters}} people have rated how “{{condition}}” affects “{{behaviour}}”, and their agreement is {{agreement}} (1 would be full agreement, 0 no more than chance). Either they see different parts of the organisation, or the condition is described ambiguously. The average in the matrix speaks for none of them; find out what is behind it before acting on it.',
  },
  P05: {
    name: 'Leaders and employees see different things',
    principle:
      'Leaders tend to describe what is intended, employees what they experience (Argyris & Schön 1974; Gibson, Cooper & Conger 2009).',
    title: 'Leaders and employees see “{{condition}}” differently',
    detail:
      'How does “{{condition}}” affect “{{behaviour}}”? Leaders say {{leadership}} on average, employees {{employees}}: {{difference}} points apart on a scale from −3 to +3. Such a gap is a finding in its own right: what is meant above does not arrive, or what is lived below is not seen.',
  },
} as const;
