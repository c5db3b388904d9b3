import { describe, expect, it } from 'vitest';
import type { NextStep } from '@/domain/guidance/next-steps';
import { buildProgramme } from '@tests/support/builders';
import { LANGUAGES } from './languages';
import { stepText } from './step-text';
import { createTranslator } from './translate';

const model = buildProgramme({
  goals: [{ key: 'g', title: 'Half of the margin from service' }],
  behaviours: ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, title: key.toUpperCase() })),
  conditions: [{ key: 'bonus', title: 'Bonus' }],
  measures: [{ key: 'course', title: 'Course' }],
  stakeholders: [{ key: 'head', role: 'Head of Sales' }],
});

const STEPS: readonly NextStep[] = [
  { kind: 'describe_behaviours' },
  { kind: 'describe_conditions' },
  { kind: 'rate_cells', behaviour: 'a', unrated: 3, rated: 4, possible: 10 },
  { kind: 'change_condition', condition: 'bonus', behaviours: ['a'] },
  { kind: 'decide_critical', finding: 'C01/bonus/a', count: 2 },
  { kind: 'settle_overdue', measures: ['course'] },
  { kind: 'review_decisions', findings: ['C01/bonus/a'] },
  { kind: 'hold_shift', finding: 'I03/i/south', indicators: ['i'] },
  { kind: 'hold_shift', finding: 'I03/i/south', indicators: ['i', 'j'] },
  { kind: 'win_over', stakeholders: ['head'] },
  { kind: 'measure', behaviours: ['a'], all: false },
  { kind: 'measure', behaviours: ['a'], all: true },
  { kind: 'train', behaviours: ['a', 'b', 'c', 'd', 'e'] },
  { kind: 'serve_goals', goals: ['g'] },
];

describe.each(LANGUAGES)('next steps in %s', (language) => {
  const t = createTranslator(language);

  it.each(STEPS)('says what to do and why: $kind', (step) => {
    const { title, text } = stepText(t, step, model, language);
    for (const words of [title, text]) expect(words).not.toMatch(/\{\{|overview:|undefined|^$/);
    expect(text).toMatch(/[.?]$/);
  });
});

it('names three and counts the rest', () => {
  const step: NextStep = { kind: 'train', behaviours: ['a', 'b', 'c', 'd', 'e'] };
  expect(stepText(createTranslator('de'), step, model, 'de').text).toBe(
    'Für 5 Zielverhalten ist kein Training vorgesehen: „A“, „B“, „C“ und 2 weitere.',
  );
});
