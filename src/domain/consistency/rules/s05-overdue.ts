/**
 * A measure is past its end and not done. A programme that lets its own dates slip shows everybody how serious it is:
 * what leaders systematically pay attention to is the strongest signal they send (Schein 2010).
 */
import { daysBetween } from '../../calendar/days';
import { defineRule } from '../rule';
import { points } from '../threshold-kinds';

export const s05 = defineRule({
  id: 'S05',
  subjects: ['measure'],
  figures: { endsOn: 'date', daysOverdue: 'number' },
  thresholds: { score: points(30) },
  counts: 'daysOverdue',
  remedies: ['confirm_done', 'replan_measure', 'cancel_measure'],
  check({ plan, today }, report, { score }) {
    if (plan.live.length === 0) report.notAssessable('measures');
    for (const { key: measure, status, endsOn } of plan.live) {
      if (status === 'done') continue;
      if (endsOn === null) report.notAssessable('dates', { measure });
      else if (endsOn < today) {
        report.finding(score, { measure }, { endsOn, daysOverdue: daysBetween(endsOn, today) });
      }
    }
  },
});
