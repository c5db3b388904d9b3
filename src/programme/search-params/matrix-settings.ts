import { parseConditionFilters, type ConditionFilters } from './condition-filters';

export const MATRIX_VIEWS = ['in_use', 'espoused', 'gap'] as const;
/** What the cells show: the effect in use, the espoused one, or how far the two lie apart (espoused − in use). */
export type MatrixView = (typeof MATRIX_VIEWS)[number];

export const MATRIX_ZOOMS = ['compact', 'normal', 'large'] as const;
export type MatrixZoom = (typeof MATRIX_ZOOMS)[number];

/** How the matrix is shown; all of it stands in the address. Absent: in use, by category, of normal size, all rows. */
export interface MatrixSettings extends Pick<ConditionFilters, 'category' | 'search'> {
  view?: Exclude<MatrixView, 'in_use'>;
  group?: 'none';
  zoom?: Exclude<MatrixZoom, 'normal'>;
}

/** Reads the settings from an address; what makes no sense is undefined, but there: as with findings. */
export function parseMatrixSettings(search: Record<string, unknown>): MatrixSettings {
  const { category, search: words } = parseConditionFilters(search);
  return {
    category,
    search: words,
    view: (['espoused', 'gap'] as const).find((each) => each === search.view),
    group: search.group === 'none' ? 'none' : undefined,
    zoom: (['compact', 'large'] as const).find((each) => each === search.zoom),
  };
}
