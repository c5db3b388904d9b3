import { isIsoDate } from '../calendar/is-iso-date';
import { isWallClock } from '../calendar/is-wall-clock';
import type { FileIssue } from './errors';
import { isObject, type Item, itemsOf, read, readText } from './raw';

const issue = (path: Item['path'], end: string, params: FileIssue['params']): FileIssue => ({
  path: [...path, end],
  code: 'ends_before_start',
  params,
});

/** Ends that lie before their starts. Of days both count; a session takes time. */
export function spanIssues(input: unknown): FileIssue[] {
  const programme = isObject(input) ? read(input, 'programme') : null;
  const measures = itemsOf(input, 'measures');
  const days = [...measures, ...itemsOf(input, 'blackouts')];
  if (isObject(programme)) days.push({ value: programme, path: ['programme'] });
  const sessions = measures.flatMap(({ value, path }) => itemsOf(value, 'sessions', path));
  return [
    ...days.flatMap(({ value, path }) => {
      const startsOn = readText(value, 'startsOn') ?? '';
      const endsOn = readText(value, 'endsOn') ?? '';
      if (!isIsoDate(startsOn) || !isIsoDate(endsOn) || endsOn >= startsOn) return [];
      return [issue(path, 'endsOn', { startsOn, endsOn })];
    }),
    ...sessions.flatMap(({ value, path }) => {
      const startsAt = readText(value, 'startsAt') ?? '';
      const endsAt = readText(value, 'endsAt') ?? '';
      if (!isWallClock(startsAt) || !isWallClock(endsAt) || endsAt > startsAt) return [];
      return [issue(path, 'endsAt', { startsAt, endsAt })];
    }),
  ];
}
