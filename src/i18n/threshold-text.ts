import { findRule } from '@/domain/consistency/registry';
import type { Severity } from '@/domain/consistency/score';
import { namesOf, THRESHOLDS, type ThresholdPath } from '@/domain/consistency/thresholds';
import { formatNumber } from './format';
import type { Language } from './languages';
import { type AnyT, sayWith } from './say';

/** Where the words for a threshold stand: with its rule, or with those that mean the same in every rule. */
function textKeys(path: ThresholdPath, part: 'label' | 'hint'): string[] {
  const [section = path, name] = namesOf(path);
  if (!findRule(section))
    return [`policy:threshold.${name === undefined ? section : `${section}_${name}`}.${part}`];
  return [`scoring:${section}.thresholds.${name}.${part}`, `policy:threshold.${name}.${part}`];
}

/** The strength of habit a length of support is for; people count from one. */
const habitOf = (path: ThresholdPath): number => Number(namesOf(path).at(2) ?? 0) + 1;

/** A threshold as people read it: two decimals at most, with a real minus sign. */
export const thresholdFigure = (language: Language, value: number): string =>
  formatNumber(language, value, 2).replace('-', '−');

/** How a threshold is called. @param t with the namespaces `policy` and `scoring` loaded */
export const thresholdName = (t: AnyT, path: ThresholdPath): string =>
  sayWith(t)(textKeys(path, 'label'), { habit: habitOf(path) });

/** The unit a threshold is given in. */
export const thresholdUnit = (t: AnyT, path: ThresholdPath): string =>
  sayWith(t)(`policy:unit.${THRESHOLDS[path].unit}`);

interface Meaning {
  value: number;
  /** Of a score: how serious it would be. */
  severityOf: (score: number) => Severity;
}

/** What a value of a threshold means in practice. @param t with the namespaces `policy`, `scoring` and `domain` loaded */
export function thresholdMeaning(
  t: AnyT,
  path: ThresholdPath,
  { value, severityOf }: Meaning,
  language: Language,
): string {
  const say = sayWith(t);
  // Five points of importance are the most there are.
  const most = THRESHOLDS[path].unit === 'weight' ? 5 * value : value;
  return say(textKeys(path, 'hint'), {
    value: thresholdFigure(language, value),
    most: thresholdFigure(language, most),
    severity: say(`domain:severity.${severityOf(most)}`),
  });
}
