/** What a programme is made of, in the order in which it is easiest to think about. Any order works. */
export const GUIDE_STEPS = ['strategy', 'goals', 'behaviours', 'conditions', 'ratings'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];
