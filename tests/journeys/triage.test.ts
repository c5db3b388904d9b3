import { beforeAll, describe, expect, it } from 'vitest';
import { QueryClient } from '@tanstack/react-query';
import { answered, supabase } from '@/data/client';
import { addDays } from '@/domain/calendar/days';
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { changesSince, countChanges, snapshotOf } from '@/domain/guidance/changes-since';
import { decisionStates, openFindings } from '@/domain/guidance/open-findings';
import { decideFindings, type DecisionChange } from '@/programme/store/decide-findings';
import { inverseChanges } from '@/programme/store/decision-rows';
import { removeMember } from '@/features/organisation/remove-member';
import { findingMarkQuery, saveFindingMark } from '@/programme/marks/finding-mark';
import { saveEffects } from '@/programme/store/save-effects';
import { actAs, type Office, openOffice, programmeOf } from '@tests/support/office';
import type { Person } from '@tests/support/people';
import { sharedBackend } from '@tests/support/shared-backend';

/** Triage: the change manager decides what to live with, HR reads it, and everybody is told what has changed. */
const backend = sharedBackend();
let office: Office;
beforeAll(async () => {
  office = await openOffice(backend);
});

const TODAY = '2026-11-24';
const BONUS = 'C01/provision/bedarf';

const decide = (...changes: DecisionChange[]) =>
  decideFindings(office.organisationId, office.programmeId, changes);
const accepted = (version: number | null, score = 100): DecisionChange => ({
  finding: BONUS,
  version,
  decision: {
    status: 'accepted',
    reason: 'Until the next bonus round',
    owner: 'Head of Sales',
    reviewOn: '2027-02-24',
    score,
  },
});

/** Where the finding about the bonus stands on a day, and whether it is counted as open. */
async function bonusOn(day: string) {
  const { model } = await programmeOf(office);
  const { findings } = audit(model, DEFAULT_POLICY, day);
  const state = decisionStates(findings, model.decisions, day).get(BONUS);
  return { ...state, open: openFindings(findings, model.decisions, day).some(({ id }) => id === BONUS) };
}

async function rateBonus(in_use: number) {
  const { rows } = await programmeOf(office);
  const conditionId = rows.conditions.find(({ key }) => key === 'provision')?.id ?? '';
  const behaviourId = rows.behaviours.find(({ key }) => key === 'bedarf')?.id ?? '';
  const row =
    rows.effects.find((each) => each.condition_id === conditionId && each.behaviour_id === behaviourId) ??
    null;
  const { organisationId, programmeId } = office;
  const address = { organisationId, programmeId, conditionId, behaviourId };
  const [saved] = await saveEffects([{ address, patch: { in_use }, row }]);
  if (saved instanceof Error) throw saved;
}

describe('a change manager accepts a tension', () => {
  beforeAll(() => actAs(office.people.change_manager));

  it('once, however often it is sent, and it is no longer open', async () => {
    const [row] = await decide(accepted(null));
    const [again] = await decide(accepted(null));
    expect(again).toEqual(row);
    expect(row).toMatchObject({ version: 1, score_at_decision: 100, owner_name: 'Head of Sales' });
    expect(await bonusOn(TODAY)).toMatchObject({ kind: 'accepted', open: false });
  });

  it('until its review date: on that day it is back', async () => {
    expect(await bonusOn('2027-02-23')).toMatchObject({ kind: 'accepted', open: false });
    expect(await bonusOn('2027-02-24')).toMatchObject({ kind: 'due', open: true });
    expect(await bonusOn(addDays('2027-02-24', 400))).toMatchObject({ kind: 'due', open: true });
  });

  it('at the score it had: when it weighs more, it is back', async () => {
    await rateBonus(-2);
    await decide(accepted(1, 66.66666666666667));
    expect(await bonusOn(TODAY)).toMatchObject({ kind: 'accepted', open: false });
    await rateBonus(-3);
    expect(await bonusOn(TODAY)).toMatchObject({ kind: 'worse', now: 100, open: true });
    await rateBonus(-1);
    expect(await bonusOn(TODAY)).toMatchObject({ kind: 'accepted', open: false });
    await rateBonus(-3);
  });

  it('does not overwrite what somebody else has decided since', async () => {
    await expect(decide(accepted(1))).rejects.toMatchObject({ kind: 'conflict' });
    await expect(decide(accepted(null))).rejects.toMatchObject({ kind: 'conflict' });
    expect(await bonusOn(TODAY)).toMatchObject({ kind: 'worse' });
  });

  it('decides about several findings at once, all or none, and takes it back', async () => {
    const { rows } = await programmeOf(office);
    const before = rows.decisions.filter(({ finding_id }) => finding_id === BONUS);
    const dismissed = (finding: string, version: number | null): DecisionChange => ({
      finding,
      version,
      decision: { status: 'dismissed', reason: 'Not here', owner: '', reviewOn: null, score: 60 },
    });
    await expect(decide(dismissed('G01/pharma', null), dismissed(BONUS, 1))).rejects.toMatchObject({
      kind: 'conflict',
    });
    expect((await programmeOf(office)).rows.decisions).toEqual(rows.decisions);

    const after = await decide(dismissed('G01/pharma', null), dismissed(BONUS, 2));
    expect(after.map(({ status }) => status)).toEqual(['dismissed', 'dismissed']);
    await decide(...inverseChanges(['G01/pharma', BONUS], before, after));
    const { model } = await programmeOf(office);
    expect(model.decisions.find(({ finding }) => finding === 'G01/pharma')).toBeUndefined();
    expect(model.decisions.find(({ finding }) => finding === BONUS)?.status).toBe('accepted');
  });

  it('reopens it, and reopening again does no harm', async () => {
    const reopen = { finding: BONUS, version: 4, decision: null };
    expect(await decide(reopen)).toEqual([]);
    expect(await decide(reopen)).toEqual([]);
    expect(await bonusOn(TODAY)).toMatchObject({ kind: 'open', open: true });
    await decide(accepted(null));
  });
});

describe.each(['hr', 'sales_lead', 'viewer'] as const)('somebody in the role %s', (role) => {
  beforeAll(() => actAs(office.people[role]));

  it('reads what has been decided, and decides nothing', async () => {
    expect(await bonusOn(TODAY)).toMatchObject({ kind: 'accepted', open: false });
    for (const change of [accepted(1, 50), { finding: BONUS, version: 1, decision: null }])
      await expect(decide(change)).rejects.toMatchObject({ kind: 'forbidden' });
    const another = { ...accepted(null), finding: 'G01/pharma' };
    await expect(decide(another)).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await bonusOn(TODAY)).toMatchObject({ kind: 'accepted', open: false });
  });
});

describe('what has changed since', () => {
  const mark = ({ id }: Person) => {
    const query = findingMarkQuery(office.organisationId, office.programmeId, id);
    return new QueryClient().fetchQuery(query);
  };
  const findingsNow = async () => audit((await programmeOf(office)).model, DEFAULT_POLICY, TODAY).findings;

  it('is told to each person by a mark of their own, also to who may only read', async () => {
    const { hr } = office.people;
    await actAs(hr);
    expect(await mark(hr)).toBeNull();
    const seenOn = '2026-11-12T08:00:00+00:00';
    const snapshot = snapshotOf(await findingsNow());
    await saveFindingMark(office.organisationId, office.programmeId, hr.id, { seenOn, snapshot });
    expect(await mark(hr)).toEqual({ seenOn, snapshot });

    await actAs(office.people.change_manager);
    await rateBonus(0);
    await actAs(hr);
    const since = changesSince((await mark(hr))?.snapshot ?? {}, await findingsNow());
    expect(since.gone).toContain(BONUS);
    expect(countChanges(since).gone).toBeGreaterThan(0);

    const now = { seenOn: '2026-11-24T08:00:00+00:00', snapshot: snapshotOf(await findingsNow()) };
    await saveFindingMark(office.organisationId, office.programmeId, hr.id, now);
    const after = changesSince((await mark(hr))?.snapshot ?? {}, await findingsNow());
    expect(countChanges(after)).toEqual({ new: 0, gone: 0, rose: 0, fell: 0 });
  });

  it('is nobody else’s business: not even the owner sees when somebody looked', async () => {
    const { owner, hr } = office.people;
    await actAs(owner);
    expect(await mark(hr)).toBeNull();
    const readable = await answered(supabase().from('finding_marks').select('user_id'));
    expect(readable.filter(({ user_id }) => user_id !== owner.id)).toEqual([]);
    const forged = saveFindingMark(office.organisationId, office.programmeId, hr.id, {
      seenOn: TODAY,
      snapshot: {},
    });
    await expect(forged).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('is forgotten when somebody leaves', async () => {
    const { hr } = office.people;
    await actAs(hr);
    expect(await mark(hr)).not.toBeNull();
    await removeMember(office.organisationId, hr.id);
    expect(await mark(hr)).toBeNull();
  });
});
