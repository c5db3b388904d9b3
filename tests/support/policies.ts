import fc from 'fast-check';
import { CHOICES } from '@/domain/consistency/choices';
import { orderErrors, type OwnThresholds } from '@/domain/consistency/overrides';
import { THRESHOLD_PATHS, THRESHOLDS, type ThresholdPath } from '@/domain/consistency/thresholds';

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A value that is allowed at this place. */
export const valueOf = (path: ThresholdPath): fc.Arbitrary<number> => {
  const { min, max, step } = THRESHOLDS[path];
  return fc
    .integer({ min: Math.round(min / step), max: Math.round(max / step) })
    .map((steps) => rounded(steps * step));
};

/** Thresholds in range, some or all of them, that do not contradict one another, and any choice. */
export const ownThresholds: fc.Arbitrary<OwnThresholds> = fc
  .tuple(
    fc.record(Object.fromEntries(THRESHOLD_PATHS.map((path) => [path, valueOf(path)])), { requiredKeys: [] }),
    fc.record({ signalSet: fc.constantFrom(...CHOICES.signalSet.options) }, { requiredKeys: [] }),
  )
  .map(([thresholds, choices]) => {
    const own: { -readonly [Name in keyof OwnThresholds]: OwnThresholds[Name] } = {
      ...thresholds,
      ...choices,
    };
    for (let wrong = orderErrors(own); wrong.length > 0; wrong = orderErrors(own))
      for (const { path } of wrong) delete own[path];
    return own;
  });
