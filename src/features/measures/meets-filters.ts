import { isOverdue } from '@/domain/guidance/due-measures';
import type { Behaviour, IsoDate, Measure } from '@/domain/programme/model';
import type { MeasureFilters } from '@/programme/search-params/measure-filters';
import { containsWords } from '@/ui/search/contains-words';

/** What the filters are applied to: a measure, and whether the reader sees to it. */
export interface FilteredMeasure {
  measure: Measure;
  mine: boolean;
}

/** Does the measure meet the filters? The search looks at its title, its owner and what is learnt. */
export function meetsMeasureFilters(
  { measure, mine }: FilteredMeasure,
  filters: MeasureFilters,
  behaviours: readonly Behaviour[],
  today: IsoDate,
): boolean {
  const { kind, status, team, behaviour, search } = filters;
  if (kind !== undefined && (measure.kind ?? 'none') !== kind) return false;
  if (status === 'overdue' ? !isOverdue(measure, today) : status !== undefined && measure.status !== status)
    return false;
  if (team !== undefined && !isFor(team, measure, behaviours)) return false;
  if (behaviour !== undefined && !measure.behaviours.includes(behaviour)) return false;
  if (filters.mine && !mine) return false;
  return (
    search === undefined || containsWords(`${measure.title} ${measure.owner} ${measure.objective}`, search)
  );
}

/** Names neither a measure nor a behaviour its teams, it is for all. */
function isFor(team: string, measure: Measure, behaviours: readonly Behaviour[]): boolean {
  if (measure.teams.length > 0) return measure.teams.includes(team);
  const own = behaviours.filter(({ key }) => measure.behaviours.includes(key));
  return own.length === 0 || own.some(({ teams }) => teams.length === 0 || teams.includes(team));
}
