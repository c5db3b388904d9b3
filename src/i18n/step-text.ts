import type { NextStep } from '@/domain/guidance/next-steps';
import type { ProgrammeModel } from '@/domain/programme/model';
import { formatList, formatNumber } from './format';
import type { Language } from './languages';
import { type AnyT, type Say, sayWith } from './say';

export interface StepText {
  title: string;
  text: string;
}

interface Named {
  key: string;
  title: string;
}

/** More names than this help nobody. */
const NAMED = 3;

/**
 * Puts a next step into words.
 * @param t i18next's `t` with the namespace `overview` loaded, in `language`
 */
export function stepText(t: AnyT, step: NextStep, model: ProgrammeModel, language: Language): StepText {
  const say = sayWith(t);
  const values = valuesOf(say, step, model, language);
  const part = (name: 'title' | 'text') => say(`overview:steps.${step.kind}.${name}`, values);
  const text = step.kind === 'measure' && step.all ? say(`overview:steps.${step.kind}.all`) : part('text');
  return { title: part('title'), text };
}

function valuesOf(say: Say, step: NextStep, model: ProgrammeModel, language: Language) {
  const titleOf = (entries: readonly Named[], key: string) =>
    entries.find((entry) => entry.key === key)?.title ?? key;
  const titles = (entries: readonly Named[], keys: readonly string[]) => {
    const quoted = keys.map((key) => say('overview:steps.quoted', { name: titleOf(entries, key) }));
    return { count: keys.length, names: listed(say, quoted, language) };
  };
  const number = (value: number) => formatNumber(language, value);
  switch (step.kind) {
    case 'describe_behaviours':
    case 'describe_conditions':
      return {};
    case 'rate_cells':
      return {
        count: step.possible - step.rated,
        open: number(step.possible - step.rated),
        possible: number(step.possible),
        unrated: number(step.unrated),
        behaviour: titleOf(model.behaviours, step.behaviour),
      };
    case 'change_condition':
      return {
        condition: titleOf(model.conditions, step.condition),
        count: step.behaviours.length,
      };
    case 'decide_critical':
      return { count: step.count };
    case 'settle_overdue':
      return titles(model.measures, step.measures);
    case 'review_decisions':
      return { count: step.findings.length };
    case 'hold_shift':
      return titles(model.indicators, step.indicators);
    case 'win_over': {
      const roles = step.stakeholders.map(
        (key) => model.stakeholders.find((entry) => entry.key === key)?.role ?? key,
      );
      return { count: roles.length, names: formatList(language, roles) };
    }
    case 'measure':
    case 'train':
      return titles(model.behaviours, step.behaviours);
    case 'serve_goals':
      return titles(model.goals, step.goals);
  }
}

function listed(say: Say, names: readonly string[], language: Language): string {
  const more = names.length - NAMED;
  const shown = names.slice(0, NAMED);
  return formatList(language, more > 0 ? [...shown, say('overview:steps.more', { count: more })] : shown);
}
