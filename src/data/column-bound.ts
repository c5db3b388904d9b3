import { choiceOf, formOf, type Bound } from '@/domain/programme/bounds';
import * as model from '@/domain/programme/model';

/** What a column may hold that no reader of the model judges. */
export type ColumnBound =
  | Bound
  /** A key of this or another row; the database sees to it. */
  | { readonly kind: 'id' }
  /** A moment, in the same range as every date. */
  | { readonly kind: 'moment' }
  /** Written by the database alone, whatever is sent. */
  | { readonly kind: 'stamp' }
  /** An object of so many bytes at most; whoever reads it judges it part by part. */
  | { readonly kind: 'object'; readonly max: number };

export const ID = { kind: 'id' } as const;
const STAMP = { kind: 'stamp' } as const;
export const MOMENT = { kind: 'moment' } as const;
export const POSITION = formOf('position');
export const ROLE = choiceOf(['owner', 'change_manager', 'hr', 'sales_lead', 'viewer']);
export const MEASURE_KIND = choiceOf(model.MEASURE_KINDS);
export const objectUpTo = (max: number) => ({ kind: 'object', max }) as const;

export const STAMPS = {
  created_at: STAMP,
  created_by: STAMP,
  updated_at: STAMP,
  updated_by: STAMP,
  version: STAMP,
};
export const OF_ORGANISATION = { ...STAMPS, organisation_id: ID };
export const OF_PROGRAMME = { ...OF_ORGANISATION, programme_id: ID };
