import { compareDates } from '../calendar/days';
import { periodOf } from '../calendar/periods';
import type { Indicator, IsoDate, Observation } from '../programme/model';
import { judgeSeries, type Judgement, type SeriesSetting } from './verdict';
import { baselineEnd, boundsOf } from './bounded';
import { isAfterToday } from './reading-check';
import type { SignalSet } from './signals';

/** What the readings of one team say. */
export interface TeamJudgement extends Judgement {
  team: string;
  /** In order of time. */
  readings: readonly Observation[];
}

/** What all readings of an indicator are judged by, whatever the team. */
export interface IndicatorSetting {
  signalSet: SignalSet;
  /** The baseline ends here where the indicator says nothing else: when the programme starts. */
  programmeStart: IsoDate | null;
  /** When the first measure on the behaviour began or will begin; null: none is dated. */
  measureFrom: IsoDate | null;
  /** Readings of later periods are not judged: nothing has happened in them yet. */
  today: IsoDate;
}

/** How one series of an indicator is judged. */
function seriesSetting(
  indicator: Indicator,
  { signalSet, programmeStart, measureFrom }: IndicatorSetting,
): SeriesSetting {
  const { direction, cadence, observations } = indicator;
  return {
    direction,
    cadence,
    bounds: boundsOf(indicator, observations, programmeStart),
    baselineUntil: baselineEnd(indicator, programmeStart),
    signalSet,
    measureFrom,
  };
}

/** Readings do not change while one rates: each set of them is judged once for each setting. */
const known = new WeakMap<readonly Observation[], { key: string; judged: readonly TeamJudgement[] }>();

/**
 * Judges the readings of every team that has any, by team key.
 * @see judgeSeries
 */
export function judgeIndicator(indicator: Indicator, setting: IndicatorSetting): readonly TeamJudgement[] {
  const { observations } = indicator;
  const series = seriesSetting(indicator, setting);
  const until = periodOf(setting.today, indicator.cadence);
  const key = JSON.stringify([series, until]);
  const before = known.get(observations);
  if (before?.key === key) return before.judged;

  const byTeam = new Map<string, Observation[]>();
  for (const each of observations) {
    if (isAfterToday(each.period, indicator.cadence, setting.today)) continue;
    const readings = byTeam.get(each.team);
    if (readings) readings.push(each);
    else byTeam.set(each.team, [each]);
  }
  const judged = [...byTeam]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([team, unsorted]) => {
      const readings = unsorted.sort((a, b) => compareDates(a.period, b.period));
      return { team, readings, ...judgeSeries(readings, series) };
    });
  known.set(observations, { key, judged });
  return judged;
}
