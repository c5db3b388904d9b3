/** Words of the small parts that show and change ratings, used on several pages. */
export const ratings = {
  forces: 'Against it: {{restraining}}. For it: {{driving}}.',
  ofFive: '{{value}} of 5',
  clear: 'Clear the rating: {{label}}',
} as const;
