import { formatPath } from '../programme/errors';
import { readJsonText, withLines } from '../programme/read-json-text';
import { type OwnThresholds, type PolicyError, readOverrides } from './overrides';

/** A {@link PolicyError} with the line it stands on, from 1. */
export interface PolicyFileError extends PolicyError {
  line?: number;
}

export type ParsedPolicy =
  | { readonly ok: true; readonly own: OwnThresholds }
  | { readonly ok: false; readonly errors: readonly PolicyFileError[] };

/** Reads the text of a policy file: a JSON object with the thresholds that differ from the default (docs/policy.md). */
export function parsePolicyText(source: string): ParsedPolicy {
  const read = readJsonText(source);
  if (!read.ok) return read;
  const { own, errors } = readOverrides(read.input);
  const repeated = read.repeated.map(({ path, code, params }) => ({ path: formatPath(path), code, params }));
  const all: PolicyFileError[] = [...repeated, ...errors];
  return all.length === 0 ? { ok: true, own } : { ok: false, errors: withLines(read.text, all) };
}
