import type { FigureKind } from '@/domain/consistency/figure-kinds';
import type { Finding } from '@/domain/consistency/finding';
import { ruleOf } from '@/domain/consistency/registry';
import { formatDate, formatNumber, formatPercent, formatSigned } from './format';
import { formatMeasured } from './measured';
import type { Language } from './languages';
import type { Say } from './say';

type Value = string | number | boolean | null;

/** Kinds whose words are in the namespace `domain`. */
const WORDS: Readonly<Record<string, string>> = {
  category: 'conditionCategory',
  confidence: 'confidence',
  lever: 'lever',
  verdict: 'shiftVerdict',
};

/**
 * A figure as people read it; null when there is nothing to show.
 * @param unit of what the finding measured, where it measured anything
 */
export function formatFigure(
  say: Say,
  language: Language,
  kind: FigureKind,
  value: Value,
  unit = '',
): string | null {
  if (value === null || typeof value === 'boolean' || kind === 'unit') return null;
  const plain = typeof kind === 'string' ? kind.replace('?', '') : 'number';
  if (typeof value === 'number') return formatNumeral(say, language, plain, value, unit);
  if (plain === 'date') return formatDate(language, value);
  const words = WORDS[plain];
  if (words !== undefined) return say(`domain:${words}.${value}`);
  const [year, quarter] = value.split('-Q');
  return plain === 'quarter' ? say('domain:quarter', { year, quarter }) : value;
}

function formatNumeral(say: Say, language: Language, kind: string, value: number, unit: string): string {
  switch (kind) {
    case 'measured':
      return formatMeasured(language, value, unit);
    case 'weeks':
      return spanText(say, language, value);
    case 'share':
      return formatPercent(language, value);
    case 'decimal':
      return formatNumber(language, value, 2);
    case 'rating':
    case 'signed':
      return formatSigned(language, value);
    default:
      return formatNumber(language, value);
  }
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

/** A figure of a finding, with what its rule says of it. */
export interface Figure {
  name: string;
  kind: FigureKind;
  value: Value;
}

/** The figures of a finding, in the order in which its rule declares them. */
export function figuresOf({ rule, figures }: Finding): Figure[] {
  const values: Partial<Record<string, Value>> = figures;
  return Object.entries(ruleOf(rule).figures).map(([name, kind]) => ({
    name,
    kind,
    value: values[name] ?? null,
  }));
}

/** The unit of what a finding measured; empty where it measured nothing. */
export const unitOf = ({ figures }: Finding): string => ('unit' in figures ? figures.unit : '');

/**
 * A figure standing alone: with its name, and with what it is measured against (`4 of 5`). A negative margin is called
 * what it is. Null when there is nothing to show.
 */
export function labelledFigure(
  say: Say,
  language: Language,
  { name, kind, value }: Figure,
  finding: Finding,
) {
  if (name === 'margin' && typeof value === 'number' && value < 0)
    return { name, label: say('rules:figures.behind'), value: formatNumber(language, -value) };
  const text = formatFigure(say, language, kind, value, unitOf(finding));
  if (text === null) return null;
  // What only one rule speaks of is called by the texts of that rule.
  const label = say([`rules:${finding.rule}.figures.${name}`, `rules:figures.${name}`]);
  return { name, label, value: kind === 'scale' ? say('rules:ofFive', { value: text }) : text };
}
