/**
 * A training starts while a condition that strongly contradicts its behaviour still stands. Participants come back to
 * a workplace that punishes what they have just learnt; the transfer climate decides about transfer (Rouiller &
 * Goldstein 1993). First the condition, then the training.
 */
import { ratedBehaviours } from '../assessable';
import { item } from '../columns';
import {
  CELL_FIGURES,
  cellFigures,
  cellSubjects,
  contradictionsByBehaviour,
  contradictionScore,
} from '../contradiction';
import { defineRule } from '../rule';
import { points } from '../threshold-kinds';

export const s01 = defineRule({
  id: 'S01',
  subjects: ['condition', 'behaviour', 'measure'],
  figures: { ...CELL_FIGURES, startsOn: 'date', remedyEndsOn: 'date?' },
  thresholds: { contradictionFrom: points(35) },
  uses: ['C01', 'confidence'],
  wordings: ['late'],
  wording: ({ remedyEndsOn }) => (remedyEndsOn === null ? undefined : 'late'),
  remedies: ['bring_remedy_forward', 'postpone_training', 'plan_condition_change', 'change_condition'],
  check(context, report, { contradictionFrom }) {
    const { plan } = context;
    const headwind = contradictionsByBehaviour(context, contradictionFrom);
    const rows = ratedBehaviours(context, report, ({ key }) => plan.ofKind(key, 'training').length > 0);
    for (const { index, behaviour } of rows) {
      const cells = item(headwind, index);
      for (const { key: measure, startsOn } of plan.ofKind(behaviour.key, 'training')) {
        if (startsOn === null) {
          if (cells.length > 0) report.notAssessable('dates', { behaviour: behaviour.key, measure });
          continue;
        }
        for (const cell of cells) {
          const subjects = cellSubjects(context, cell);
          const ends = plan
            .remediesOf(subjects.condition)
            .flatMap(({ endsOn }) => (endsOn === null ? [] : [endsOn]));
          const [remedyEndsOn = null] = ends.sort();
          if (remedyEndsOn !== null && remedyEndsOn <= startsOn) continue;
          report.finding(
            contradictionScore(context, cell),
            { ...subjects, measure },
            { ...cellFigures(context, cell), startsOn, remedyEndsOn },
          );
        }
      }
    }
  },
});
