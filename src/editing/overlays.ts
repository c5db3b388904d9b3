/** The rows of a query as the cache names it. */
type QueryKey = readonly unknown[];
/** What becomes of freshly loaded rows; the same kind of rows comes out. */
type Overlay = (answer: unknown) => unknown;

/** Loading is part of the first page; what edits comes with the pages that do. */
const overlays = new Map<string, Overlay>();

/** Says how edits that are still on their way change what a query has loaded. */
export const setOverlay = <Answer>(queryKey: QueryKey, overlay: (answer: Answer) => Answer) =>
  void overlays.set(JSON.stringify(queryKey), overlay as Overlay);

/** As after the page has gone. */
export const forgetOverlays = () => overlays.clear();

/** Lays edits on their way over loaded rows: a reload must not show the old value for a moment. */
export const withPendingEdits = <Answer>(queryKey: QueryKey, answer: Answer): Answer =>
  // Under the name of a query stands what changes its own rows.
  (overlays.get(JSON.stringify(queryKey))?.(answer) ?? answer) as Answer;
