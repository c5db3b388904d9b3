import type {
  SessionField,
  SessionValues,
  TrainingField,
  TrainingValues,
} from '@/domain/training-import/fields';
import type { ItemPatch } from '@/programme/store/items';
import { sessionRow } from '../session-rows';

/** The column of the database that a value stands in. */
type ToPatch<Field extends string, Values, Patch> = Readonly<Record<Field, (values: Values) => Patch>>;

/** Ids of things by their keys. */
export type IdOf = (key: string) => string;

export function idsOf(rows: readonly { id: string; key: string }[]): IdOf {
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`nothing has the key ${key}`);
    return id;
  };
}

const trainingColumns = (
  teamId: IdOf,
  behaviourId: IdOf,
): ToPatch<TrainingField, TrainingValues, ItemPatch<'measures'>> => ({
  title: ({ title }) => ({ title }),
  objective: ({ objective }) => ({ objective }),
  delivery: ({ delivery }) => ({ delivery }),
  provider: ({ provider }) => ({ provider }),
  status: ({ status }) => ({ status }),
  startsOn: ({ startsOn }) => ({ starts_on: startsOn }),
  endsOn: ({ endsOn }) => ({ ends_on: endsOn }),
  hoursPerHead: ({ hoursPerHead }) => ({ hours_per_head: hoursPerHead }),
  cost: ({ cost }) => ({ cost }),
  teams: ({ teams }) => ({ team_ids: teams.map(teamId) }),
  behaviours: ({ behaviours }) => ({ behaviour_ids: behaviours.map(behaviourId) }),
});

/** Some values of a training as columns of its row. */
export function trainingPatch(teamId: IdOf, behaviourId: IdOf) {
  const columns = trainingColumns(teamId, behaviourId);
  return (values: TrainingValues, fields: readonly TrainingField[]) =>
    fields.reduce<ItemPatch<'measures'>>((patch, field) => ({ ...patch, ...columns[field](values) }), {});
}

const SESSION_COLUMNS = {
  startsAt: 'starts_at',
  endsAt: 'ends_at',
  timeZone: 'time_zone',
  place: 'place',
  trainer: 'trainer',
  capacity: 'capacity',
} as const satisfies Record<SessionField, keyof ItemPatch<'sessions'>>;

/** Some values of a session as columns of its row. */
export function sessionPatch(values: SessionValues, fields: readonly SessionField[]): ItemPatch<'sessions'> {
  const row = sessionRow(values);
  const wanted = fields.map((field) => SESSION_COLUMNS[field]);
  return Object.fromEntries(wanted.map((column) => [column, row[column]]));
}
