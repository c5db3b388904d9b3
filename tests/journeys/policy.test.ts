import { QueryClient } from '@tanstack/react-query';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '@/domain/consistency/audit';
import type { OwnThresholds } from '@/domain/consistency/overrides';
import { policyWith } from '@/domain/consistency/policy';
import { savePolicy } from '@/features/policy/save-policy';
import { policyQuery } from '@/organisation/queries';
import { demoModel } from '@tests/support/demo-model';
import { actAs, openApp } from '@tests/support/office';
import { foundOrganisation, newMember, newPerson, type Person } from '@tests/support/people';
import { sharedBackend } from '@tests/support/shared-backend';

/** The policy of an organisation: its owners change it, everybody in it audits by it, nobody else sees it. */
const backend = sharedBackend();
let owner: Person;
let changeManager: Person;
let viewer: Person;
let organisationId: string;

beforeAll(async () => {
  owner = await newPerson(backend, 'owner');
  organisationId = await foundOrganisation(owner, 'Hegenbruck');
  changeManager = await newMember(backend, owner, organisationId, 'change_manager');
  viewer = await newMember(backend, owner, organisationId, 'viewer');
  await openApp(backend);
});

const policyNow = () => new QueryClient().fetchQuery(policyQuery(organisationId));
const save = (own: OwnThresholds, version: number | null) => savePolicy(organisationId, { version, own });
/** The critical findings of the demo, as whoever is signed in sees them. */
const criticalNow = async () => {
  const policy = policyWith((await policyNow()).overrides);
  return audit(demoModel(), policy, '2026-11-24').findings.filter(({ severity }) => severity === 'critical')
    .length;
};

describe('the policy', () => {
  it('is the default until an owner changes it; then everybody finds by it', async () => {
    await actAs(changeManager);
    expect(await policyNow()).toMatchObject({ version: null, own: {}, errors: [] });
    const before = await criticalNow();

    await actAs(owner);
    await save({ 'severity.critical': 40, 'G01.score': 60 }, null);

    for (const member of [changeManager, viewer]) {
      await actAs(member);
      // What equals the default is not kept as a value of one's own.
      expect(await policyNow()).toMatchObject({ version: 1, own: { 'severity.critical': 40 } });
      expect(await criticalNow()).toBeGreaterThan(before);
    }
  });

  it('is changed by nobody but owners', async () => {
    for (const member of [changeManager, viewer]) {
      await actAs(member);
      await expect(save({ 'severity.critical': 90 }, 1)).rejects.toMatchObject({ kind: 'forbidden' });
      await expect(save({ 'severity.critical': 90 }, null)).rejects.toMatchObject({ kind: 'forbidden' });
    }
    expect((await policyNow()).version).toBe(1);
  });

  it('is not changed over a change somebody else has made', async () => {
    await actAs(owner);
    await save({ 'severity.critical': 45 }, 1);
    await expect(save({ 'severity.critical': 50 }, 1)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(save({ 'severity.critical': 50 }, null)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await policyNow()).toMatchObject({ version: 2, own: { 'severity.critical': 45 } });
  });

  it('sent once more after a lost answer, it is as it was wanted', async () => {
    await actAs(owner);
    expect(await save({ 'severity.critical': 45 }, 1)).toMatchObject({ version: 2 });
    expect((await policyNow()).version).toBe(2);
  });

  it('goes back to the default', async () => {
    await actAs(owner);
    await save({}, 2);
    expect(await policyNow()).toMatchObject({ version: 3, own: {} });
  });

  it('is unknown to strangers', async () => {
    const stranger = await newPerson(backend, 'stranger');
    await actAs(stranger);
    expect((await policyNow()).version).toBeNull();
    await expect(save({ habitWeight: 2 }, null)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(save({ habitWeight: 2 }, 3)).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('whatever else is stored, the pages still have one to audit by', async () => {
    const { error } = await owner.client
      .from('organisation_policies')
      .update({ overrides: { severity: 'strict', later: { score: 1 }, habitWeight: 2 } })
      .eq('organisation_id', organisationId);
    expect(error).toBeNull();
    await actAs(viewer);
    const { own, errors } = await policyNow();
    expect(own).toEqual({ habitWeight: 2 });
    expect(errors.map(({ path }) => path).sort()).toEqual(['later', 'severity']);
    for (const overrides of [5, { long: 'x'.repeat(20_000) }]) {
      const refused = await owner.client
        .from('organisation_policies')
        .update({ overrides })
        .eq('organisation_id', organisationId);
      expect(refused.error?.code).toBe('23514');
    }
  });
});
