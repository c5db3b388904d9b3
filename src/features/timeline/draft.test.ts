import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { buildMeasure, buildSession } from '@tests/support/builders';
import { overlayOf, dragged, startDraft, type DragHandle } from './draft';

const training = buildMeasure({
  key: 't',
  kind: 'training',
  startsOn: '2026-03-23',
  endsOn: '2026-03-27',
  sessions: [buildSession({ key: 's', startsAt: '2026-03-24T09:00', endsAt: '2026-03-24T12:00' })],
});
const pull = (measure: typeof training, ...steps: [DragHandle, number][]) =>
  overlayOf(
    measure,
    steps.reduce((draft, [handle, days]) => dragged(draft, measure, handle, days), startDraft(measure.key)),
  );

it('moves with its sessions, stretches without them', () => {
  expect(pull(training, ['move', 7])).toEqual({
    measure: 't',
    startsOn: '2026-03-30',
    endsOn: '2026-04-03',
    sessionsBy: 7,
  });
  expect(pull(training, ['move', 7], ['end', 2], ['start', -1])).toEqual({
    measure: 't',
    startsOn: '2026-03-29',
    endsOn: '2026-04-05',
    sessionsBy: 7,
  });
});

it('moves by whole weeks as long as it has sessions, so that none leaves its weekday', () => {
  expect(pull(training, ['move', 4])).toMatchObject({ startsOn: '2026-03-30', sessionsBy: 7 });
  expect(pull(training, ['move', -3])).toBeNull();
  const bare = buildMeasure({ key: 'b', startsOn: '2026-03-23' });
  expect(pull(bare, ['move', 4])).toMatchObject({ startsOn: '2026-03-27' });
});

it('is nothing when it is back where it was', () => {
  expect(pull(training, ['move', 3], ['move', -3])).toBeNull();
});

it('has no end to stretch where there is none', () => {
  const open = buildMeasure({ key: 'o', startsOn: '2026-03-23' });
  expect(pull(open, ['end', 4])).toBeNull();
  expect(pull(open, ['start', 4])).toEqual({ measure: 'o', startsOn: '2026-03-27', endsOn: null });
});

test('its end never lies before its start', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.constantFrom<DragHandle>('move', 'start', 'end'), fc.integer({ min: -30, max: 30 })),
      ),
      (steps) => {
        const { startsOn, endsOn } = pull(training, ...steps) ?? training;
        expect((startsOn ?? '') <= (endsOn ?? '')).toBe(true);
      },
    ),
  ));
