/**
 * Every indicator of the behaviour is self-reported. People describe the theory they espouse, not the one they use
 * (Argyris & Schön 1974), and self-reports run ahead of behaviour (Podsakoff & Organ 1986).
 */
import { everyBehaviour } from '../assessable';
import { defineRule } from '../rule';
import { weight } from '../threshold-kinds';

export const g07 = defineRule({
  id: 'G07',
  subjects: ['behaviour'],
  figures: { importance: 'scale', indicators: 'number' },
  thresholds: { perImportance: weight(6) },
  counts: 'indicators',
  remedies: ['add_observed_indicator', 'gather_evidence'],
  check(context, report, { perImportance }) {
    for (const { behaviour } of everyBehaviour(context, report)) {
      const { key, importance } = behaviour;
      const indicators = context.indicators.filter((indicator) => indicator.behaviour === key);
      if (indicators.length === 0 || indicators.some((indicator) => !indicator.selfReported)) continue;
      report.finding(
        perImportance * importance,
        { behaviour: key },
        { importance, indicators: indicators.length },
      );
    }
  },
});
