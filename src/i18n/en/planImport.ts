export const planImport = {};
