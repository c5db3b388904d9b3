import { useMemo } from 'react';
import type { Finding } from '@/domain/consistency/finding';
import { measuresAbout } from '@/domain/guidance/finding-reach';
import { useProgramme } from './programme-context';

/** Which measures a finding is about: the one it names, or the trainings that overload a team. */
export function useMeasuresAbout(): (finding: Finding) => readonly string[] {
  const { model, policy } = useProgramme();
  return useMemo(() => measuresAbout(model, policy), [model, policy]);
}
