import type { Reading } from '@/domain/indicators/verdict';
import type { Indicator, IsoDate, ProgrammeModel } from '@/domain/programme/model';

/** Something that happened, and may have to do with what follows. */
export interface DatedEvent {
  on: IsoDate;
  /** As it stands in the list below the chart. */
  number: number;
  /** Of the measure. */
  title: string;
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
    .flatMap(({ key: measure, title, kind, startsOn, endsOn, conditions }) => [
      ...(startsOn === null ? [] : [{ on: startsOn, measure, title, what: 'begins' as const }]),
      ...(endsOn === null || (kind !== 'condition_change' && conditions.length === 0)
        ? []
        : [{ on: endsOn, measure, title, what: 'ends' as const }]),
    ])
    .filter(({ on }) => on >= first && on <= last)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((event, i) => ({ ...event, number: i + 1 }));
}
