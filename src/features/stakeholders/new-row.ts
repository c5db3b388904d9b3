import { newId } from '@/data/new-id';
import { newKey } from '@/domain/programme/new-key';
import { positionAfter } from '@/domain/programme/position';
import type { ItemRows } from '@/programme/store/items';
import type { ProgrammeRows } from '@/programme/store/row-types';
import type { Place } from './stakeholder-map';

/** Somebody new at the end of the list, as the row will look once the server has taken it. */
export function newRow(rows: ProgrammeRows, role: string, place: Place): ItemRows['stakeholders'] {
  const { programme, stakeholders } = rows;
  const now = new Date().toISOString();
  const keys = stakeholders.map(({ key }) => key);
  return {
    organisation_id: programme.organisation_id,
    programme_id: programme.id,
    id: newId(),
    key: newKey(role, keys, 'stakeholder'),
    role: role.trim(),
    ...place,
    position: positionAfter(stakeholders.at(-1)?.position ?? null),
    measure_ids: [],
    version: 1,
    created_at: now,
    created_by: null,
    updated_at: now,
    updated_by: null,
  };
}
