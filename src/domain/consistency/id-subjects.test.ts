import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aProgrammeModel } from '@tests/support/arbitraries';
import { demoModel } from '@tests/support/demo-model';
import { audit } from './audit';
import type { Finding } from './finding';
import { findingId } from './finding-id';
import { idSubjects } from './id-subjects';
import { DEFAULT_POLICY } from './policy';

/** An id may leave out what follows from the rest of it, as the behaviour does from the indicator. */
function checked({ id, rule, subjects }: Finding) {
  const known = idSubjects(id);
  expect(known?.rule).toBe(rule);
  expect(subjects).toMatchObject(known?.subjects ?? {});
  expect(findingId(rule, known?.subjects ?? {})).toBe(id);
}

it('reads back what every finding is about', () => {
  const findings = audit(demoModel(), DEFAULT_POLICY, '2026-11-24').findings;
  expect(findings.length).toBeGreaterThan(20);
  findings.forEach(checked);
  fc.assert(
    fc.property(aProgrammeModel(), (model) => {
      audit(model, DEFAULT_POLICY, '2026-06-01').findings.forEach(checked);
    }),
    { numRuns: 60 },
  );
});

it.each(['', 'X99/a', 'C01/a', 'P03/a', '__proto__', 'constructor/a'])('knows no rule behind "%s"', (id) => {
  expect(idSubjects(id)).toBeNull();
});
