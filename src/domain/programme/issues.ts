import { didYouMean } from './did-you-mean';
import {
  FILE_ERROR_CODES,
  type FileErrorCode,
  type FileErrorParams,
  type FileIssue,
  type Path,
} from './errors';
import { FORBIDDEN_NAMES, FORMAT } from './limits';
import { isObject, read } from './raw';
import { knownNames } from './schema';
import type { z } from './zod';

type ZodIssue = z.core.$ZodIssue;

/** What stands at a path of the input; undefined when nothing does. */
function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    return Reflect.get(value, part);
  }, input);
}

/** A short, harmless rendering of a refused value. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** `{suggestion}` when there is one, so that texts can do without it. */
export function suggest(word: string, candidates: Iterable<string>): FileErrorParams {
  const suggestion = didYouMean(word, candidates);
  return suggestion === null ? {} : { suggestion };
}

function isCode(value: unknown): value is FileErrorCode {
  return FILE_ERROR_CODES.some((code) => code === value);
}

function refusedName(path: Path, name: string): FileIssue {
  const parent = path.findLast((part) => typeof part === 'string') ?? null;
  const at = { path: [...path, name] };
  if (FORBIDDEN_NAMES.has(name)) return { ...at, code: 'forbidden_name', params: { name } };
  return { ...at, code: 'unknown_name', params: { name, ...suggest(name, knownNames(parent)) } };
}

function refusedValue(path: Path, value: unknown, allowed: readonly unknown[]): FileIssue {
  if (path.length === 1 && path[0] === 'format') {
    return { path, code: 'wrong_format', params: { expected: FORMAT, found: shown(value) } };
  }
  const numbers = allowed.filter((item) => typeof item === 'number');
  if (numbers.length > 0) {
    if (typeof value !== 'number') return { path, code: 'wrong_type', params: { expected: 'number' } };
    if (!Number.isInteger(value)) return { path, code: 'not_integer', params: {} };
    return { path, code: 'out_of_range', params: { min: Math.min(...numbers), max: Math.max(...numbers) } };
  }
  if (typeof value !== 'string') return { path, code: 'wrong_type', params: { expected: 'string' } };
  if (value === '') return { path, code: 'empty', params: {} };
  const words = allowed.filter((item) => typeof item === 'string');
  const params = { found: shown(value), allowed: words.join(', '), ...suggest(value, words) };
  return { path, code: 'wrong_value', params };
}

function isParams(value: unknown): value is FileErrorParams {
  return isObject(value) && Object.values(value).every((v) => typeof v === 'string' || typeof v === 'number');
}

/** Says what zod found in our own codes, which have texts in both languages. */
export function fromZodIssue(issue: ZodIssue, input: unknown): FileIssue[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => refusedName(path, name));
  const value = valueAt(input, path);
  if (value === undefined) return [{ path, code: 'missing', params: {} }];
  if (issue.code === 'invalid_value') return [refusedValue(path, value, issue.values)];
  if (issue.code === 'invalid_type')
    return [{ path, code: 'wrong_type', params: { expected: issue.expected } }];
  if (value === '') return [{ path, code: 'empty', params: {} }];
  const params: unknown = issue.code === 'custom' ? issue.params : null;
  const code = isObject(params) ? read(params, 'code') : null;
  const values = isObject(params) ? read(params, 'values') : null;
  if (!isCode(code))
    return [{ path, code: 'wrong_value', params: { found: shown(value), allowed: issue.message } }];
  return [{ path, code, params: { found: shown(value), ...(isParams(values) ? values : {}) } }];
}
