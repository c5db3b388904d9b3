import { MEASURE_KINDS, type Measure, type ProgrammeModel } from '@/domain/programme/model';
import { planOf } from '@/domain/training/plan';
import { teamSetsOf } from '@/domain/training/team-sets';
import type { PlanGroup, PlanSettings } from '@/programme/search-params/plan-settings';
import { containsWords } from '@/ui/search/contains-words';

/** Measures that stand together; `key` null: those that belong to none of the others. */
export interface PlanRows {
  key: string | null;
  measures: Measure[];
}

export type PlanFilters = Pick<PlanSettings, 'kind' | 'team' | 'status' | 'search'>;

/** Earlier first; what is without a start comes last. */
const byStart = (a: Measure, b: Measure): number => {
  const [one, other] = [a.startsOn ?? '9999', b.startsOn ?? '9999'];
  return one === other ? 0 : one < other ? -1 : 1;
};

/** The measures that the filters leave, earliest first. A team also sees what is meant for one above it. */
export function filterMeasures(
  model: ProgrammeModel,
  { kind, team, status, search }: PlanFilters,
): Measure[] {
  const plan = planOf(model.measures, model.behaviours, teamSetsOf(model.teams));
  return model.measures
    .filter(
      (measure) =>
        (kind === undefined || measure.kind === kind) &&
        (status === undefined || measure.status === status) &&
        (team === undefined || plan.teamsOf(measure).has(team)) &&
        (search === undefined || containsWords(`${measure.title} ${measure.owner}`, search)),
    )
    .toSorted(byStart);
}

/** Measures with a start have a place on the timeline; one without an end goes on. */
export const isPlaced = ({ startsOn }: Measure): boolean => startsOn !== null;

/** The measures in groups, those that are none are left out. One that is for several teams or behaviours stands in each. */
export function groupMeasures(
  measures: readonly Measure[],
  model: Pick<ProgrammeModel, 'teams' | 'behaviours'>,
  group: PlanGroup,
): PlanRows[] {
  if (group === 'none') return [{ key: '', measures: [...measures] }];
  const [keys, keysOf] =
    group === 'kind'
      ? [MEASURE_KINDS as readonly string[], ({ kind }: Measure) => (kind === null ? [] : [kind])]
      : group === 'team'
        ? [model.teams.map(({ key }) => key), ({ teams }: Measure) => teams]
        : [model.behaviours.map(({ key }) => key), ({ behaviours }: Measure) => behaviours];
  const groups: PlanRows[] = keys.map((key) => ({
    key,
    measures: measures.filter((measure) => keysOf(measure).some((each) => each === key)),
  }));
  const rest = measures.filter((measure) => keysOf(measure).length === 0);
  return [...groups, { key: null, measures: rest }].filter((each) => each.measures.length > 0);
}
