import type { FileIssue } from './errors';
import { itemsOf, read } from './raw';

/** Sessions of measures that are no training: what takes place on a day is learning, everything else has a span. */
export function sessionIssues(input: unknown): FileIssue[] {
  return itemsOf(input, 'measures').flatMap(({ value, path }) => {
    if (read(value, 'kind') === 'training' || itemsOf(value, 'sessions').length === 0) return [];
    return [{ path: [...path, 'sessions'], code: 'sessions_without_training' as const, params: {} }];
  });
}
