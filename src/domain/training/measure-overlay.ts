import { shiftClock } from '../calendar/shift-clock';
import type { IsoDate, Measure, ProgrammeModel } from '../programme/model';

/** Other days for one measure; what is left out stays as it is. */
export interface MeasureOverlay {
  measure: string;
  startsOn?: IsoDate | null;
  endsOn?: IsoDate | null;
  /** Whole days all its sessions move by: whoever moves a training moves its sessions along, stretching it does not. */
  sessionsBy?: number;
}

function laidOver(measure: Measure, { startsOn, endsOn, sessionsBy = 0 }: MeasureOverlay): Measure {
  const days = {
    startsOn: startsOn === undefined ? measure.startsOn : startsOn,
    endsOn: endsOn === undefined ? measure.endsOn : endsOn,
  };
  const sessions =
    sessionsBy === 0
      ? measure.sessions
      : measure.sessions.map((session) => ({
          ...session,
          startsAt: shiftClock(session.startsAt, sessionsBy),
          endsAt: shiftClock(session.endsAt, sessionsBy),
        }));
  const same = days.startsOn === measure.startsOn && days.endsOn === measure.endsOn;
  return same && sessions === measure.sessions ? measure : { ...measure, ...days, sessions };
}

/**
 * The programme as it would be with other dates: what happens if? Nothing of `model` is touched; overlays that change
 * nothing, or name no measure of it, give back `model` itself.
 * @example audit(withMeasures(model, [{ measure: 'm1', startsOn: '2026-05-04', endsOn: '2026-05-08' }]), policy, today)
 */
export function withMeasures(model: ProgrammeModel, overlays: readonly MeasureOverlay[]): ProgrammeModel {
  let changed = false;
  const measures = model.measures.map((measure) => {
    const next = overlays.filter((overlay) => overlay.measure === measure.key).reduce(laidOver, measure);
    if (next !== measure) changed = true;
    return next;
  });
  return changed ? { ...model, measures } : model;
}
