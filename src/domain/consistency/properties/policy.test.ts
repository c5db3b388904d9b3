import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aProgramme, run } from '@tests/support/audit-properties';
import { ownThresholds, valueOf } from '@tests/support/policies';
import { audit } from '../audit';
import { compareAudits } from '../compare-audits';
import { orderErrors, policyOf, type OwnThresholds } from '../overrides';
import type { ProgrammeModel } from '../../programme/model';

const RUNS = { numRuns: 150 };
const under = (model: ProgrammeModel, own: OwnThresholds) => audit(model, policyOf(own), '2026-06-01');
const critical = (model: ProgrammeModel, own: OwnThresholds): number =>
  under(model, own).findings.filter(({ severity }) => severity === 'critical').length;

describe('under any policy in range', () => {
  test('scores lie between 0 and 100, and no number is infinite or NaN', () =>
    fc.assert(
      fc.property(aProgramme, ownThresholds, (model, own) => {
        const result = under(model, own);
        for (const { score } of result.findings) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(100);
        }
        // JSON knows neither: both would come back as null.
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      RUNS,
    ));

  test('index and coverage stay what they are: they follow from the ratings alone', () =>
    fc.assert(
      fc.property(aProgramme, ownThresholds, (model, own) => {
        const [{ index, coverage }, plain] = [under(model, own), run(model)];
        expect({ index, coverage }).toEqual({ index: plain.index, coverage: plain.coverage });
      }),
      RUNS,
    ));
});

describe('marks of severity', () => {
  const mark = valueOf('severity.critical');
  const twoMarks = fc.tuple(mark, mark).filter((pair) => Math.min(...pair) > 35);

  test('that are higher never raise the number of critical findings', () =>
    fc.assert(
      fc.property(aProgramme, twoMarks, (model, [a, b]) => {
        const at = (value: number) => critical(model, { 'severity.critical': value });
        expect(at(Math.max(a, b))).toBeLessThanOrEqual(at(Math.min(a, b)));
      }),
      RUNS,
    ));

  test('neither make nor remove a finding, and leave every score alone', () =>
    fc.assert(
      fc.property(aProgramme, fc.tuple(mark, mark, mark), (model, marks) => {
        const [medium = 0, high = 0, top = 0] = marks.toSorted((a, b) => a - b);
        const own = { 'severity.critical': top, 'severity.high': high, 'severity.medium': medium };
        if (orderErrors(own).length > 0) return;
        const { gone, come, changed } = compareAudits(run(model), under(model, own));
        expect([...gone, ...come]).toEqual([]);
        for (const { before, after } of changed) {
          expect(after.score).toBe(before.score);
          expect(after.severity).not.toBe(before.severity);
        }
      }),
      RUNS,
    ));
});

describe('a threshold that asks for more', () => {
  const larger = (path: 'C02.gapFrom' | 'S04.hoursPerWeek' | 'P01.influenceFrom' | 'C04.forceFrom') =>
    fc.assert(
      fc.property(aProgramme, valueOf(path), valueOf(path), (model, a, b) => {
        const found = (value: number) => under(model, { [path]: value }).findings.map(({ id }) => id);
        const lenient = new Set(found(Math.min(a, b)));
        expect(found(Math.max(a, b)).filter((id) => !lenient.has(id))).toEqual([]);
      }),
      RUNS,
    );
  test.each(['C02.gapFrom', 'S04.hoursPerWeek', 'P01.influenceFrom', 'C04.forceFrom'] as const)(
    'never makes a finding: %s',
    larger,
  );
});
