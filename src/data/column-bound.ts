import type { Bound } from '@/domain/programme/bounds';

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
