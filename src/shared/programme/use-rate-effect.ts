import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useMay, useOrganisation } from '../organisation/organisation-context';
import { useProgramme } from './programme-context';
import { summariseAudit } from './rating/audit-summary';
import type { EffectPatch } from './rating/effect-patch';
import { ratingSession } from './rating/rating-session';

/** A cell by the keys of its condition and behaviour. */
export interface CellKeys {
  condition: string;
  behaviour: string;
}

/** The editing session of the page's programme; see useRateEffect for changing ratings. */
export function useRatingSession() {
  const { organisationId } = useOrganisation();
  const { id } = useProgramme();
  return ratingSession(useQueryClient(), organisationId, id);
}

/** How things stand now: what an edit will be compared with. */
export function useAuditSummary() {
  const { audit, model } = useProgramme();
  return useMemo(() => summariseAudit(audit, model.decisions), [audit, model.decisions]);
}

/**
 * Changes what a condition does to a behaviour: shown at once, saved in order, taken back with a message when the
 * server refuses. The only place where effects are written.
 */
export function useRateEffect() {
  const { organisationId } = useOrganisation();
  const { id: programmeId, rows } = useProgramme();
  const session = useRatingSession();
  const before = useAuditSummary();
  const mayEdit = useMay('edit_programme');

  /** Resolves to whether the change has been saved. */
  function rate({ condition, behaviour }: CellKeys, patch: EffectPatch): Promise<boolean> {
    const conditionId = rows.conditions.find(({ key }) => key === condition)?.id;
    const behaviourId = rows.behaviours.find(({ key }) => key === behaviour)?.id;
    if (conditionId === undefined || behaviourId === undefined) return Promise.resolve(false);
    return session.rate({ organisationId, programmeId, conditionId, behaviourId }, patch, before);
  }

  return { mayEdit, rate, undo: () => session.undo(before) };
}
