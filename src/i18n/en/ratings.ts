/** Words of the small parts that show and change ratings, used on several pages. */
export const ratings = {
  forces: 'Against it: {{restraining}}. For it: {{driving}}.',
  ofFive: '{{value}} of 5',
  clear: 'Clear the rating: {{label}}',
  undo: 'Undo',
  confidence: 'Confidence',
  espousedOf: 'Espoused: what “{{condition}}” is said to do to “{{behaviour}}”',
  inUseOf: 'In use: what “{{condition}}” really does to “{{behaviour}}”',
  confidenceOf: 'Confidence in the rating of “{{condition}}” on “{{behaviour}}”',
  rationaleOf: 'Rationale: why “{{condition}}” on “{{behaviour}}” is rated so',
  rationaleHint: 'Why is it rated so? What have you seen or heard?',
  text: {
    dirty: 'Not saved yet; saves when you leave the field.',
    saving: 'Saving …',
    saved: 'Saved',
    failed: 'Not saved. Your text is still here; leave the field again to retry.',
  },
  /** What the conditions let one expect of a behaviour. */
  verdict: {
    carried: 'carried',
    below_habit: 'pull below habit',
    held_back: 'held back',
    not_assessable: 'not assessable',
  },
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
