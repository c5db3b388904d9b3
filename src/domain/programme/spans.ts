import { isIsoDate } from '../calendar/is-iso-date';
import type { FileIssue } from './errors';
import { isObject, itemsOf, read, readText } from './raw';

/** Ends that lie before their starts. */
export function spanIssues(input: unknown): FileIssue[] {
  const programme = isObject(input) ? read(input, 'programme') : null;
  const items = itemsOf(input, 'measures');
  if (isObject(programme)) items.push({ value: programme, path: ['programme'] });
  return items.flatMap(({ value, path }) => {
    const startsOn = readText(value, 'startsOn') ?? '';
    const endsOn = readText(value, 'endsOn') ?? '';
    if (!isIsoDate(startsOn) || !isIsoDate(endsOn) || endsOn >= startsOn) return [];
    return [{ path: [...path, 'endsOn'], code: 'ends_before_start' as const, params: { startsOn, endsOn } }];
  });
}
