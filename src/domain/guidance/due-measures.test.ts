import { describe, expect, it } from 'vitest';
import { isOverdue, isUpcoming } from './due-measures';

const running = { status: 'running', startsOn: '2026-05-01', endsOn: '2026-05-31' } as const;

describe('a measure is overdue', () => {
  it('from the day after its end, unless it is done or cancelled', () => {
    expect(isOverdue(running, '2026-05-31')).toBe(false);
    expect(isOverdue(running, '2026-06-01')).toBe(true);
    expect(isOverdue({ ...running, status: 'done' }, '2026-06-01')).toBe(false);
    expect(isOverdue({ ...running, status: 'cancelled' }, '2026-06-01')).toBe(false);
    expect(isOverdue({ ...running, endsOn: null }, '2026-06-01')).toBe(false);
  });
});

describe('a measure is coming up', () => {
  it('when it begins or ends within the days to come', () => {
    expect(isUpcoming(running, '2026-05-03', 28)).toBe(true);
    expect(isUpcoming(running, '2026-05-02', 28)).toBe(false);
    expect(isUpcoming(running, '2026-04-03', 28)).toBe(true);
    expect(isUpcoming({ ...running, status: 'done' }, '2026-05-03', 28)).toBe(false);
  });
});
