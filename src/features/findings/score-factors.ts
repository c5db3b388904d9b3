import type { Finding } from '@/domain/consistency/finding';
import { ruleOf } from '@/domain/consistency/registry';
import type { Confidence } from '@/domain/programme/model';

/** One factor of a score: a value as a share of the largest possible one. */
export interface ScoreFactor {
  name: 'effect' | 'gap' | 'strength' | 'importance';
  value: number;
  max: number;
}

export interface ScoreFactors {
  factors: ScoreFactor[];
  /** Lowers the score by the factor that the policy has for it. */
  confidence: Confidence;
}

/** What the chain of the score and the cells above it have said already. */
const SPELT_OUT: ReadonlySet<string> = new Set([
  'effect',
  'espoused',
  'gap',
  'strength',
  'importance',
  'confidence',
  'category',
]);

/** Has the page spelt out a figure before it comes to "the figures behind it"? */
export const isSpeltOut = (finding: Finding, figure: string): boolean =>
  scoreFactors(finding) !== null && SPELT_OUT.has(figure);

/** How the score of a contradiction is made up; null for rules that score differently, or always the same. */
export function scoreFactors(finding: Finding): ScoreFactors | null {
  const { figures } = finding;
  if (!('confidence' in figures) || 'score' in ruleOf(finding.rule).thresholds) return null;
  const { effect, strength, importance, confidence } = figures;
  const first: ScoreFactor =
    'gap' in figures
      ? { name: 'gap', value: figures.gap, max: 6 }
      : { name: 'effect', value: -effect, max: 3 };
  return {
    factors: [
      first,
      { name: 'strength', value: strength, max: 5 },
      { name: 'importance', value: importance, max: 5 },
    ],
    confidence,
  };
}
