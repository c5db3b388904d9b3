export const tableImport = {};
