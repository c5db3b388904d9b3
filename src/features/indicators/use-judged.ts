import { judgeProgramme, type JudgedIndicator } from '@/domain/indicators/judge-programme';
import { useProgramme } from '@/shared/programme/programme-context';

export type Judged = JudgedIndicator;

/** What the readings of every indicator say. */
export function useJudged(): Judged[] {
  return judgeProgramme(useProgramme().model);
}
