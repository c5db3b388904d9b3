import type { Indicator, IsoDate, ProgrammeModel } from '../programme/model';
import { judgeIndicator, type TeamJudgement } from './judge-indicator';
import type { SignalSet } from './signals';

/** An indicator, and what the readings of each team say. */
export interface JudgedIndicator {
  indicator: Indicator;
  /** When the first live measure on the behaviour begins; null: none is dated. */
  measureFrom: IsoDate | null;
  /** Teams that have readings, by key. */
  teams: readonly TeamJudgement[];
}

/**
 * Judges the readings of all indicators of a programme, in their order.
 * @param today readings of later periods are not judged
 */
export function judgeProgramme(
  model: ProgrammeModel,
  signalSet: SignalSet,
  today: IsoDate,
): JudgedIndicator[] {
  const programmeStart = model.programme.startsOn;
  return model.indicators.map((indicator) => {
    const measureFrom = firstStart(model, indicator.behaviour);
    return {
      indicator,
      measureFrom,
      teams: judgeIndicator(indicator, { signalSet, programmeStart, measureFrom, today }),
    };
  });
}

function firstStart({ measures }: ProgrammeModel, behaviour: string): IsoDate | null {
  const starts = measures
    .filter(({ behaviours, status }) => behaviours.includes(behaviour) && status !== 'cancelled')
    .flatMap(({ startsOn }) => (startsOn === null ? [] : [startsOn]));
  return starts.sort()[0] ?? null;
}
