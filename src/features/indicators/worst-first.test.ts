import { expect, it } from 'vitest';
import type { TeamJudgement } from '@/domain/indicators/judge-indicator';
import type { Verdict } from '@/domain/indicators/verdict';
import { buildBehaviour, buildIndicator } from '@tests/support/builders';
import type { Judged } from './use-judged';
import { worstFirst } from './worst-first';

const judged = (key: string, behaviour: string, ...verdicts: Verdict[]): Judged => ({
  indicator: buildIndicator({ key, behaviour }),
  measureFrom: null,
  teams: verdicts.map((verdict, i): TeamJudgement => ({
    team: `t${i}`,
    verdict,
    readings: [],
    since: null,
    weeks: 0,
    baseline: 12,
    limits: null,
    signals: [],
  })),
});

it('puts first what goes wrong, then what is important, and what has no readings last', () => {
  const behaviours = [
    buildBehaviour({ key: 'fine', importance: 5 }),
    buildBehaviour({ key: 'small', importance: 2 }),
    buildBehaviour({ key: 'large', importance: 4 }),
    buildBehaviour({ key: 'empty', importance: 5 }),
    buildBehaviour({ key: 'unmeasured', importance: 5 }),
  ];
  const order = worstFirst(behaviours, [
    judged('a', 'fine', 'sustained', 'shifting'),
    judged('b', 'small', 'sustained', 'faded'),
    judged('c', 'large', 'sustained'),
    judged('d', 'large', 'faded'),
    judged('e', 'empty'),
  ]);
  expect(order.map(({ behaviour }) => behaviour.key)).toEqual(['large', 'small', 'fine', 'empty']);
  expect(order[0]?.indicators.map(({ indicator }) => indicator.key)).toEqual(['d', 'c']);
});
