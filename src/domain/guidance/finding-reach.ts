import type { Finding } from '../consistency/finding';
import type { Policy } from '../consistency/policy';
import type { ProgrammeModel } from '../programme/model';
import { measuresBehind, overloadOf } from '../training/overload';
import { planOf } from '../training/plan';
import { teamLoads } from '../training/team-loads';
import { teamSetsOf } from '../training/team-sets';
import { measuresOfFinding } from './measures-of-finding';

/** Whom a finding concerns, and what is done that has to do with it. Keys of the model. */
export interface FindingReach {
  /** Teams of which, or of part of which, it speaks: by name, by its measure, or by its behaviours. */
  teams: ReadonlySet<string>;
  /** Measures it is about, among them those behind an overload. */
  about: readonly string[];
  /** Measures that are planned against it. */
  planned: readonly string[];
}

const given = (keys: readonly (string | undefined)[]) => keys.filter((key) => key !== undefined);

/**
 * Prepares to tell of every finding of a programme whom it concerns and which measures: each of it when it is asked for,
 * which most lists, narrowed down by neither, never do.
 */
export function reachOfFindings(model: ProgrammeModel, policy: Policy): (finding: Finding) => FindingReach {
  const { teams, behaviours, measures } = model;
  const sets = teamSetsOf(teams);
  const plan = planOf(measures, behaviours, sets);
  const aboutOf = measuresAbout(model, policy);
  const whole = new Map(teams.map(({ key }) => [key, sets.of([key])]));

  const spokenOf = ({ subjects }: Finding) => {
    const named: Partial<Record<string, string>> = subjects;
    const own = given([named.team, named.best, named.worst]);
    if (own.length > 0) return sets.of(own);
    const measure = measures.find(({ key }) => key === named.measure);
    if (measure) return plan.teamsOf(measure);
    const of = given([named.behaviour, named.driven, named.restrained]);
    return new Set(
      behaviours.filter(({ key }) => of.includes(key)).flatMap((each) => [...sets.of(each.teams)]),
    );
  };
  return (finding) => ({
    get teams() {
      const spoken = spokenOf(finding);
      return new Set([...whole].filter(([, set]) => sets.meet(set, spoken)).map(([key]) => key));
    },
    get about() {
      return aboutOf(finding);
    },
    get planned() {
      return measuresOfFinding(finding, model).map(({ key }) => key);
    },
  });
}

/** Prepares to tell which measures a finding is about: the one it names, or those that overload a team. */
export function measuresAbout(
  model: Pick<ProgrammeModel, 'teams' | 'behaviours' | 'measures'>,
  policy: Policy,
): (finding: Finding) => readonly string[] {
  let behind: Map<string, string[]> | undefined;
  return (finding) => {
    if ('measure' in finding.subjects) return [finding.subjects.measure];
    if (finding.rule !== 'S04') return [];
    behind ??= new Map(
      teamLoads(model, policy).map((load) => [load.team, measuresBehind(overloadOf(load, policy))]),
    );
    return behind.get(finding.subjects.team) ?? [];
  };
}
