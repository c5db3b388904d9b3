import { addDays, daysBetween } from '@/domain/calendar/days';
import type { Measure } from '@/domain/programme/model';
import type { MeasureOverlay } from '@/domain/training/measure-overlay';
import { movedBy } from '@/domain/training/moved-by';

/** What of a bar is held: all of it, or one of its ends. */
export type DragHandle = 'move' | 'start' | 'end';

/** A move that is being tried: days by which the whole and each end have moved. */
export interface Draft {
  measure: string;
  move: number;
  start: number;
  end: number;
}

const WEEK = 7;

/** Days by which it is moved at least: sessions keep their weekday, so that none lands on a weekend by moving. */
export const stepOf = ({ sessions }: Pick<Measure, 'sessions'>, handle: DragHandle): number =>
  handle === 'move' && sessions.length > 0 ? WEEK : 1;

export const startDraft = (measure: string): Draft => ({ measure, move: 0, start: 0, end: 0 });

/** The draft some days further, in whole steps; an end stops where the other one is. */
export function dragged(draft: Draft, measure: Measure, handle: DragHandle, wanted: number): Draft {
  const step = stepOf(measure, handle);
  // No -0: it is not the 0 of a draft that leads nowhere.
  const days = Math.round(wanted / step) * step + 0;
  const { startsOn, endsOn } = datesOf(measure, draft);
  if (handle === 'end' && endsOn === null) return draft;
  const room = startsOn !== null && endsOn !== null ? daysBetween(startsOn, endsOn) : Infinity;
  const by = handle === 'start' ? Math.min(days, room) : handle === 'end' ? Math.max(days, -room) : days;
  return { ...draft, [handle]: draft[handle] + by };
}

function datesOf({ startsOn, endsOn }: Pick<Measure, 'startsOn' | 'endsOn'>, { move, start, end }: Draft) {
  return {
    startsOn: startsOn === null ? null : addDays(startsOn, move + start),
    endsOn: endsOn === null ? null : addDays(endsOn, move + end),
  };
}

/** The dates a draft leads to, as an overlay of the programme; null when it leads nowhere. */
export function overlayOf(measure: Measure, draft: Draft): MeasureOverlay | null {
  if (draft.move === 0 && draft.start === 0 && draft.end === 0) return null;
  return { ...movedBy(measure, draft.move), ...datesOf(measure, draft) };
}
