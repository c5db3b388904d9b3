import { describe, expect, it } from 'vitest';
import type { Finding } from '@/domain/consistency/finding';
import { buildDecision, buildMeasure } from '@tests/support/builders';
import { behaviourVerdict } from './behaviour-verdict';
import { capabilityOf } from './capability';
import { indexBand } from './index-band';
import { countBySeverity, openFindings } from './open-findings';
import { topContradictions } from './top-contradictions';

const cell = { effect: -3, strength: 5, importance: 5, confidence: 'high', category: null } as const;
const shared = { severity: 'critical', score: 80, remedies: [] } as const;

function contradiction(rule: 'C01' | 'C02', condition: string, behaviour: string): Finding {
  const id = `${rule}/${condition}/${behaviour}`;
  const subjects = { condition, behaviour };
  if (rule === 'C01') return { ...shared, id, rule, subjects, figures: cell };
  return { ...shared, id, rule, subjects, figures: { ...cell, espoused: 2, gap: 5 } };
}

const unmeasured: Finding = {
  id: 'G06/a',
  rule: 'G06',
  severity: 'medium',
  score: 30,
  subjects: { behaviour: 'a' },
  figures: { importance: 3 },
  remedies: [],
};

describe('behaviourVerdict', () => {
  it.each([
    [null, null, 'not_assessable'],
    [0, -9, 'held_back'],
    [-4, -13, 'held_back'],
    [6, -3, 'below_habit'],
    [9, 0, 'below_habit'],
    [10, 1, 'carried'],
  ] as const)('net %s, margin %s: %s', (net, margin, verdict) => {
    expect(behaviourVerdict({ net, margin })).toBe(verdict);
  });
});

describe('capabilityOf', () => {
  const training = (key: string, status: 'planned' | 'running' | 'done' | 'cancelled') =>
    buildMeasure({ key, kind: 'training', behaviours: ['a'], status });

  it('takes the furthest live training', () => {
    expect(capabilityOf('a', [training('m', 'planned'), training('n', 'running')])).toEqual({
      state: 'in_training',
      trainings: 2,
    });
    expect(capabilityOf('a', [training('m', 'done'), training('n', 'planned')]).state).toBe('trained');
  });

  it('counts neither cancelled trainings, nor other kinds, nor other behaviours', () => {
    const other = buildMeasure({ key: 'talk', kind: 'communication', behaviours: ['a'], status: 'done' });
    expect(capabilityOf('a', [training('m', 'cancelled'), other])).toEqual({ state: 'none', trainings: 0 });
    expect(capabilityOf('b', [training('m', 'done')]).state).toBe('none');
  });
});

describe('open findings', () => {
  const findings = [contradiction('C01', 'bonus', 'a'), unmeasured];

  it('leave out what was accepted or dismissed, keep what is being worked on', () => {
    const decided = (status: 'accepted' | 'dismissed' | 'in_progress') =>
      openFindings(findings, [buildDecision({ finding: 'G06/a', status })], '2026-06-01').map(({ id }) => id);
    expect(decided('accepted')).toEqual(['C01/bonus/a']);
    expect(decided('dismissed')).toEqual(['C01/bonus/a']);
    expect(decided('in_progress')).toEqual(['C01/bonus/a', 'G06/a']);
  });

  it('are counted by severity, zeros included', () => {
    expect(countBySeverity(findings)).toEqual({ critical: 1, high: 0, medium: 1, low: 0 });
  });
});

describe('topContradictions', () => {
  it('names each pair once and only contradictions', () => {
    const top = topContradictions(
      [
        unmeasured,
        contradiction('C01', 'bonus', 'a'),
        contradiction('C02', 'bonus', 'a'),
        contradiction('C02', 'bonus', 'b'),
        contradiction('C01', 'career', 'b'),
      ],
      2,
    );
    expect(top.map(({ id }) => id)).toEqual(['C01/bonus/a', 'C02/bonus/b']);
  });
});

it('calls nothing a verdict that is only narrowly decided', () => {
  expect([0, 39.9, 40, 59.9, 60, 100].map(indexBand)).toEqual([
    'against',
    'against',
    'divided',
    'divided',
    'carries',
    'carries',
  ]);
});
