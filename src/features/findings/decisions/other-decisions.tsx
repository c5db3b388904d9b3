import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { membersQuery } from '@/organisation/members';
import { useOrganisation } from '@/organisation/organisation-context';
import { Message } from '@/ui/message';
import type { DecisionRow } from '@/programme/store/decide-findings';
import classes from './decisions.module.css';

/** Somebody else has decided while the form was open: who, and what. */
export function OtherDecisions({ rows }: { rows: readonly DecisionRow[] }) {
  const { t } = useTranslation(['triage', 'domain']);
  const { organisationId } = useOrganisation();
  const { data = [] } = useQuery(membersQuery(organisationId));
  const nameOf = (userId: string | null) =>
    data.find((member) => member.userId === userId)?.name ?? t('somebody');
  return (
    <Message tone="error">
      {t('conflict', { count: rows.length })}
      <ul className={classes.others}>
        {rows.map(({ finding_id, status, reason, updated_by }) => (
          <li key={finding_id}>
            {t('other', { name: nameOf(updated_by), status: t(`domain:decisionStatus.${status}`) })}
            {reason === '' ? null : <q>{reason}</q>}
          </li>
        ))}
      </ul>
      {t('conflictAgain')}
    </Message>
  );
}
