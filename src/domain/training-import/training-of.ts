import { fold } from '../tables/cell-text';
import type { PlanCells } from './cell-readers';
import { merged, sameValue } from './change';
import { amountsIn, sumOf, type CostsPer } from './costs';
import type { Fault } from './faults';
import { TRAINING_FIELDS, type PlanColumn, type TrainingField, type TrainingValues } from './fields';
import type { TrainingRows } from './group-trainings';
import type { ReadRow } from './read-rows';

type Row = ReadRow<PlanCells>;
/** Tells what is wrong with a row, in the first of some columns that is there. */
export type Tell = (row: Row, columns: readonly PlanColumn[], fault: Fault) => void;

const NEW_TRAINING: TrainingValues = {
  title: '',
  objective: '',
  delivery: null,
  provider: '',
  status: 'planned',
  startsOn: null,
  endsOn: null,
  hoursPerHead: null,
  cost: null,
  teams: [],
  behaviours: [],
};

/** Values that are never empty: where nothing stands they stay as they are. */
const NEVER_EMPTY: ReadonlySet<PlanColumn> = new Set(['title', 'status']);

/** Whether a value says nothing: absent, null, an empty text or an empty list. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What is stored of a training and could be said in a file. */
export const valuesOf = (from: TrainingValues): TrainingValues => ({
  title: from.title,
  objective: from.objective,
  delivery: from.delivery,
  provider: from.provider,
  status: from.status,
  startsOn: from.startsOn,
  endsOn: from.endsOn,
  hoursPerHead: from.hoursPerHead,
  cost: from.cost,
  teams: from.teams,
  behaviours: from.behaviours,
});

/** What the rows of a training say of it; they must not contradict one another. */
export function trainingOf(
  { stored, rows }: TrainingRows,
  good: readonly Row[],
  costs: CostsPer,
  tell: Tell,
): TrainingValues {
  const given: Partial<TrainingValues> = {};
  // A title by which the training was found is no new title for it.
  const isName = ({ values }: Row) => stored !== null && values.key !== stored.key;
  const from = new Map<TrainingField, Row>();
  const take = <Field extends TrainingField>(field: Field) => {
    const saying = good.filter((row) => !isEmpty(row.values[field]) && !(field === 'title' && isName(row)));
    const [head, ...more] = saying;
    const value = head?.values[field] as TrainingValues[Field] | undefined;
    if (head && value !== undefined) {
      given[field] = value;
      from.set(field, head);
    } else if (!NEVER_EMPTY.has(field) && rows.every(({ values }) => isSaidEmpty(values, field))) {
      given[field] = NEW_TRAINING[field];
    }
    for (const row of more)
      if (!saysSame(field, value, row.values[field]))
        tell(row, [field], { code: 'contradicts', other: head?.row ?? 0 });
  };
  TRAINING_FIELDS.filter((field) => field !== 'cost' || costs === 'training').forEach(take);
  const amounts = amountsIn(good, costs === 'session' ? 'cost' : 'sessionCost');
  if (amounts.length > 0) given.cost ??= sumOf(amounts);
  const after = merged(stored ? valuesOf(stored) : NEW_TRAINING, given);
  const ends = from.get('endsOn') ?? from.get('startsOn');
  if (ends && after.startsOn !== null && after.endsOn !== null && after.endsOn < after.startsOn)
    tell(ends, ['endsOn', 'startsOn'], { code: 'ends_before_start' });
  return after;
}

/** Rows are put together by titles however they are written. */
const saysSame = (field: TrainingField, value: unknown, other: unknown): boolean =>
  sameValue(value, other) || (field === 'title' && fold(String(value)) === fold(String(other)));

/** The column is there, was understood, and nothing stands in it. */
const isSaidEmpty = (values: Partial<PlanCells>, field: PlanColumn): boolean =>
  field in values && isEmpty(values[field]);
