import { expect, test } from 'vitest';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { prepare } from '@/domain/consistency/prepare';
import { RULES } from '@/domain/consistency/registry.generated';
import { demoModel } from '@tests/support/demo-model';
import { nextSteps } from './next-steps';
import { isAboutStakeholders, withoutStakeholders } from './without-stakeholders';

const TODAY = '2026-06-01';

test('a programme without stakeholders is audited as if there were none, decisions about them left out', () => {
  const model = demoModel();
  const resister = model.stakeholders.find(({ stance }) => stance === 'resister')?.key ?? '';
  const decided = { status: 'accepted', reason: '', owner: '', reviewOn: '2026-12-01' } as const;
  model.decisions = [
    { ...decided, finding: `P01/${resister}`, score: null },
    { ...decided, finding: 'C01/provision/bedarf', score: null },
  ];
  const view = { model, audit: audit(model, DEFAULT_POLICY, TODAY) };
  expect(view.audit.findings.some(({ id }) => isAboutStakeholders(id))).toBe(true);

  const without = withoutStakeholders(view);
  const none = { ...model, stakeholders: [] };
  const { findings, index, coverage } = audit(none, DEFAULT_POLICY, TODAY);
  expect(without.audit.findings.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
  expect([without.audit.index, without.audit.coverage]).toEqual([index, coverage]);
  expect(without.model.stakeholders).toEqual([]);
  expect(without.model.decisions.map(({ finding }) => finding)).toEqual(['C01/provision/bedarf']);
  expect(nextSteps(without.model, without.audit, TODAY).map(({ kind }) => kind)).not.toContain('win_over');
  // What the screen shows stays as it is.
  expect(view.model.stakeholders.length).toBeGreaterThan(0);
});

test('every rule that looks at stakeholders says so, and no other', () => {
  const prepared = prepare(demoModel(), DEFAULT_POLICY, TODAY);
  const looking = RULES.filter((rule) => {
    let looked = false;
    rule.run({
      ...prepared,
      policy: DEFAULT_POLICY,
      today: TODAY,
      get stakeholders() {
        looked = true;
        return prepared.stakeholders;
      },
    });
    return looked;
  });
  expect(looking.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id).filter(isAboutStakeholders));
});
