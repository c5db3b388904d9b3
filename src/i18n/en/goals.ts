/** The page of the strategic goals. */
export const goals = {
  title: 'Strategic goals',
  lead: 'What the strategy wants to reach. Each goal needs at least one target behaviour, or nobody knows what to do for it.',
  another: 'Another strategic goal …',
  none: {
    title: 'No strategic goal yet',
    text: 'What will be different when the strategy has worked? Three to five goals are enough, each in one sentence.',
  },
  table: {
    caption: 'Strategic goals and the target behaviours that serve them',
    goal: 'Goal',
    served: 'Served by',
  },
  served_one: '{{count}} target behaviour',
  served_other: '{{count}} target behaviours',
  unserved: 'no target behaviour yet',
};
