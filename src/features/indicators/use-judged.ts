import type { JudgedIndicator } from '@/domain/indicators/judge-programme';
import { useProgramme } from '@/programme/programme-context';

export type Judged = JudgedIndicator;

/** What the readings of every indicator say, in the order of the programme. */
export function useJudged(): Judged[] {
  const { model, audit } = useProgramme();
  const verdicts = new Map(audit.indicators.map((each) => [each.key, each]));
  return model.indicators.flatMap((indicator) => {
    const found = verdicts.get(indicator.key);
    return found ? [{ indicator, measureFrom: found.measureFrom, teams: found.teams }] : [];
  });
}
