import { type FileErrorCode, type FileErrorParams, formatPath, type Path } from '../programme/errors';
import { didYouMean } from '../programme/did-you-mean';
import { CHOICE_NAMES, CHOICES, type ChoiceName } from './choices';
import { DEFAULT_POLICY, policyWith, type Policy, type PolicyOverrides } from './policy';
import { exact } from './score';
import { ORDERS, THRESHOLD_PATHS, THRESHOLDS, namesOf, thresholdIn, under } from './thresholds';
import type { ThresholdPath } from './thresholds';

type Own = Partial<Record<ThresholdPath, number>> & Partial<Pick<Policy, ChoiceName>>;

/** An organisation's own thresholds and choices: only those that differ from the default. */
export type OwnThresholds = Readonly<Own>;

/** What can be wrong with overrides beyond what can be wrong with any file of ours. */
export const POLICY_ERROR_CODES = ['off_step', 'not_above', 'not_below', 'wrong_length'] as const;
export type PolicyErrorCode = (typeof POLICY_ERROR_CODES)[number];

/** One thing wrong, at its JSON path; `params` say what would be right, `other` names the threshold beside it. */
export interface PolicyError {
  path: string;
  code: PolicyErrorCode | FileErrorCode;
  params: FileErrorParams;
}

export interface ReadOverrides {
  /** What is right and differs from the default. */
  own: OwnThresholds;
  /** Everything that is wrong; a name of a version before or after this one is `unknown_name`. */
  errors: PolicyError[];
}

/** What is wrong with a value of a threshold; null when nothing is. */
export function thresholdError(path: ThresholdPath, value: number): PolicyError | null {
  const { min, max, step } = THRESHOLDS[path];
  if (value < min || value > max) return { path, code: 'out_of_range', params: { min, max } };
  if (!Number.isInteger(exact(value / step))) return { path, code: 'off_step', params: { step } };
  return null;
}

/**
 * Says where thresholds contradict one another: at the larger one that it is not above the smaller, at the smaller one
 * that it is not below the larger; nothing at those that have the default.
 */
export function orderErrors(own: OwnThresholds): (PolicyError & { path: ThresholdPath })[] {
  const policy = policyOf(own);
  return ORDERS.flatMap(({ smaller, larger, strictly }) => {
    const [low, high] = [thresholdIn(policy, smaller), thresholdIn(policy, larger)];
    if (low < high || (low === high && !strictly)) return [];
    const equal = strictly ? 'no' : 'yes';
    const errors = [
      { path: larger, code: 'not_above', params: { other: smaller, value: low, equal } },
      { path: smaller, code: 'not_below', params: { other: larger, value: high, equal } },
    ] as const;
    return errors.filter(({ path }) => own[path] !== undefined);
  });
}

/**
 * Reads overrides as they are stored or written in a file. Never throws and never gives a policy the engine could not
 * work with: whatever is wrong comes back as an error, and the default holds in its place.
 * @example readOverrides({ S04: { hoursPerWeek: 6 } }).own // { 'S04.hoursPerWeek': 6 }
 */
export function readOverrides(input: unknown): ReadOverrides {
  const found: Own = {};
  const errors = read(DEFAULT_POLICY, input, [], found);
  const right = { ...withoutDefaults(found) };
  const wrong = orderErrors(right);
  // What is taken out falls back to its default, which others may contradict in turn.
  for (let out = wrong; out.length > 0; out = orderErrors(right))
    for (const { path } of out) delete right[path];
  return { own: right, errors: [...errors, ...wrong] };
}

/** Goes down the shape of the default, and puts what is right into `found`; a list is given as a whole. */
function read(shape: unknown, input: unknown, path: Path, found: Own): PolicyError[] {
  const error = (code: PolicyError['code'], params: FileErrorParams = {}): PolicyError[] => [
    { path: formatPath(path), code, params },
  ];
  if (typeof shape === 'number') {
    const threshold = THRESHOLD_PATHS.find((each) => each === formatPath(path));
    if (typeof input !== 'number' || !Number.isFinite(input))
      return error('wrong_type', { expected: 'number' });
    if (threshold === undefined) throw new Error(`${formatPath(path)} is not described`);
    const wrong = thresholdError(threshold, input);
    if (wrong) return [wrong];
    found[threshold] = input;
    return [];
  }
  if (typeof shape === 'string') {
    const choice = CHOICE_NAMES.find((each) => each === formatPath(path));
    if (choice === undefined) throw new Error(`${formatPath(path)} is not described`);
    if (typeof input !== 'string') return error('wrong_type', { expected: 'string' });
    const { options } = CHOICES[choice];
    const option = options.find((each) => each === input);
    if (option === undefined) return error('wrong_value', { found: input, allowed: options.join(', ') });
    found[choice] = option;
    return [];
  }
  if (Array.isArray(shape)) {
    if (!Array.isArray(input)) return error('wrong_type', { expected: 'array' });
    if (input.length !== shape.length) return error('wrong_length', { length: shape.length });
    return shape.flatMap((each: unknown, place) => read(each, input[place], [...path, place], found));
  }
  if (typeof shape !== 'object' || shape === null) throw new Error('a policy holds numbers and words');
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return error('wrong_type', { expected: 'object' });
  return Object.entries(input).flatMap(([name, value]): PolicyError[] => {
    if (Object.hasOwn(shape, name)) return read(Reflect.get(shape, name), value, [...path, name], found);
    const suggestion = didYouMean(name, Object.keys(shape));
    const params = { name, ...(suggestion === null ? {} : { suggestion }) };
    return [{ path: formatPath([...path, name]), code: 'unknown_name', params }];
  });
}

/** The policy with an organisation's own thresholds. */
export const policyOf = (own: OwnThresholds): Policy => policyWith(toOverrides(own));

/** Own thresholds as they are stored: nested, and nothing but what differs from the default; a list as a whole. */
export function toOverrides(own: OwnThresholds): PolicyOverrides {
  const different = withoutDefaults(own);
  return THRESHOLD_PATHS.reduce<unknown>((overrides, path) => {
    const value = different[path];
    return value === undefined ? overrides : put(overrides, DEFAULT_POLICY, namesOf(path), value);
  }, choicesOf(different)) as PolicyOverrides;
}

/** A copy of `target` with a value at the place the names lead to; a list that is not there yet begins as in `shape`. */
function put(target: unknown, shape: unknown, [name, ...names]: string[], value: number): unknown {
  if (name === undefined) return value;
  const copy: object = Array.isArray(shape) ? Object.assign([], target ?? shape) : Object.assign({}, target);
  Reflect.set(copy, name, put(under(target, name), under(shape, name), names, value));
  return copy;
}

/** The same thresholds, without those that have the default anyway. */
export function withoutDefaults(values: OwnThresholds): OwnThresholds {
  const own: Own = choicesOf(values);
  for (const path of THRESHOLD_PATHS) {
    const value = values[path];
    if (value !== undefined && value !== thresholdIn(DEFAULT_POLICY, path)) own[path] = value;
  }
  return own;
}

/** The choices that differ from the default. */
function choicesOf(values: OwnThresholds): Partial<Pick<Policy, ChoiceName>> {
  const own: Partial<Pick<Policy, ChoiceName>> = {};
  for (const name of CHOICE_NAMES) {
    const option = values[name];
    if (option !== undefined && option !== DEFAULT_POLICY[name]) own[name] = option;
  }
  return own;
}
