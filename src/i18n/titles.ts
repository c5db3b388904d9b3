import { isIsoDate } from '@/domain/calendar/is-iso-date';
import type { ProgrammeModel } from '@/domain/programme/model';
import { formatDate } from './format';
import type { Language } from './languages';
import type { Say } from './say';

interface Titles {
  goal: ReadonlyMap<string, string>;
  behaviour: ReadonlyMap<string, string>;
  condition: ReadonlyMap<string, string>;
  measure: ReadonlyMap<string, string>;
  team: ReadonlyMap<string, string>;
  indicator: ReadonlyMap<string, string>;
  stakeholder: ReadonlyMap<string, string>;
}

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

/** Roles that subjects play in a finding, by the kind of thing they are. */
const KIND_OF: Readonly<Record<string, keyof Titles>> = {
  goal: 'goal',
  behaviour: 'behaviour',
  driven: 'behaviour',
  restrained: 'behaviour',
  condition: 'condition',
  official: 'condition',
  unofficial: 'condition',
  measure: 'measure',
  indicator: 'indicator',
  lagging: 'indicator',
  team: 'team',
  best: 'team',
  worst: 'team',
  stakeholder: 'stakeholder',
};

/** Titles of the subjects of a finding, by their role in it; a key nobody knows stands for itself. */
export function subjectTitles(
  say: Say,
  subjects: Readonly<Partial<Record<string, string>>>,
  model: ProgrammeModel,
  language: Language,
): Record<string, string> {
  const titles = titlesOf(model);
  const named: Record<string, string> = {};
  for (const [role, key = ''] of Object.entries(subjects)) {
    const kind = KIND_OF[role];
    if (kind !== undefined) named[role] = titles[kind].get(key) ?? key;
    else if (role === 'category') named[role] = say(`domain:conditionCategory.${key}`);
    else named[role] = role === 'period' && isIsoDate(key) ? formatDate(language, key) : key;
  }
  return named;
}
