import { useMemo } from 'react';
import type { ProgrammeModel } from '@/domain/programme/model';
import { conflicts, type Conflict, type SessionRef } from '@/domain/training/conflicts';
import { useProgramme } from '../programme-context';
import { useConflictText, type ConflictMessage } from './use-conflict-text';
import { useHolidaysAround } from './use-holidays-around';

const placeOf = ({ measure, session }: SessionRef) => JSON.stringify([measure, session]);

/** The later of two that clash names the earlier; to people, the earlier names the later as well. */
function bothSides(conflict: Conflict): Conflict[] {
  if (conflict.kind !== 'same_team' && conflict.kind !== 'same_trainer') return [conflict];
  const { measure, session, other } = conflict;
  return [conflict, { ...conflict, ...other, other: { measure, session } }];
}

/**
 * What speaks against each session as it is planned, or as it is being tried; holidays follow once they are known. Of two
 * that clash, each names the other.
 */
export function useSessionConflicts(tried?: ProgrammeModel): (session: SessionRef) => ConflictMessage[] {
  const { model: planned } = useProgramme();
  const model = tried ?? planned;
  const days = useMemo(
    () => model.measures.flatMap(({ sessions }) => sessions.flatMap((s) => [s.startsAt, s.endsAt])),
    [model.measures],
  );
  const holidays = useHolidaysAround(days);
  const textOf = useConflictText(model);
  const told = useMemo(() => {
    const texts = new Map<string, ConflictMessage[]>();
    for (const conflict of conflicts(model, holidays).flatMap(bothSides)) {
      const place = placeOf(conflict);
      texts.set(place, [...(texts.get(place) ?? []), { kind: conflict.kind, text: textOf(conflict) }]);
    }
    return texts;
  }, [model, holidays, textOf]);
  return (session) => told.get(placeOf(session)) ?? [];
}
