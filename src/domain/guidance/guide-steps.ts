import type { AuditResult } from '../consistency/audit';
import { CONDITION_CATEGORIES, type ProgrammeModel } from '../programme/model';
import { wordingHints } from './behaviour-wording';
import { GUIDE_STEPS, type GuideStep } from './guide-step';
import { ratedCells } from './rated-cells';

/** What a step still lacks, the most important thing only. */
export type GuideGap =
  | { kind: 'no_text' | 'no_dates' | 'no_goal' | 'no_behaviour' | 'no_condition' | 'nothing_to_rate' }
  /** Goals no behaviour serves, behaviours not described, categories without a condition, cells not rated. */
  | { kind: 'unserved' | 'undescribed' | 'blind_categories' | 'unrated'; count: number };

export interface GuideStepState {
  step: GuideStep;
  /** How many things the step holds; for the strategy 1 or 0, for ratings the rated cells. */
  count: number;
  gap: GuideGap | null;
}

const some = (kind: 'unserved' | 'undescribed' | 'blind_categories' | 'unrated', count: number) =>
  count > 0 ? { kind, count } : null;

/** What each step of building a programme holds so far, and what it lacks. */
export function guideSteps(model: ProgrammeModel, audit: Pick<AuditResult, 'behaviours'>): GuideStepState[] {
  const { programme, goals, behaviours, conditions } = model;
  const { rated, possible } = ratedCells(model, audit.behaviours);
  const written = programme.strategy.trim() !== '';
  const unserved = goals.filter(({ key }) => !behaviours.some((each) => each.goals.includes(key)));
  const undescribed = behaviours.filter((each) =>
    wordingHints(each).some(({ kind }) => kind === 'no_from' || kind === 'no_to'),
  );
  const blind = CONDITION_CATEGORIES.filter((name) => !conditions.some(({ category }) => category === name));
  const gaps: Record<GuideStep, GuideGap | null> = {
    strategy: !written ? { kind: 'no_text' } : programme.startsOn === null ? { kind: 'no_dates' } : null,
    goals: goals.length === 0 ? { kind: 'no_goal' } : some('unserved', unserved.length),
    behaviours: behaviours.length === 0 ? { kind: 'no_behaviour' } : some('undescribed', undescribed.length),
    conditions: conditions.length === 0 ? { kind: 'no_condition' } : some('blind_categories', blind.length),
    ratings: possible === 0 ? { kind: 'nothing_to_rate' } : some('unrated', possible - rated),
  };
  const counts: Record<GuideStep, number> = {
    strategy: written ? 1 : 0,
    goals: goals.length,
    behaviours: behaviours.length,
    conditions: conditions.length,
    ratings: rated,
  };
  return GUIDE_STEPS.map((step) => ({ step, count: counts[step], gap: gaps[step] }));
}

/** Where to go on building: the first step that holds nothing, otherwise the first that lacks something. */
export function whereToGoOn(steps: readonly GuideStepState[]): GuideStep {
  const empty = steps.find(({ count }) => count === 0);
  return (empty ?? steps.find(({ gap }) => gap !== null))?.step ?? 'ratings';
}
