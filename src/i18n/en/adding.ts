/** Adding a target behaviour or framework condition to a programme. */
export const adding = {
  category: 'Category',
  behaviour: {
    add: 'Add a target behaviour',
    title: 'New target behaviour',
    name: 'What people are to do',
    nameHint: 'Observable, in a few words: “Works out the need before quoting”',
    first: 'Until now',
    second: 'In future',
    submit: 'Add behaviour',
  },
  condition: {
    add: 'Add a framework condition',
    title: 'New framework condition',
    name: 'What people experience',
    nameHint: 'In a few words: “Commission on order value”, “Monday meeting”',
    first: 'What is said',
    second: 'What is done',
    submit: 'Add condition',
  },
} as const;
