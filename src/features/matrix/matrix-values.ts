import type { Condition, Effect, ProgrammeModel } from '@/domain/programme/model';
import { byCategory, type CategoryGroup } from '@/programme/by-category';
import { meetsFilters } from '@/programme/meets-condition-filters';
import type { MatrixSettings, MatrixView } from '@/programme/search-params/matrix-settings';

/** Rows of the matrix that belong together; `category` undefined: not grouped. */
export type MatrixGroup = Omit<CategoryGroup<Condition>, 'category'> & {
  category: CategoryGroup<Condition>['category'] | undefined;
};

/** The conditions that the settings leave, in the order in which they are shown. */
export function matrixGroups(
  conditions: readonly Condition[],
  { category, search, group }: MatrixSettings,
): MatrixGroup[] {
  const left = conditions.filter((condition) => meetsFilters(condition, { category, search }));
  if (left.length === 0) return [];
  if (group === 'none') return [{ category: undefined, items: left }];
  return byCategory(left, (condition) => condition.category);
}

/** What a cell shows; null: nobody has rated it, or, of a gap, one of its two sides is missing. */
export function valueIn(effect: Effect, view: MatrixView): number | null {
  if (view === 'in_use') return effect.inUse;
  if (view === 'espoused') return effect.espoused;
  return effect.espoused === null || effect.inUse === null ? null : effect.espoused - effect.inUse;
}

/** The rows of values by the key of their condition, each in the order of the behaviours. */
export function matrixValues(
  { conditions, behaviours, effects }: Pick<ProgrammeModel, 'conditions' | 'behaviours' | 'effects'>,
  view: MatrixView,
): ReadonlyMap<string, readonly (number | null)[]> {
  const columns = new Map(behaviours.map(({ key }, column) => [key, column]));
  const rows = new Map(
    conditions.map(({ key }) => [key, new Array<number | null>(behaviours.length).fill(null)]),
  );
  for (const effect of effects) {
    const column = columns.get(effect.behaviour);
    const row = rows.get(effect.condition);
    if (row && column !== undefined) row[column] = valueIn(effect, view);
  }
  return rows;
}

/**
 * The step of the colour scale, −3 … 3, below 0 where something pulls against the strategy: for a rating itself; a gap,
 * −6 … 6, pulls where more is said than done.
 */
export function stepOf(value: number, view: MatrixView): number {
  if (view !== 'gap' || value === 0) return value;
  return -Math.sign(value) * Math.ceil(Math.abs(value) / 2);
}
