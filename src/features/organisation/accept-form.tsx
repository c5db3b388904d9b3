import type { User } from '@supabase/supabase-js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { reloadMemberships } from '@/organisation/queries';
import { all, useRules } from '@/ui/forms/rules';
import { TextField } from '@/ui/forms/text-field';
import { useFields } from '@/ui/forms/use-fields';
import { LateLeaveGuard } from '@/ui/late-leave-guard';
import { Message } from '@/ui/message';
import { announce } from '@/ui/notices';
import { PlainButton } from '@/ui/plain-button';
import { useErrorText } from '@/ui/use-error-text';
import { acceptInvitation } from './accept-invitation';
import { forgetToken } from './invitation-token';
import classes from './organisation.module.css';
import { personName } from './person-name';
import { invitationQuery } from './preview-invitation';

/** The invited person joins under a name of their choice and lands in the organisation. */
export function AcceptForm({
  token,
  organisation,
  user,
}: {
  token: string;
  organisation: string;
  user: User;
}) {
  const { t } = useTranslation('organisation');
  const errorText = useErrorText();
  const rules = useRules();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { field, submit, unsaved } = useFields(
    { displayName: personName(user) },
    { displayName: all(rules.required, rules.atMost(200)) },
  );
  const accepting = useMutation({
    mutationFn: ({ displayName }: { displayName: string }) => acceptInvitation(token, displayName),
    meta: { quiet: true },
    onSuccess: async (organisationId) => {
      forgetToken();
      await reloadMemberships(queryClient, user.id);
      announce(t('invitation.accepted', { organisation }));
      await navigate({
        to: '/o/$organisationId/programmes',
        params: { organisationId },
        ignoreBlocker: true,
      });
    },
    // Expired or withdrawn while the page lay open: it says so.
    onError: () => void queryClient.invalidateQueries(invitationQuery(token)),
  });
  return (
    <form className={classes.form} noValidate onSubmit={submit(accepting.mutateAsync)}>
      <LateLeaveGuard unsaved={unsaved} />
      <TextField
        {...field('displayName')}
        label={t('invitation.yourName')}
        description={t('invitation.yourNameHint')}
        autoComplete="name"
      />
      {accepting.error ? <Message tone="error">{errorText(accepting.error)}</Message> : null}
      <PlainButton type="submit" variant="primary" wide loading={accepting.isPending}>
        {t('invitation.accept')}
      </PlainButton>
    </form>
  );
}
