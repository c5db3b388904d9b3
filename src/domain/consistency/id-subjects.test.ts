import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aProgrammeModel } from '@tests/support/arbitraries';
import { demoModel } from '@tests/support/demo-model';
import { audit } from './audit';
import { idSubjects } from './id-subjects';
import { DEFAULT_POLICY } from './policy';

it('reads back what every finding is about', () => {
  const findings = audit(demoModel(), DEFAULT_POLICY, '2026-11-24').findings;
  expect(findings.length).toBeGreaterThan(20);
  for (const { id, rule, subjects } of findings) expect(idSubjects(id)).toEqual({ rule, subjects });
  fc.assert(
    fc.property(aProgrammeModel(), (model) => {
      for (const { id, rule, subjects } of audit(model, DEFAULT_POLICY, '2026-06-01').findings) {
        expect(idSubjects(id)).toEqual({ rule, subjects });
      }
    }),
    { numRuns: 60 },
  );
});

it.each(['', 'X99/a', 'C01/a', 'P03/a', '__proto__', 'constructor/a'])('knows no rule behind "%s"', (id) => {
  expect(idSubjects(id)).toBeNull();
});
