import { describe, expect, test } from 'vitest';
import { POLICY_ERROR_CODES, readOverrides } from '@/domain/consistency/overrides';
import { parsePolicyText } from '@/domain/consistency/policy-file';
import { LANGUAGES } from './languages';
import { policyErrorText } from './policy-error-text';
import { createTranslator } from './translate';

/** Everything that can be wrong with overrides beyond what can be wrong with any JSON. */
const WRONG = [
  { severity: { critical: 30 } },
  { severity: { high: 60 } },
  { S03: { weeks: [20, 14, 18, 26, 36] } },
  { M01: { heldBackPerImportance: 2 } },
  { C01: { effectAtMost: -2.5 } },
  { C04: { ratioFrom: 0.33 } },
  { C01: { effectAtMost: 1 } },
  { S03: { weeks: [1] } },
  { S99: 1 },
  { severity: null },
];

describe.each(LANGUAGES)('errors of a policy in %s', (language) => {
  const t = createTranslator(language);

  test('are whole sentences', () => {
    const errors = WRONG.flatMap((wrong) => readOverrides(wrong).errors);
    for (const code of POLICY_ERROR_CODES) expect(errors.map((error) => error.code)).toContain(code);
    for (const error of errors) {
      const { place, message } = policyErrorText(t, error, language);
      expect(place).toBe(error.path);
      expect(message).toMatch(/^[„“\p{Lu}].*[.?]$/u);
      expect(message).not.toMatch(/\{\{|undefined|NaN|policy:/);
    }
  });

  test('name line and reason where the text is no JSON, or says something twice', () => {
    const textsOf = (text: string) => {
      const parsed = parsePolicyText(text);
      return parsed.ok ? [] : parsed.errors.map((error) => policyErrorText(t, error, language));
    };
    expect(textsOf('{\n  "habitWeight": 2,\n}')).toMatchObject([
      { line: language === 'de' ? 'Zeile 2' : 'line 2' },
    ]);
    expect(textsOf('{ "habitWeight": 2, "habitWeight": 3 }')).toMatchObject([{ place: 'habitWeight' }]);
    expect(textsOf('{ "habitWeight": 2 }')).toEqual([]);
  });
});

test('numbers are written as in the language', () => {
  const [error] = readOverrides({ C04: { ratioFrom: 0.33 } }).errors;
  if (!error) throw new Error('nothing was wrong');
  expect(policyErrorText(createTranslator('de'), error, 'de').message).toContain('0,05');
  expect(policyErrorText(createTranslator('en'), error, 'en').message).toContain('0.05');
});
