import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { membersQuery } from '@/organisation/members';
import { useOrganisation } from '@/organisation/organisation-context';
import { Message } from '@/ui/message';
import type { StoredDecision } from '@/programme/decided';
import classes from './decisions.module.css';

/** Somebody else has decided while the form was open: who, and what. */
export function OtherDecisions({ decisions }: { decisions: readonly StoredDecision[] }) {
  const { t } = useTranslation(['triage', 'domain']);
  const { organisationId } = useOrganisation();
  const { data = [] } = useQuery(membersQuery(organisationId));
  const nameOf = (userId: string | null) =>
    data.find((member) => member.userId === userId)?.name ?? t('somebody');
  return (
    <Message tone="error">
      {t('conflict', { count: decisions.length })}
      <ul className={classes.others}>
        {decisions.map(({ finding, status, reason, updatedBy }) => (
          <li key={finding}>
            {t('other', { name: nameOf(updatedBy), status: t(`domain:decisionStatus.${status}`) })}
            {reason === '' ? null : <q>{reason}</q>}
          </li>
        ))}
      </ul>
      {t('conflictAgain')}
    </Message>
  );
}
