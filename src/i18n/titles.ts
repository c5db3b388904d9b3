import { isIsoDate } from '@/domain/calendar/is-iso-date';
import { SUBJECT_KINDS, type SubjectKind } from '@/domain/consistency/subject-kinds';
import type { ProgrammeModel } from '@/domain/programme/model';
import { formatDate } from './format';
import type { Language } from './languages';
import type { Say } from './say';

type Titles = Readonly<Record<Exclude<SubjectKind, 'category' | 'period'>, ReadonlyMap<string, string>>>;

/** A list may name hundreds of findings of one model; it is looked through once. */
const known = new WeakMap<ProgrammeModel, Titles>();

function titlesOf(model: ProgrammeModel): Titles {
  const titles = known.get(model) ?? {
    goal: new Map(model.goals.map(({ key, title }) => [key, title])),
    behaviour: new Map(model.behaviours.map(({ key, title }) => [key, title])),
    condition: new Map(model.conditions.map(({ key, title }) => [key, title])),
    measure: new Map(model.measures.map(({ key, title }) => [key, title])),
    team: new Map(model.teams.map(({ key, name }) => [key, name])),
    indicator: new Map(model.indicators.map(({ key, title }) => [key, title])),
    stakeholder: new Map(model.stakeholders.map(({ key, role }) => [key, role])),
  };
  known.set(model, titles);
  return titles;
}

/** Titles of the subjects of a finding, by their role in it; a key nobody knows stands for itself. */
export function subjectTitles(
  say: Say,
  subjects: Readonly<Partial<Record<string, string>>>,
  model: ProgrammeModel,
  language: Language,
): Record<string, string> {
  const titles = titlesOf(model);
  const kinds: Partial<Record<string, SubjectKind>> = SUBJECT_KINDS;
  const named: Record<string, string> = {};
  for (const [role, key = ''] of Object.entries(subjects)) {
    const kind = kinds[role];
    if (kind === 'category') named[role] = say(`domain:conditionCategory.${key}`);
    else if (kind === 'period') named[role] = isIsoDate(key) ? formatDate(language, key) : key;
    else named[role] = (kind && titles[kind].get(key)) ?? key;
  }
  return named;
}
