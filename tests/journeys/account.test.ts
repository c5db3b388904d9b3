import { QueryClient } from '@tanstack/react-query';
import { beforeAll, describe, expect, it } from 'vitest';
import { accountDeletionQuery, deleteMyAccount } from '@/features/auth/delete-account';
import { signIn } from '@/features/auth/sign-in';
import { actAs, openApp } from '@tests/support/office';
import { clientOf, foundOrganisation, must, newMember, newPerson, type Person } from '@tests/support/people';
import { sharedBackend } from '@tests/support/shared-backend';

/** Leaving for good: nothing is deleted unseen, nobody is left behind without an owner, and the account is gone. */
const backend = sharedBackend();
let owner: Person;
let colleague: Person;
let shared: string;
let own: string;

beforeAll(async () => {
  await openApp(backend);
  owner = await newPerson(backend, 'leaving');
  shared = await foundOrganisation(owner, 'Shared');
  own = await foundOrganisation(owner, 'Alone');
  colleague = await newMember(backend, owner, shared, 'viewer');
});

const fates = async ({ id }: Person) =>
  (await new QueryClient().fetchQuery(accountDeletionQuery(id))).map(({ name, outcome }) => [name, outcome]);

describe('whoever owns an organisation in which others work', () => {
  it('is told to hand it over, and cannot go before', async () => {
    await actAs(owner);
    expect(await fates(owner)).toEqual([
      ['Alone', 'delete'],
      ['Shared', 'hand_over'],
    ]);
    await expect(deleteMyAccount([own])).rejects.toMatchObject({ code: 'last_owner' });
    await expect(deleteMyAccount([own, shared])).rejects.toMatchObject({ code: 'account_changed' });
    expect(await fates(owner)).toHaveLength(2);
  });

  it('goes when somebody else is an owner; what nobody else is in goes along, once it has been named', async () => {
    must(
      await owner.client.from('memberships').update({ role: 'owner' }).eq('user_id', colleague.id).select(),
    );
    expect(await fates(owner)).toEqual([
      ['Alone', 'delete'],
      ['Shared', 'leave'],
    ]);
    await expect(deleteMyAccount([])).rejects.toMatchObject({ code: 'account_changed' });
    await deleteMyAccount([own]);
  });

  it('is gone: signing in, the session and its renewal end, the others work on', async () => {
    const { email, password } = owner;
    await expect(signIn({ email, password })).rejects.toMatchObject({ code: 'invalid_credentials' });
    expect(must(await clientOf(backend, owner.token).from('organisations').select())).toEqual([]);
    expect((await owner.client.auth.refreshSession()).data.session).toBeNull();
    await actAs(colleague);
    expect(await fates(colleague)).toEqual([['Shared', 'delete']]);
    const members = must(await colleague.client.from('memberships').select('user_id'));
    expect(members).toEqual([{ user_id: colleague.id }]);
    expect(must(await colleague.client.from('invitations').select('email'))).toEqual([
      { email: colleague.email },
    ]);
  });

  it('may come back under the same address, as somebody new', async () => {
    const { data } = await clientOf(backend).auth.signUp({ email: owner.email, password: owner.password });
    expect(data.user?.id).not.toBe(owner.id);
    expect(data.user?.email).toBe(owner.email);
  });
});
