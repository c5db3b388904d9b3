import { addDays, daysBetween } from '../calendar/days';
import { mondayOf } from '../calendar/weeks';
import type { Finding } from '../consistency/finding';
import type { Policy } from '../consistency/policy';
import { prepare, type Prepared } from '../consistency/prepare';
import { RULES } from '../consistency/registry.generated';
import type { IsoDate, Measure, ProgrammeModel } from '../programme/model';
import { withMeasures, type MeasureOverlay } from './measure-overlay';
import { movedBy } from './moved-by';
import { planOf } from './plan';
import { trainingRangesOf } from './training-ranges';
import { loadsOfPlan } from './team-loads';

/** Nobody plans a training further ahead than a year. */
const HORIZON_WEEKS = 52;
/** Monday to Friday. */
const WORKING_WEEK = 5;

/** A week in which the training raises findings. */
export interface RefusedSlot {
  startsOn: IsoDate;
  findings: Finding[];
}

export interface SlotSearch {
  /** The days to take; null: no week within the horizon is free of findings. */
  slot: (MeasureOverlay & { startsOn: IsoDate; endsOn: IsoDate }) | null;
  /** Every earlier week (without a slot: every week of the horizon), with what speaks against it. */
  refused: RefusedSlot[];
}

/**
 * The earliest week from which a training raises no S finding, and why each earlier one does. What counts: findings that
 * name the training, S04 on a team in a week or quarter the training adds to, and any S finding the plan does not have
 * as it stands. The training keeps its length, its weekdays where it has sessions, and waits for what it comes after. One
 * without days begins on a Monday and takes as many working weeks as its hours need under the limit of S04.
 * @param today the slot begins on it or later
 * @returns undefined when the model has no live training of this key
 */
export function earliestSlot(
  model: ProgrammeModel,
  policy: Policy,
  today: IsoDate,
  key: string,
): SlotSearch | undefined {
  const training = model.measures.find((measure) => measure.key === key);
  if (training?.kind !== 'training' || training.status === 'cancelled') return undefined;
  const prepared = prepare(model, policy, today);
  const present = new Set(planningFindings(prepared, policy, today).map(({ id }) => id));
  const refused: RefusedSlot[] = [];
  for (const slot of candidates(training, model, policy, today)) {
    const { measures } = withMeasures(model, [slot]);
    const plan = planOf(inOrder(measures), prepared.behaviours, prepared.teamSets);
    const moved = { ...prepared, plan };
    const overloaded = overloadedBy(key, moved, policy);
    const concerns = (finding: Finding): boolean => {
      if (finding.rule === 'S04' && overloaded.has(finding.subjects.team)) return true;
      return ('measure' in finding.subjects && finding.subjects.measure === key) || !present.has(finding.id);
    };
    const findings = planningFindings(moved, policy, today).filter(concerns);
    if (findings.length === 0) return { slot, refused };
    refused.push({ startsOn: slot.startsOn, findings });
  }
  return { slot: null, refused };
}

const inOrder = (measures: readonly Measure[]): Measure[] =>
  measures.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

/** What the rules about planning say, highest score first. */
function planningFindings(prepared: Prepared, policy: Policy, today: IsoDate): Finding[] {
  const context = { ...prepared, policy, today };
  const findings: Finding[] = [];
  for (const rule of RULES) {
    if (!rule.id.startsWith('S')) continue;
    for (const finding of rule.run(context).findings) findings.push(finding);
  }
  return findings.sort((a, b) => b.score - a.score);
}

/** Teams asked too much in a week or a quarter in which this training takes part. */
function overloadedBy(key: string, prepared: Prepared, policy: Policy): Set<string> {
  const { hoursPerWeek, behavioursFrom } = policy.S04;
  const takesPart = ({ parts }: { parts: readonly { measure: string }[] }) =>
    parts.some(({ measure }) => measure === key);
  return new Set(
    loadsOfPlan(prepared, policy).flatMap(({ team, weeks, quarters }) => {
      const heavy = [
        ...weeks.filter(({ amount }) => amount > hoursPerWeek),
        ...quarters.filter(({ amount }) => amount >= behavioursFrom),
      ];
      return heavy.some(takesPart) ? [team] : [];
    }),
  );
}

function* candidates(training: Measure, { measures }: ProgrammeModel, policy: Policy, today: IsoDate) {
  const from = daysOf(training, policy);
  const waited = measures
    .filter(({ key, status }) => training.after.includes(key) && status !== 'cancelled')
    .flatMap(({ endsOn }) => (endsOn === null ? [] : [addDays(endsOn, 1)]));
  const earliest = [today, ...waited].reduce((a, b) => (a > b ? a : b));
  // Sessions keep their weekday; without any, a training begins when the week does.
  const weekday = training.sessions.length > 0 ? daysBetween(mondayOf(from.startsOn), from.startsOn) : 0;
  const monday = mondayOf(earliest);
  const first = addDays(monday, weekday) < earliest ? 1 : 0;
  for (let week = first; week < first + HORIZON_WEEKS; week++) {
    const startsOn = addDays(monday, 7 * week + weekday);
    const days = daysBetween(from.startsOn, startsOn);
    yield { ...movedBy(training, days), startsOn, endsOn: addDays(from.endsOn, days) };
  }
}

/** The days a training takes, or would take: its own, those of its sessions, or as many weeks as its hours need. */
function daysOf(
  training: Measure,
  { S04: { hoursPerWeek } }: Policy,
): { startsOn: IsoDate; endsOn: IsoDate } {
  const stretches = trainingRangesOf(training);
  const startsOn = training.startsOn ?? stretches.map(({ first }) => first).sort()[0];
  const endsOn =
    training.endsOn ??
    stretches
      .map(({ last }) => last)
      .sort()
      .at(-1);
  const weeks = Math.max(1, Math.ceil((training.hoursPerHead ?? 0) / Math.max(hoursPerWeek, 1)));
  const length = 7 * (weeks - 1) + WORKING_WEEK - 1;
  if (startsOn !== undefined) return { startsOn, endsOn: endsOn ?? addDays(startsOn, length) };
  return endsOn === undefined
    ? { startsOn: SOME_MONDAY, endsOn: addDays(SOME_MONDAY, length) }
    : { startsOn: addDays(endsOn, -length), endsOn };
}

/** Where a training without days is moved from; any Monday would do. */
const SOME_MONDAY: IsoDate = '2024-01-01';
