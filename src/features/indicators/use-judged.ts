import { judgeIndicator, type TeamJudgement } from '@/domain/indicators/judge-indicator';
import type { Indicator, IsoDate } from '@/domain/programme/model';
import { useProgramme } from '@/shared/programme/programme-context';

export interface Judged {
  indicator: Indicator;
  /** When the first measure on the behaviour begins; null: none is dated. */
  measureFrom: IsoDate | null;
  teams: readonly TeamJudgement[];
}

/** What the readings of every indicator say. */
export function useJudged(): Judged[] {
  const { model } = useProgramme();
  return model.indicators.map((indicator) => {
    const starts = model.measures
      .filter(({ behaviours, status }) => behaviours.includes(indicator.behaviour) && status !== 'cancelled')
      .flatMap(({ startsOn }) => (startsOn === null ? [] : [startsOn]))
      .sort();
    const setting = {
      signalSet: 'nhs' as const,
      programmeStart: model.programme.startsOn,
      measureFrom: starts[0] ?? null,
    };
    return { indicator, measureFrom: setting.measureFrom, teams: judgeIndicator(indicator, setting) };
  });
}
