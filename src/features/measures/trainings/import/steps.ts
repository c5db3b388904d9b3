export const PLAN_STEPS = ['file', 'columns', 'preview'] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

/** What comes after the last step; it can be seen only once. */
export const DONE = 'done';

/** The step the address names; the first one needs no word. */
export const planStepOf = (word: string | undefined): PlanStep =>
  PLAN_STEPS.find((each) => each === word) ?? 'file';
