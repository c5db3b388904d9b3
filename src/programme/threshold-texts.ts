import type { Severity } from '@/domain/consistency/finding';
import { namesOf, THRESHOLDS, type ThresholdPath } from '@/domain/consistency/thresholds';
import { formatNumber } from '@/i18n/format';
import type { Language } from '@/i18n/languages';
import { type AnyT, sayWith } from '@/i18n/say';

/** Thresholds that mean the same in every rule share their words. */
const SHARED: readonly string[] = ['score', 'perImportance', 'influenceFrom'];
/** The one rule whose two weights have to be told apart. */
const OWN_WORDS: readonly ThresholdPath[] = ['M01.perImportance'];

/** Where the words for a threshold stand in the texts of `policy`. */
function textKey(path: ThresholdPath): string {
  const [section = path, name] = namesOf(path);
  if (name === undefined) return section;
  return SHARED.includes(name) && !OWN_WORDS.includes(path) ? name : `${section}_${name}`;
}

/** The strength of habit a length of support is for; people count from one. */
const habitOf = (path: ThresholdPath): number => Number(namesOf(path).at(2) ?? 0) + 1;

/** A threshold as people read it: two decimals at most, with a real minus sign. */
export const thresholdFigure = (language: Language, value: number): string =>
  formatNumber(language, value, 2).replace('-', '−');

/** How a threshold is called. @param t with the namespace `policy` loaded */
export const thresholdName = (t: AnyT, path: ThresholdPath): string =>
  sayWith(t)(`policy:threshold.${textKey(path)}.label`, { habit: habitOf(path) });

/** The unit a threshold is given in. */
export const thresholdUnit = (t: AnyT, path: ThresholdPath): string =>
  sayWith(t)(`policy:unit.${THRESHOLDS[path].unit}`);

interface Meaning {
  value: number;
  /** Of a score: how serious it would be. */
  severityOf: (score: number) => Severity;
}

/** What a value of a threshold means in practice. @param t with the namespaces `policy` and `domain` loaded */
export function thresholdMeaning(
  t: AnyT,
  path: ThresholdPath,
  { value, severityOf }: Meaning,
  language: Language,
): string {
  const say = sayWith(t);
  // Five points of importance are the most there are.
  const most = THRESHOLDS[path].unit === 'weight' ? 5 * value : value;
  return say(`policy:threshold.${textKey(path)}.hint`, {
    value: thresholdFigure(language, value),
    most: thresholdFigure(language, most),
    severity: say(`domain:severity.${severityOf(most)}`),
  });
}
