import type { Finding } from '../consistency/finding';
import type { RemedyId } from '../consistency/remedies';
import type { IsoDate, Measure, MeasureKind, ProgrammeModel } from '../programme/model';
import { addDays } from '../calendar/days';
import { usualSpan, type Span } from './measure-template';

/** Which kind of measure a remedy means; the others ask for something else than a new measure. */
const KIND_OF = {
  plan_training: 'training',
  add_recognition: 'recognition',
  add_steering: 'controlling',
  lead_by_example: 'leadership',
  plan_reinforcement: 'leadership',
  extend_support: 'leadership',
  change_condition: 'condition_change',
  weaken_condition: 'condition_change',
  plan_condition_change: 'condition_change',
  split_condition: 'condition_change',
  shift_budget_to_conditions: 'condition_change',
  pair_measure: 'recognition',
  create_driver: 'condition_change',
  make_it_easier: 'structural',
  make_visible: 'communication',
  clarify_priority: 'communication',
} as const satisfies Partial<Record<RemedyId, MeasureKind>>;

export type MeasureRemedy = keyof typeof KIND_OF;

/** What a remedy of a finding means, before it is asked when. Keys of the model. */
export interface RemedyAim {
  kind: MeasureKind;
  behaviours: string[];
  conditions: string[];
  teams: string[];
  /** The training it is to follow. */
  follows: Measure | null;
}

/** Everything a remedy says of a measure but its title. Keys of the model. */
export interface ProposedMeasure extends Span, Omit<RemedyAim, 'follows'> {
  after: string[];
}

const isMeasureRemedy = (remedy: RemedyId): remedy is MeasureRemedy => remedy in KIND_OF;

/** Conditions that a remedy of this kind changes; recognition beside a condition leaves it as it is. */
const CHANGES: readonly MeasureKind[] = ['condition_change', 'structural', 'leadership', 'communication'];

/** What a remedy asks for: which kind of measure, for what and for whom. Null where the remedy means no new measure. */
export function aimOfRemedy(
  finding: Pick<Finding, 'subjects'>,
  remedy: RemedyId,
  model: Pick<ProgrammeModel, 'measures'>,
): RemedyAim | null {
  if (!isMeasureRemedy(remedy)) return null;
  const kind = KIND_OF[remedy];
  const subjects: Partial<Record<string, string>> = finding.subjects;
  const about = model.measures.find(({ key }) => key === subjects.measure);
  const named = [subjects.behaviour, subjects.driven, subjects.restrained].filter((key) => key !== undefined);
  const pulling = [subjects.condition, subjects.unofficial].filter((key) => key !== undefined);
  return {
    kind,
    behaviours: named.length > 0 ? named : (about?.behaviours ?? []),
    conditions: CHANGES.includes(kind) ? pulling : [],
    teams: about?.teams ?? (subjects.team === undefined ? [] : [subjects.team]),
    follows: (remedy === 'plan_reinforcement' && about) || null,
  };
}

/**
 * The measure a remedy of a finding means, with what the finding is about and dates that make sense: a training follows
 * the changes of conditions that still pull against its behaviours, what reinforces a training follows it, everything
 * else begins next Monday. Null where the remedy means no new measure.
 */
export function measureFromRemedy(
  finding: Pick<Finding, 'subjects'>,
  remedy: RemedyId,
  model: ProgrammeModel,
  today: IsoDate,
): ProposedMeasure | null {
  const aim = aimOfRemedy(finding, remedy, model);
  if (!aim) return null;
  const { follows, ...proposed } = aim;
  const after =
    aim.kind === 'training' ? openRemedies(aim.behaviours, model) : follows === null ? [] : [follows];
  const last = after.map(({ endsOn }) => endsOn ?? today).reduce((a, b) => (a > b ? a : b), today);
  return {
    ...proposed,
    after: after.map(({ key }) => key),
    ...usualSpan(aim.kind, after.length > 0 && last >= today ? addDays(last, 1) : today, model),
  };
}

/** Changes, not yet done, of conditions that pull against one of these behaviours. */
function openRemedies(behaviours: readonly string[], model: ProgrammeModel): Measure[] {
  const pulling = new Set(
    model.effects
      .filter(({ behaviour, inUse }) => behaviours.includes(behaviour) && (inUse ?? 0) < 0)
      .map(({ condition }) => condition),
  );
  return model.measures.filter(
    ({ status, conditions }) =>
      (status === 'planned' || status === 'running') && conditions.some((key) => pulling.has(key)),
  );
}
