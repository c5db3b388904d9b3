/** Adding a target behaviour or framework condition to a programme. */
export const adding = {
  name: 'Title',
  category: 'Category',
  formality: 'Formality',
  keywords: 'create new',
  behaviour: {
    add: 'Add a target behaviour',
    title: 'New target behaviour',
    nameHint: 'What people are to do, observable and in a few words: “Works out the need before quoting”',
    first: 'Until now',
    second: 'In future',
  },
  condition: {
    add: 'Add a framework condition',
    title: 'New framework condition',
    nameHint: 'What people experience, in a few words: “Commission on order value”, “Monday meeting”',
    first: 'What is said',
    second: 'What is done',
  },
  measure: {
    add: 'Add a measure',
    title: 'New measure',
    kind: 'Kind of measure',
    behaviour: 'For this target behaviour',
    noBehaviour: 'to be said later',
    startsOn: 'Begins on',
    endsOn: 'Ends on',
    endsBeforeStart: 'The end lies before the beginning.',
  },
  indicator: {
    add: 'Add an indicator',
    title: 'New indicator',
    nameHint:
      'What can be counted or observed when somebody acts this way: “Quotes with a needs sheet”. Not what people say about themselves.',
    behaviour: 'Shows this target behaviour',
    unitHint: '% for a share; otherwise days, € or visits per person, say.',
    noBehaviour: 'An indicator shows whether a target behaviour occurs. Add a target behaviour first.',
  },
} as const;
