import type { FileIssue } from './errors';
import { itemsOf, read } from './raw';

/** More people who completed a session than were there. */
export function attendanceIssues(input: unknown): FileIssue[] {
  const sessions = itemsOf(input, 'measures').flatMap(({ value, path }) => itemsOf(value, 'sessions', path));
  return sessions
    .flatMap(({ value, path }) => itemsOf(value, 'attendance', path))
    .flatMap(({ value, path }): FileIssue[] => {
      const attended = read(value, 'attended') ?? 0;
      const completed = read(value, 'completed') ?? 0;
      if (typeof attended !== 'number' || typeof completed !== 'number' || completed <= attended) return [];
      return [
        { path: [...path, 'completed'], code: 'completed_above_attended', params: { attended, completed } },
      ];
    });
}
