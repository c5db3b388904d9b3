import { newId } from '@/data/new-id';
import type { SessionValues } from '@/domain/training-import/fields';
import type { ItemRows } from '@/programme/store/items';

type SessionRow = ItemRows['sessions'];

/** What is said of a new session. */
type Said = Pick<
  SessionRow,
  'key' | 'starts_at' | 'ends_at' | 'time_zone' | 'place' | 'trainer' | 'capacity'
>;

/** A session that is not saved yet; the server fills in the rest. */
export const newSession = (
  {
    organisation_id,
    programme_id,
    id,
  }: Pick<ItemRows['measures'], 'organisation_id' | 'programme_id' | 'id'>,
  said: Said,
): SessionRow => ({
  organisation_id,
  programme_id,
  measure_id: id,
  measure_kind: 'training',
  id: newId(),
  attendance: [],
  version: 1,
  created_at: '',
  created_by: null,
  updated_at: '',
  updated_by: null,
  ...said,
});

/** A clock without seconds as a timestamp. */
const timestamp = (clock: string): string => `${clock}:00`;

/** A session as columns of its row. */
export const sessionRow = ({ startsAt, endsAt, timeZone, place, trainer, capacity }: SessionValues) => ({
  starts_at: timestamp(startsAt),
  ends_at: timestamp(endsAt),
  time_zone: timeZone,
  place,
  trainer,
  capacity,
});
