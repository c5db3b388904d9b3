/** Words of the small parts that show and change ratings, used on several pages. */
export const ratings = {
  forces: 'Against it: {{restraining}}. For it: {{driving}}.',
  ofFive: '{{value}} of 5',
  clear: 'Clear the rating: {{label}}',
  undo: 'Undo',
  strip: {
    undone: 'Taken back.',
    index: 'Index {{from}} → {{to}}',
    indexStays: 'Index stays at {{to}}',
    gone_one: '{{count}} finding fewer',
    gone_other: '{{count}} findings fewer',
    new_one: '{{count}} new finding',
    new_other: '{{count}} new findings',
    same: 'the same findings as before',
  },
} as const;
