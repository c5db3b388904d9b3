import type { Finding } from '@/domain/consistency/finding';
import { formatDate, formatNumber, formatPercent, formatSigned } from './format';
import { formatMeasured } from './measured';
import type { Language } from './languages';
import type { Say } from './say';

type Value = string | number | boolean | null;

/** Ratings and what is computed from them show their sign. */
const SIGNED = new Set([
  'effect',
  'espoused',
  'officialEffect',
  'drivenEffect',
  'restrainedEffect',
  'leadership',
  'employees',
  'net',
  'margin',
]);
const DATES = new Set([
  'startsOn',
  'remedyEndsOn',
  'endsOn',
  'until',
  'peakWeek',
  'heldOn',
  'since',
  'lastPeriod',
  'baselineUntil',
  'firstMeasure',
]);
/** In the unit of their indicator. */
const MEASURED = new Set(['centre', 'lower', 'upper', 'last']);
/** Stretches of time in weeks. */
const SPANS = new Set(['weeks', 'needed', 'silence', 'ahead']);
/** Enums whose words are in the namespace `domain`. */
const ENUMS: Readonly<Record<string, string>> = {
  category: 'conditionCategory',
  confidence: 'confidence',
  lever: 'lever',
  worstVerdict: 'shiftVerdict',
};

/**
 * A figure as people read it; null when there is nothing to show.
 * @param unit of what the finding measured, where it measured anything
 */
export function formatFigure(
  say: Say,
  language: Language,
  name: string,
  value: Value,
  unit = '',
): string | null {
  if (value === null || typeof value === 'boolean' || name === 'unit') return null;
  if (typeof value === 'number') {
    if (MEASURED.has(name)) return formatMeasured(language, value, unit);
    if (SPANS.has(name)) return spanText(say, language, value);
    if (name === 'ratio') return formatPercent(language, value);
    if (name === 'agreement') return formatNumber(language, value, 2);
    return SIGNED.has(name) ? formatSigned(language, value) : formatNumber(language, value);
  }
  if (DATES.has(name)) return formatDate(language, value);
  const words = ENUMS[name];
  if (words !== undefined) return say(`domain:${words}.${value}`);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  return quarter ? say('domain:quarter', { year: quarter[1], quarter: quarter[2] }) : value;
}

/** Weeks in words; a fraction of less than two weeks in days: 36 → "36 weeks", 0.6 → "4 days". */
export function spanText(say: Say, language: Language, weeks: number): string {
  const inDays = weeks < 2 && !Number.isInteger(weeks);
  const count = inDays ? Math.round(weeks * 7) : weeks;
  return say(`rules:counted.${inDays ? 'days' : 'weeks'}`, { count, n: formatNumber(language, count) });
}

const RATINGS = ['minus3', 'minus2', 'minus1', 'zero', 'plus1', 'plus2', 'plus3'] as const;

/** The key of a rating's words: -3 → `minus3`, 0 → `zero`, 2 → `plus2`. */
export function ratingKey(rating: number): (typeof RATINGS)[number] | 'none' {
  return RATINGS[rating + 3] ?? 'none';
}

/** Figures as pairs, in the order the rule gives them. */
export function figuresOf(finding: Finding): [name: string, value: Value][] {
  return Object.entries(finding.figures);
}

/** The unit of what a finding measured; empty where it measured nothing. */
export const unitOf = ({ figures }: Finding): string => ('unit' in figures ? figures.unit : '');

/** Figures on a scale from 1 to 5. */
const SCALES = new Set([
  'importance',
  'strength',
  'officialStrength',
  'strongestDriver',
  'habitStrength',
  'influence',
]);

/**
 * A figure standing alone: with its name, and with what it is measured against (`4 of 5`). A negative margin is called
 * what it is. Null when there is nothing to show.
 */
export function labelledFigure(say: Say, language: Language, name: string, value: Value, unit = '') {
  if (name === 'margin' && typeof value === 'number' && value < 0)
    return { name, label: say('rules:figures.behind'), value: formatNumber(language, -value) };
  const text = formatFigure(say, language, name, value, unit);
  if (text === null) return null;
  const label = say(`rules:figures.${name}`);
  return { name, label, value: SCALES.has(name) ? say('rules:ofFive', { value: text }) : text };
}
