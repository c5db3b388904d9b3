import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDecision } from '@tests/support/builders';
import { addDays } from '../calendar/days';
import { DECISION_STATUSES } from '../programme/model';
import { compareScores, decisionState, isBack, isSettled } from './decision-state';

const TODAY = '2026-06-01';
const score = fc.double({ min: 0, max: 100, noNaN: true });
const day = fc.integer({ min: -800, max: 800 }).map((days) => addDays(TODAY, days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const aDecision = fc
  .record({ status: fc.constantFrom(...DECISION_STATUSES), reviewOn: maybe(day), score: maybe(score) })
  .map((draft) => buildDecision({ finding: 'C01/bonus/ask', ...draft }));

const accepted = buildDecision({
  finding: 'C01/bonus/ask',
  status: 'accepted',
  reviewOn: '2026-09-01',
  score: 40,
});

describe('an acceptance', () => {
  it('holds until the day before its review date', () => {
    expect(decisionState({ score: 40 }, accepted, '2026-08-31').kind).toBe('accepted');
    expect(decisionState({ score: 40 }, accepted, '2026-09-01')).toMatchObject({
      kind: 'due',
      since: '2026-09-01',
    });
  });

  it('ends when the finding weighs more, with both scores', () => {
    expect(decisionState({ score: 53.3 }, accepted, TODAY)).toMatchObject({
      kind: 'worse',
      was: 40,
      now: 53.3,
    });
    expect(decisionState({ score: 20 }, accepted, TODAY).kind).toBe('accepted');
  });

  it('is not ended by what nobody can see', () => {
    const third = { ...accepted, score: 53.3 };
    expect(decisionState({ score: 160 / 3 }, third, TODAY).kind).toBe('accepted');
    expect(decisionState({ score: 53.4 }, third, TODAY).kind).toBe('worse');
  });

  it('without a date and a score holds on', () => {
    const bare = { ...accepted, reviewOn: null, score: null };
    expect(decisionState({ score: 100 }, bare, '2199-12-31').kind).toBe('accepted');
  });

  it('never makes a finding disappear for good', () => {
    fc.assert(
      fc.property(aDecision, score, day, fc.nat(500), (decision, now, today, later) => {
        const kept = { ...decision, status: 'accepted' as const };
        if (kept.reviewOn !== null) {
          const on = kept.reviewOn > today ? kept.reviewOn : today;
          expect(isBack(decisionState({ score: now }, kept, addDays(on, later)))).toBe(true);
        }
        if (kept.score !== null && kept.score + 0.1 <= 100) {
          expect(decisionState({ score: kept.score + 0.1 }, kept, today).kind).toBe('worse');
        }
      }),
    );
  });
});

describe('any decision', () => {
  it('is in exactly one state, and settled only when neither date nor score speak against it', () => {
    fc.assert(
      fc.property(aDecision, score, day, (decision, now, today) => {
        const state = decisionState({ score: now }, decision, today);
        const overdue = decision.reviewOn !== null && decision.reviewOn <= today;
        const heavier =
          decision.status === 'accepted' && decision.score !== null && compareScores(now, decision.score) > 0;
        expect(isBack(state)).toBe(overdue || heavier);
        expect(isSettled(state)).toBe(!overdue && !heavier && decision.status !== 'in_progress');
        expect(state.kind === 'worse').toBe(heavier);
      }),
    );
  });

  it('stays overtaken as time goes by', () => {
    fc.assert(
      fc.property(aDecision, score, day, fc.nat(1000), (decision, now, today, later) => {
        const back = isBack(decisionState({ score: now }, decision, today));
        return !back || isBack(decisionState({ score: now }, decision, addDays(today, later)));
      }),
    );
  });

  it('without one, a finding is open', () => {
    expect(decisionState({ score: 40 }, undefined, TODAY)).toEqual({ kind: 'open' });
  });
});
