/** The key of a query in the cache. */
type QueryKey = readonly unknown[];
/** Maps a freshly loaded answer to one of the same type. */
type Overlay = (answer: unknown) => unknown;

/** Kept apart from the editors, which are loaded later than the first page. */
const overlays = new Map<string, Overlay>();

/** Registers how unsaved edits change what a query loads. */
export const setOverlay = <Answer>(queryKey: QueryKey, overlay: (answer: Answer) => Answer) =>
  void overlays.set(JSON.stringify(queryKey), overlay as Overlay);

/** Removes all overlays, as a new page would. */
export const forgetOverlays = () => overlays.clear();

/** Applies unsaved edits to a loaded answer, so that a reload does not flash old values. */
export const withPendingEdits = <Answer>(queryKey: QueryKey, answer: Answer): Answer =>
  // Under the name of a query stands what changes its own rows.
  (overlays.get(JSON.stringify(queryKey))?.(answer) ?? answer) as Answer;
