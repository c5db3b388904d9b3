import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { collator } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useOrganisation } from '@/organisation/organisation-context';
import { Message } from '@/ui/message';
import { ErrorState } from '@/ui/states';
import { useErrorText } from '@/ui/use-error-text';
import { InvitationRow } from './invitation-row';
import { openInvitationsQuery } from './queries';
import classes from './table.module.css';
import type { Inviting } from './use-inviting';

/** Invitations on their way. Their links cannot be shown again, only replaced. */
export function OpenInvitations({ inviting }: { inviting: Inviting }) {
  const { t } = useTranslation('organisation');
  const { organisationId } = useOrganisation();
  const { data, error, refetch } = useQuery(openInvitationsQuery(organisationId));
  const errorText = useErrorText();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className={classes.section} aria-labelledby="open-invitations">
      <h2 ref={heading} id="open-invitations" tabIndex={-1} className={classes.heading}>
        {t('open.title')}
      </h2>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton height={64} />
      ) : data.length === 0 ? (
        <p className={classes.note}>{t('open.none')}</p>
      ) : (
        <>
          <p className={classes.note}>{t('open.explain')}</p>
          {inviting.error && !inviting.opened ? (
            <Message tone="error">{errorText(inviting.error)}</Message>
          ) : null}
          <table className={classes.table}>
            <caption className="visually-hidden">{t('open.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('members.email')}</th>
                <th scope="col">{t('members.role')}</th>
                <th scope="col">{t('open.expires')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('members.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data
                .toSorted((a, b) => collator(language).compare(a.email, b.email))
                .map((invitation) => (
                  <InvitationRow
                    // A new link replaces the invitation, not its row, which has the focus.
                    key={invitation.email}
                    invitation={invitation}
                    inviting={inviting}
                    after={heading}
                  />
                ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
