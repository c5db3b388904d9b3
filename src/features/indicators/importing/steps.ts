export const IMPORT_STEPS = ['file', 'columns', 'teams', 'measure', 'preview'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** The step the address names; the first one needs no word. */
export const stepOf = (word: string | undefined): ImportStep =>
  IMPORT_STEPS.find((each) => each === word) ?? 'file';
