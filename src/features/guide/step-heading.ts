/** Id of the heading of a step; it has the focus when one has just come to the step. */
export const STEP_HEADING = 'guide-step';
