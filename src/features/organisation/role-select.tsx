import { NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { membersQuery, type Member } from '@/organisation/members';
import { useOrganisation } from '@/organisation/organisation-context';
import { ROLES, type Role } from '@/organisation/permissions';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useSingleFlight } from '@/ui/hooks/use-single-flight';
import { announce } from '@/ui/notices';
import { useErrorText } from '@/ui/use-error-text';
import { changeRole } from './change-role';
import classes from './table.module.css';

/** Changes a role at once; only giving up one's own ownership is asked about first. */
export function RoleSelect({ member, own }: { member: Member; own: boolean }) {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const errorText = useErrorText();
  const { organisationId } = useOrganisation();
  const queryClient = useQueryClient();
  const [steppingDown, setSteppingDown] = useState<Role | null>(null);
  const { name } = member;

  const changing = useMutation({
    mutationFn: (role: Role) => changeRole(organisationId, member, role),
    meta: { quiet: true },
    onSuccess: (_, role) => announce(t('members.roleChanged', { name, role: common(`role.${role}`) })),
    onSettled: async (_, error) => {
      const reloaded = Promise.all([
        queryClient.invalidateQueries(membersQuery(organisationId)),
        own && queryClient.invalidateQueries({ queryKey: ['memberships'] }),
      ]);
      // Without a connection nothing would be reloaded, and nobody waits for that to hear that it failed.
      if (!error) await reloaded;
    },
  });
  const change = useSingleFlight((role: Role) => changing.mutateAsync(role));

  const choose = (value: string) => {
    const role = ROLES.find((each) => each === value);
    if (role === undefined || role === member.role) return;
    if (own && member.role === 'owner') setSteppingDown(role);
    else change(role);
  };

  // The dialog has shown why it failed; the row need not say it again.
  const endDialog = () => {
    setSteppingDown(null);
    changing.reset();
  };

  return (
    <>
      <NativeSelect
        aria-label={t('members.roleOf', { name })}
        value={changing.isPending ? changing.variables : member.role}
        data={ROLES.map((role) => ({ value: role, label: common(`role.${role}`) }))}
        disabled={changing.isPending}
        className={classes.role}
        error={changing.error && steppingDown === null ? errorText(changing.error) : null}
        errorProps={{ role: 'alert' }}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <ConfirmDialog
        opened={steppingDown !== null}
        onClose={endDialog}
        title={t('confirm.stepDownTitle')}
        confirm={t('confirm.stepDownSubmit')}
        onConfirm={async () => {
          if (steppingDown !== null) await changing.mutateAsync(steppingDown);
        }}
      >
        <p>
          {t('confirm.stepDown', {
            from: common('role.owner'),
            to: steppingDown === null ? '' : common(`role.${steppingDown}`),
          })}
        </p>
      </ConfirmDialog>
    </>
  );
}
