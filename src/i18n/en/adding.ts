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
} as const;
