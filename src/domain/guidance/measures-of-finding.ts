import type { Finding } from '../consistency/finding';
import type { RemedyId } from '../consistency/remedies';
import type { Measure, ProgrammeModel } from '../programme/model';
import { teamSetsOf, type TeamSets } from '../training/team-sets';
import { aimOfRemedy, type RemedyAim } from './measure-from-remedy';

type Planned = Pick<ProgrammeModel, 'measures' | 'teams'>;

const includes = (all: readonly string[], some: readonly string[]): boolean =>
  some.every((key) => all.includes(key));

/**
 * The live measures that already do what a remedy of a finding asks for, in the order of the model: of its kind, naming
 * the conditions it changes (or, where it changes none, its behaviours), for the teams it is for. Nothing is stored of
 * where a measure came from; what it says of itself is what ties the two, so a measure typed by hand counts as well.
 */
export function measuresOfRemedy(
  finding: Pick<Finding, 'subjects'>,
  remedy: RemedyId,
  model: Planned,
): Measure[] {
  const aim = aimOfRemedy(finding, remedy, model);
  if (!aim) return [];
  const sets = teamSetsOf(model.teams);
  const { measure: about }: Partial<Record<string, string>> = finding.subjects;
  return model.measures.filter(
    (measure) =>
      measure.status !== 'cancelled' &&
      measure.key !== about &&
      does(measure, aim) &&
      reaches(measure, aim, sets),
  );
}

/** The live measures that already do what one of the remedies of a finding asks for. */
export function measuresOfFinding(
  { subjects, remedies }: Pick<Finding, 'subjects' | 'remedies'>,
  model: Planned,
): Measure[] {
  const found = new Set(remedies.flatMap((remedy) => measuresOfRemedy({ subjects }, remedy, model)));
  return model.measures.filter((measure) => found.has(measure));
}

function does(measure: Measure, { kind, conditions, behaviours, follows }: RemedyAim): boolean {
  if (measure.kind !== kind) return false;
  if (follows !== null && !measure.after.includes(follows.key)) return false;
  if (conditions.length > 0) return includes(measure.conditions, conditions);
  if (behaviours.length > 0) return includes(measure.behaviours, behaviours);
  // What asks for nothing in particular is met by what has not been told anything yet.
  return measure.conditions.length === 0 && measure.behaviours.length === 0;
}

/** A measure without teams is for every team of its behaviours. */
function reaches({ teams }: Measure, aim: RemedyAim, sets: TeamSets): boolean {
  if (teams.length === 0 || aim.teams.length === 0) return true;
  const reached = sets.of(teams);
  return aim.teams.every((team) => reached.has(team));
}
