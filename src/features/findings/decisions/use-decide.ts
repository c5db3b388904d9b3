import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toAppError } from '@/data/errors';
import { useOrganisation } from '@/shared/organisation/organisation-context';
import { useProgramme } from '@/shared/programme/programme-context';
import { programmeQuery } from '@/shared/programme/queries';
import { inSession } from '@/shared/programme/rating/in-session';
import { announce, announceError } from '@/shared/ui/notices';
import { decideFindings, type DecisionChange, type DecisionRow } from './decide-findings';
import { decisionsOn, expectedRows, inverseChanges, withDecisions } from './decision-rows';

/**
 * Decides about findings: shown at once, taken back on the page when the server refuses (and thrown), announced with an
 * offer to undo when it agrees.
 */
export function useDecide() {
  const { t } = useTranslation('triage');
  const queryClient = useQueryClient();
  const { organisationId } = useOrganisation();
  const { id: programmeId } = useProgramme();
  const { queryKey } = programmeQuery(organisationId, programmeId);

  async function send(changes: readonly DecisionChange[]) {
    const findings = changes.map(({ finding }) => finding);
    // A reload under way would show the old state for a moment.
    const interrupted = queryClient.isFetching({ queryKey, exact: true }) > 0;
    if (interrupted) await queryClient.cancelQueries({ queryKey, exact: true });
    const show = (next: readonly DecisionRow[]) =>
      queryClient.setQueryData(
        queryKey,
        (data) => data && { ...data, rows: withDecisions(data.rows, findings, next) },
      );
    const rows = queryClient.getQueryData(queryKey)?.rows;
    const before = rows ? decisionsOn(rows, findings) : [];
    if (rows) show(expectedRows(rows, changes));
    try {
      const after = await inSession(() => decideFindings(organisationId, programmeId, changes));
      show(after);
      if (interrupted) void queryClient.invalidateQueries({ queryKey, exact: true });
      void queryClient.invalidateQueries({ queryKey: [organisationId, 'programmes'] });
      return inverseChanges(findings, before, after);
    } catch (error) {
      show(before);
      if (toAppError(error).kind === 'forbidden')
        void queryClient.invalidateQueries({ queryKey: ['memberships'] });
      await queryClient.invalidateQueries({ queryKey, exact: true });
      throw error;
    }
  }

  /** @param said what the notice says when it has been done */
  return async (changes: readonly DecisionChange[], said: string): Promise<void> => {
    const inverse = await send(changes);
    announce(said, {
      label: t('undo'),
      run: () => void send(inverse).then(() => announce(t('undone')), announceError),
    });
  };
}
