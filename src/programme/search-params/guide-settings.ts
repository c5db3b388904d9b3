import { GUIDE_STEPS, type GuideStep } from '@/domain/guidance/guide-step';

/** Which step of building a programme is shown; absent: where to go on. */
export interface GuideSettings {
  step?: GuideStep;
}

/** Reads the step from an address; what makes no sense is undefined, but there: as with findings. */
export const parseGuideSettings = (search: Record<string, unknown>): GuideSettings => ({
  step: GUIDE_STEPS.find((each) => each === search.step),
});
