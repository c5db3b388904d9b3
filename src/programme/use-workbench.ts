import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useMay, useOrganisation } from '@/organisation/organisation-context';
import { editByKey } from './edit-by-key';
import { summariseAudit } from './editor/audit-summary';
import { workbenchOf, type Workbench } from './editor/workbench';
import { useProgramme } from './programme-context';

/** The workbench of the page's programme. */
export function useWorkbenchOf(): Workbench {
  const { organisationId } = useOrganisation();
  const { id } = useProgramme();
  return workbenchOf(useQueryClient(), organisationId, id);
}

/** How things stand now: what an edit will be compared with. */
export function useAuditSummary() {
  const { audit, model, today } = useProgramme();
  return useMemo(() => summariseAudit(audit, model.decisions, today), [audit, model.decisions, today]);
}

/**
 * Changes the programme: shown at once, saved in order, taken back with a message when the server refuses, and undone by
 * the reader; see {@link editByKey}.
 */
export function useWorkbench() {
  const workbench = useWorkbenchOf();
  const before = useAuditSummary();
  return {
    mayEdit: useMay('edit_programme'),
    ...editByKey(workbench, before),
    undo: () => workbench.undo(before),
    redo: () => workbench.redo(before),
  };
}
