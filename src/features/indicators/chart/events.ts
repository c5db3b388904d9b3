import type { Reading } from '@/domain/indicators/verdict';
import type { Indicator, ProgrammeModel } from '@/domain/programme/model';
import type { ChartEvent } from './process-chart';

export interface DatedEvent extends ChartEvent {
  /** Key of the measure. */
  measure: string;
  /** A measure begins; or a condition has been changed: its measure is done. */
  what: 'begins' | 'ends';
}

/**
 * What happened while readings were taken and may have to do with them: measures on the behaviour begin, and
 * changes of conditions are done. Numbered in the order of time.
 */
export function eventsOf(
  model: ProgrammeModel,
  indicator: Indicator,
  readings: readonly Reading[],
): DatedEvent[] {
  const first = readings[0]?.period ?? '';
  const last = readings.at(-1)?.period ?? '';
  return model.measures
    .filter(({ behaviours, status }) => behaviours.includes(indicator.behaviour) && status !== 'cancelled')
    .flatMap(({ key: measure, kind, startsOn, endsOn, conditions }) => [
      ...(startsOn === null ? [] : [{ on: startsOn, measure, what: 'begins' as const }]),
      ...(endsOn === null || (kind !== 'condition_change' && conditions.length === 0)
        ? []
        : [{ on: endsOn, measure, what: 'ends' as const }]),
    ])
    .filter(({ on }) => on >= first && on <= last)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((event, i) => ({ ...event, number: i + 1 }));
}
