import { useQueryClient } from '@tanstack/react-query';
import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useOrganisation } from '@/organisation/organisation-context';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Email } from '@/ui/email';
import { useHandOverFocus } from '@/ui/hooks/use-hand-over-focus';
import { useSingleFlight } from '@/ui/hooks/use-single-flight';
import { announce } from '@/ui/notices';
import { PlainButton } from '@/ui/plain-button';
import { openInvitationsQuery, type OpenInvitation } from './queries';
import { revokeInvitation } from './revoke-invitation';
import classes from './table.module.css';
import type { Inviting } from './use-inviting';

interface InvitationRowProps {
  invitation: OpenInvitation;
  inviting: Inviting;
  /** Where the keyboard goes on when the invitation has been withdrawn and its row is gone. */
  after: RefObject<HTMLElement | null>;
}

export function InvitationRow({ invitation, inviting, after }: InvitationRowProps) {
  const { t } = useTranslation('organisation');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { organisationId } = useOrganisation();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { id, email, role, expiresAt, expired } = invitation;
  const date = formatDay(language, expiresAt);
  const again = useSingleFlight(() => inviting.issue({ email, role }));

  const handOn = useHandOverFocus(after);

  const revoke = async () => {
    await revokeInvitation(organisationId, id);
    handOn();
    announce(t('open.revoked', { email }));
    await queryClient.invalidateQueries(openInvitationsQuery(organisationId));
  };

  return (
    <tr>
      <th scope="row">
        <Email address={email} />
      </th>
      <td data-label={t('members.role')}>{common(`role.${role}`)}</td>
      <td data-label={t('open.expires')} data-expired={expired || undefined}>
        {expired ? t('open.expired', { date }) : date}
      </td>
      <td className={classes.actions}>
        <PlainButton
          variant="quiet"
          aria-label={t('open.againFor', { email })}
          loading={inviting.pendingEmail === email}
          onClick={again}
        >
          {t('open.again')}
        </PlainButton>
        <PlainButton
          variant="quiet"
          aria-label={t('open.revokeFor', { email })}
          onClick={() => setAsking(true)}
        >
          {t('open.revoke')}
        </PlainButton>
        <ConfirmDialog
          opened={asking}
          onClose={() => setAsking(false)}
          title={t('confirm.revokeTitle', { email })}
          confirm={t('confirm.revokeSubmit')}
          onConfirm={revoke}
        >
          <p>{t('confirm.revoke')}</p>
        </ConfirmDialog>
      </td>
    </tr>
  );
}
