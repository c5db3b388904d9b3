/**
 * A session falls into days on which its teams have no time: quarter end, stocktaking, a trade fair. Who is needed
 * elsewhere stays away or comes in body only, and where nobody may practise at once, what was learnt is lost (opportunity
 * to perform: Ford, Quiñones, Sego & Sorra 1992).
 */
import type { Blackout, Measure } from '../../programme/model';
import { blackoutsOf, touches } from '../../training/blackouts-of';
import { sessionDays } from '../../training/session-days';
import { isOfKind } from '../../training/plan';
import { defineRule } from '../rule';
import { points } from '../threshold-kinds';

export const s06 = defineRule({
  id: 'S06',
  // `period`: the day the session begins.
  subjects: ['measure', 'period'],
  // `sessions`: those of the measure on this day. `blackouts`: titles of the periods they fall into.
  figures: { heldOn: 'date', sessions: 'number', blackouts: 'text' },
  thresholds: { score: points(20) },
  counts: 'sessions',
  remedies: ['move_session', 'agree_exception'],
  check(context, report, { score }) {
    const { blackouts, plan, teamSets } = context;
    const trainings = plan.live.filter((measure) => isOfKind(measure, 'training'));
    if (trainings.length > 0 && blackouts.length === 0) return report.notAssessable('blackouts');

    for (const measure of trainings) {
      const closed = blackoutsOf(plan.teamsOf(measure), blackouts, teamSets);
      if (measure.sessions.length === 0 && mayTouch(measure, closed)) {
        report.notAssessable('sessions', { measure: measure.key });
      }
      const inside = sessionsInside(measure, closed);
      for (const heldOn of new Set(inside.map((session) => session.heldOn))) {
        const sessions = inside.filter((session) => session.heldOn === heldOn);
        const hit = closed.filter((blackout) => sessions.some(({ touched }) => touched.includes(blackout)));
        report.finding(
          score,
          { measure: measure.key, period: heldOn },
          { heldOn, sessions: sessions.length, blackouts: hit.map(({ title }) => title).join(', ') },
        );
      }
    }
  },
});

/** Could a session lie in a period? Without dates nobody knows, and a training clear of all of them needs none. */
function mayTouch({ startsOn, endsOn }: Measure, blackouts: readonly Blackout[]): boolean {
  return blackouts.some(
    (blackout) =>
      (startsOn === null || startsOn <= blackout.endsOn) && (endsOn === null || endsOn >= blackout.startsOn),
  );
}

/** The sessions that touch a blackout period, the day each begins, and the periods. */
function sessionsInside({ sessions }: Measure, blackouts: readonly Blackout[]) {
  return sessions.flatMap((session) => {
    const { first, last } = sessionDays(session);
    const touched = blackouts.filter((blackout) => touches(blackout, first, last));
    return touched.length === 0 ? [] : [{ heldOn: first, touched }];
  });
}
