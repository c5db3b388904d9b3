import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { severityOf } from '@/domain/consistency/score';
import { sectionOf, THRESHOLD_PATHS, thresholdIn } from '@/domain/consistency/thresholds';
import { LANGUAGES } from './languages';
import { thresholdFigure, thresholdMeaning, thresholdName, thresholdUnit } from './threshold-text';
import { createTranslator } from './translate';

describe.each(LANGUAGES)('thresholds in %s', (language) => {
  const t = createTranslator(language);
  const severity = (score: number) => severityOf(score, DEFAULT_POLICY.severity);

  it.each(THRESHOLD_PATHS)('%s has a name, a unit and a sentence', (path) => {
    const value = thresholdIn(DEFAULT_POLICY, path);
    const meaning = thresholdMeaning(t, path, { value, severityOf: severity }, language);
    expect(meaning).toMatch(/^[\p{Lu}\d].*\.$/u);
    for (const text of [thresholdName(t, path), thresholdUnit(t, path), meaning])
      expect(text).not.toMatch(/\{\{|policy:|undefined|NaN/);
  });

  it('names are told apart within a rule', () => {
    const names = THRESHOLD_PATHS.map((path) => `${sectionOf(path)}: ${thresholdName(t, path)}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

it('says what a weight comes to', () => {
  const most = { value: 12, severityOf: (score: number) => severityOf(score, DEFAULT_POLICY.severity) };
  expect(thresholdMeaning(createTranslator('en'), 'G03.perImportance', most, 'en')).toContain(
    '60 (critical)',
  );
});

it('writes figures with comma and minus sign', () => {
  expect(thresholdFigure('de', 0.05)).toBe('0,05');
  expect(thresholdFigure('en', -2)).toBe('−2');
});
