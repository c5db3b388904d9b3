import type { Measure, ProgrammeModel } from '../programme/model';
import { fold } from '../tables/cell-text';
import type { PlanCells } from './cell-readers';
import type { Fault } from './faults';
import type { ReadRow } from './read-rows';
import { referenceFinder } from './references';
import { trainingsOf } from './tables';

/** A training and all rows that tell of it. */
export interface TrainingRows {
  stored: Measure | null;
  /** The key a new one shall have; '' where none is given. */
  key: string;
  rows: ReadRow<PlanCells>[];
}

/** Finds a training by its key, else by its title. Keys of other measures are told, as nobody else may have them. */
export function trainingFinder(model: Pick<ProgrammeModel, 'measures'>) {
  const trainings = new Map(trainingsOf(model).map((training) => [training.key, training]));
  const others = new Set(model.measures.map(({ key }) => key).filter((key) => !trainings.has(key)));
  const byTitle = referenceFinder(
    [...trainings.values()].map(({ title }, i) => ({ key: `${i}`, name: title })),
  );
  const inOrder = [...trainings.values()];
  return (key: string, title: string): Measure | Fault | null => {
    const byKey = trainings.get(key);
    if (byKey) return byKey;
    if (others.has(key)) return { code: 'not_a_training' };
    const found = title === '' ? null : byTitle(title);
    if (found === undefined) return { code: 'training_ambiguous' };
    return found === null ? null : (inOrder[Number(found)] ?? null);
  };
}

/** Whether exactly one training of the programme was found. */
export const isTraining = (found: Measure | Fault | null): found is Measure =>
  found !== null && !('code' in found);

/**
 * Puts rows that tell of the same training together: one of the programme, or a new one by its key, else by its title.
 * @returns faults of rows of which nobody can say which training they mean
 */
export function groupTrainings(
  rows: readonly ReadRow<PlanCells>[],
  model: Pick<ProgrammeModel, 'measures'>,
): { groups: TrainingRows[]; faults: { row: ReadRow<PlanCells>; fault: Fault }[] } {
  const find = trainingFinder(model);
  const stored = new Map<Measure, TrainingRows>();
  const fresh: TrainingRows[] = [];
  const byKey = new Map<string, TrainingRows>();
  const byTitle = new Map<string, TrainingRows[]>();
  const faults: { row: ReadRow<PlanCells>; fault: Fault }[] = [];

  const groupOf = (key: string, title: string): TrainingRows | Fault => {
    const found = find(key, title);
    if (found !== null && 'code' in found) return found;
    if (found !== null) {
      const group = stored.get(found) ?? { stored: found, key, rows: [] };
      stored.set(found, group);
      return group;
    }
    const named = fold(title);
    const alike = byTitle.get(named) ?? [];
    const known = byKey.get(key) ?? alike.find((each) => key === '' || each.key === '');
    const group = known ?? { stored: null, key, rows: [] };
    if (!known) fresh.push(group);
    if (group.key === '') group.key = key;
    if (group.key !== '') byKey.set(group.key, group);
    if (title !== '' && !alike.includes(group)) byTitle.set(named, [...alike, group]);
    return group;
  };

  for (const row of rows) {
    const { key = '', title = '' } = row.values;
    if (key === '' && title === '') {
      faults.push({ row, fault: { code: 'training_missing' } });
      continue;
    }
    const group = groupOf(key, title);
    if ('code' in group) faults.push({ row, fault: group });
    else group.rows.push(row);
  }
  return { groups: [...stored.values(), ...fresh], faults };
}
