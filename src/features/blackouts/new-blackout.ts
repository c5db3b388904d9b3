import { newId } from '@/data/new-id';
import type { BlackoutRow } from './queries';

/** What only the server knows of a row; it fills it in. */
const UNSAVED = { created_at: '', created_by: null, updated_at: '', updated_by: null, version: 1 };

type BlackoutValues = Pick<
  BlackoutRow,
  'organisation_id' | 'key' | 'title' | 'starts_on' | 'ends_on' | 'team_ids'
>;

/** A period that is not stored yet. */
export const newBlackout = (values: BlackoutValues, id = newId()): BlackoutRow => ({
  ...UNSAVED,
  id,
  ...values,
});
