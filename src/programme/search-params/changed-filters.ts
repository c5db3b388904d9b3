/** What is set anew about filters; undefined takes one away. */
export type FilterPatch<Filters> = { [K in keyof Filters]?: Filters[K] | undefined };

/** Filters with some of them set anew; one that is empty or absent leaves no trace in the address. */
export const changedFilters = <Filters extends object>(
  filters: Filters,
  patch: FilterPatch<Filters>,
): Filters =>
  Object.fromEntries(
    Object.entries({ ...filters, ...patch }).filter(([, value]) => value !== undefined && value !== ''),
  ) as Filters;
