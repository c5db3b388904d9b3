import { QueryClient } from '@tanstack/react-query';
import { beforeAll, describe, expect, it } from 'vitest';
import { acceptInvitation } from '@/features/organisation/accept-invitation';
import { changeOrganisation } from '@/features/organisation/change-organisation';
import { changeRole } from '@/features/organisation/change-role';
import { createOrganisation } from '@/features/organisation/create-organisation';
import { deleteOrganisation } from '@/features/organisation/delete-organisation';
import { invite } from '@/features/organisation/invite';
import { invitationQuery } from '@/features/organisation/preview-invitation';
import { openInvitationsQuery, organisationQuery } from '@/features/organisation/queries';
import { removeMember } from '@/features/organisation/remove-member';
import { revokeInvitation } from '@/features/organisation/revoke-invitation';
import { membersQuery } from '@/organisation/members';
import { membershipsQuery } from '@/organisation/queries';
import { actAs, openApp } from '@tests/support/office';
import { newPerson, type Person } from '@tests/support/people';
import { sharedBackend } from '@tests/support/shared-backend';

/** The owner of an organisation: founds it, lets people in and out, and is never the last one to go. */
const backend = sharedBackend();
let owner: Person;
let colleague: Person;
let organisationId: string;

beforeAll(async () => {
  await openApp(backend);
  owner = await newPerson(backend, 'owner');
  colleague = await newPerson(backend, 'colleague');
});

const members = async () => {
  const found = await new QueryClient().fetchQuery(membersQuery(organisationId));
  return found.map(({ name, role }) => `${name}: ${role}`).sort();
};
const memberCalled = async (name: string) => {
  const found = await new QueryClient().fetchQuery(membersQuery(organisationId));
  const member = found.find((each) => each.name === name);
  if (!member) throw new Error(`nobody is called ${name}`);
  return member;
};
const memberships = ({ id }: Person) => new QueryClient().fetchQuery(membershipsQuery(id));
const preview = (token: string) => new QueryClient().fetchQuery(invitationQuery(token));
const inviting = (email: string, role: 'viewer' | 'hr' | 'owner') =>
  invite(organisationId, { id: crypto.randomUUID(), email, role });

describe('an owner', () => {
  it('founds an organisation, one however often the form is sent', async () => {
    await actAs(owner);
    const form = { id: crypto.randomUUID(), name: ' Hegenbruck ', displayName: ' Andrea ' };
    const founded = new Set(await Promise.all([form, form, form].map(createOrganisation)));
    expect(founded.size).toBe(1);
    [organisationId = ''] = founded;
    expect(await memberships(owner)).toEqual([
      {
        organisationId,
        organisationName: 'Hegenbruck',
        currency: 'EUR',
        role: 'owner',
        displayName: 'Andrea',
      },
    ]);
  });

  it('invites a colleague, who reads what it is about, accepts and is a member', async () => {
    const { token } = await inviting(colleague.email.toUpperCase(), 'viewer');
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    await actAs(colleague);
    expect(await memberships(colleague)).toEqual([]);
    expect(await preview(token)).toMatchObject({
      organisationName: 'Hegenbruck',
      email: colleague.email,
      role: 'viewer',
      state: 'open',
    });
    expect(await acceptInvitation(token, 'Bernd')).toBe(organisationId);
    expect(await members()).toEqual(['Andrea: owner', 'Bernd: viewer']);
    // The same click twice is no mistake.
    expect(await acceptInvitation(token, 'Bernd')).toBe(organisationId);
    expect(await preview(token)).toMatchObject({ state: 'accepted' });
  });

  it('gives a link to one person: nobody else can use it', async () => {
    await actAs(owner);
    const { token } = await inviting('somebody@example.org', 'owner');
    const other = await newPerson(backend, 'other');
    await actAs(other);
    await expect(acceptInvitation(token, 'x')).rejects.toMatchObject({ code: 'invitation_other_email' });
    await expect(acceptInvitation('x'.repeat(43), 'x')).rejects.toMatchObject({ code: 'invitation_unknown' });
    expect(await preview('x'.repeat(43))).toBeNull();
    expect(await memberships(other)).toEqual([]);
  });

  it('takes an invitation back, and a newer link ends the older one', async () => {
    await actAs(owner);
    const late = await newPerson(backend, 'late');
    const older = await inviting(late.email, 'hr');
    const newer = await inviting(late.email, 'hr');
    expect(await preview(older.token)).toMatchObject({ state: 'revoked' });
    const open = await new QueryClient().fetchQuery(openInvitationsQuery(organisationId));
    const mine = open.filter(({ email }) => email === late.email);
    expect(mine).toHaveLength(1);
    await revokeInvitation(organisationId, mine[0]?.id ?? '');
    await actAs(late);
    for (const { token } of [older, newer])
      await expect(acceptInvitation(token, 'Late')).rejects.toMatchObject({ code: 'invitation_revoked' });
  });

  it('changes a role, but not over a change somebody else has made', async () => {
    await actAs(owner);
    const bernd = await memberCalled('Bernd');
    await changeRole(organisationId, bernd, 'hr');
    await expect(changeRole(organisationId, bernd, 'sales_lead')).rejects.toMatchObject({ kind: 'conflict' });
    expect(await members()).toEqual(['Andrea: owner', 'Bernd: hr']);
  });

  it('renames the organisation, but not over a change somebody else has made', async () => {
    const before = await new QueryClient().fetchQuery(organisationQuery(organisationId));
    await changeOrganisation(before, { name: 'Hegenbruck Maschinenbau' });
    const stale = changeOrganisation(before, { name: 'Something else' });
    await expect(stale).rejects.toMatchObject({ kind: 'conflict' });
    const after = await new QueryClient().fetchQuery(organisationQuery(organisationId));
    expect(after).toEqual({ ...before, name: 'Hegenbruck Maschinenbau', version: before.version + 1 });
  });

  it('says what costs are in, for everybody', async () => {
    const now = () => new QueryClient().fetchQuery(organisationQuery(organisationId));
    await changeOrganisation(await now(), { currency: 'CHF' });
    expect(await memberships(owner)).toMatchObject([{ currency: 'CHF' }]);
    await expect(changeOrganisation(await now(), { currency: 'francs' })).rejects.toMatchObject({
      kind: 'invalid',
    });
  });

  it('cannot leave, step down or be thrown out while there is no other one', async () => {
    const andrea = await memberCalled('Andrea');
    for (const last of [
      removeMember(organisationId, owner.id),
      changeRole(organisationId, andrea, 'viewer'),
      // Not even by taking everybody out at once.
      removeMember(organisationId, colleague.id).then(() => removeMember(organisationId, owner.id)),
    ])
      await expect(last).rejects.toMatchObject({ kind: 'refused', code: 'last_owner' });
    expect(await members()).toEqual(['Andrea: owner']);
  });

  it('leaves once there is another one, and then sees nothing any more', async () => {
    const { token } = await inviting(colleague.email, 'owner');
    await actAs(colleague);
    await acceptInvitation(token, 'Bernd');
    await actAs(owner);
    await removeMember(organisationId, owner.id);
    expect(await memberships(owner)).toEqual([]);
    expect(await members()).toEqual([]);
    await expect(inviting('x@example.org', 'owner')).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(deleteOrganisation(organisationId)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('deletes the organisation with everything in it', async () => {
    await actAs(colleague);
    await deleteOrganisation(organisationId);
    expect(await memberships(colleague)).toEqual([]);
    await expect(deleteOrganisation(organisationId)).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
