import type { FileIssue } from './errors';
import { isObject, itemsOf, read } from './raw';

/**
 * Sessions and evaluations of measures that are no training: what takes place on a day and is asked about afterwards is
 * learning, everything else has a span and shows in conditions.
 */
export function trainingIssues(input: unknown): FileIssue[] {
  return itemsOf(input, 'measures').flatMap(({ value, path }): FileIssue[] => {
    if (read(value, 'kind') === 'training') return [];
    return [
      ...(itemsOf(value, 'sessions').length > 0
        ? [{ path: [...path, 'sessions'], code: 'sessions_without_training' as const, params: {} }]
        : []),
      ...(isObject(read(value, 'evaluation'))
        ? [{ path: [...path, 'evaluation'], code: 'evaluation_without_training' as const, params: {} }]
        : []),
    ];
  });
}
