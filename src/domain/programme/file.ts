/* The programme file: what other areas need to read and write one. */
export type { FileError, FileErrorCode, FileErrorParams } from './errors';
export { FILE_ERROR_CODES } from './errors';
export { type ParsedProgramme, parseProgramme } from './parse';
export { parseProgrammeText } from './parse-text';
export { serialiseProgramme } from './serialise';
