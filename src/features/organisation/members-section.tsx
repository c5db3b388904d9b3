import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { collator } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { membersQuery } from '@/organisation/members';
import { useOrganisation } from '@/organisation/organisation-context';
import { useSession } from '@/organisation/use-session';
import { useFocusAfterRemoval } from '@/ui/hooks/use-focus-after-removal';
import { ErrorState } from '@/ui/states';
import { MemberRow } from './member-row';
import classes from './table.module.css';

const NOBODY: string[] = [];

/** Everybody in the organisation; an owner can change roles and remove, everybody can leave. */
export function MembersSection({ owner }: { owner: boolean }) {
  const { t } = useTranslation('organisation');
  const { organisationId } = useOrganisation();
  const { data, error, refetch } = useQuery(membersQuery(organisationId));
  const ownId = useSession()?.user.id;
  const language = useLanguage();
  const members = data?.toSorted((a, b) => collator(language).compare(a.name, b.name));
  // The next one's button asks before it does anything; a select of roles would change with an arrow key.
  const table = useFocusAfterRemoval<HTMLTableElement>(
    members?.map(({ userId }) => userId) ?? NOBODY,
    'button',
  );

  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <section className={classes.section}>
      {owner ? null : <p className={classes.note}>{t('members.readOnly')}</p>}
      {members === undefined ? (
        <Skeleton height={200} />
      ) : (
        <table ref={table} className={classes.table}>
          <caption className="visually-hidden">{t('members.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('members.name')}</th>
              <th scope="col">{t('members.email')}</th>
              <th scope="col">{t('members.role')}</th>
              <th scope="col">{t('members.since')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('members.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <MemberRow key={member.userId} member={member} own={member.userId === ownId} owner={owner} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
