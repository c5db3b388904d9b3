import type { ProgrammeRows } from '../store/row-types';

type Overlay = (rows: ProgrammeRows) => ProgrammeRows;

const overlays = new Map<string, Overlay>();

/** Says how edits that are still on their way change freshly loaded rows of a programme. */
export const setPendingOverlay = (programmeId: string, overlay: Overlay) =>
  void overlays.set(programmeId, overlay);

/** Lays edits on their way over loaded rows: a reload must not show the old value for a moment. */
export const withPendingEdits = (programmeId: string, rows: ProgrammeRows): ProgrammeRows =>
  overlays.get(programmeId)?.(rows) ?? rows;
