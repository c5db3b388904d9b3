/** Words of editing lists and items, used on several pages. */
export const editing = {
  title: 'Title',
  rename: 'Rename “{{title}}”',
  remove: 'Delete',
  removeTitle: 'Delete “{{title}}”?',
  removal: {
    ratings_one: 'One rating goes with it.',
    ratings_other: '{{count}} ratings go with it.',
    indicators_one: 'One indicator with its readings goes with it.',
    indicators_other: '{{count}} indicators with their readings go with it.',
    undo: 'You can take this back with “Undo”.',
  },
};
