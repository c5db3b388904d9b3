import type {
  Behaviour,
  Blackout,
  Condition,
  Decision,
  Effect,
  Goal,
  Indicator,
  Measure,
  Programme,
  ProgrammeModel,
  Session,
  Stakeholder,
  Team,
} from '@/domain/programme/model';
import { FILE_OBJECTS } from '@/domain/programme/schema';
import type { z } from '@/domain/programme/zod';

/** What the programme file takes for granted of a thing. */
const blank = <Kind extends keyof typeof FILE_OBJECTS>(
  kind: Kind,
  identity: z.input<(typeof FILE_OBJECTS)[Kind]>,
) => FILE_OBJECTS[kind].parse(identity) as z.output<(typeof FILE_OBJECTS)[Kind]>;

/** The parts of an entity that matter to a test; its identity must be given. */
type Draft<T, Identity extends keyof T> = Partial<T> & Pick<T, Identity>;

export interface ProgrammeDraft {
  programme?: Partial<Programme>;
  teams?: Draft<Team, 'key'>[];
  blackouts?: Draft<Blackout, 'key' | 'startsOn' | 'endsOn'>[];
  goals?: Draft<Goal, 'key'>[];
  behaviours?: Draft<Behaviour, 'key'>[];
  conditions?: Draft<Condition, 'key'>[];
  effects?: Draft<Effect, 'condition' | 'behaviour'>[];
  measures?: Draft<Measure, 'key'>[];
  indicators?: Draft<Indicator, 'key' | 'behaviour'>[];
  stakeholders?: Draft<Stakeholder, 'key'>[];
  decisions?: Draft<Decision, 'finding'>[];
}

export const buildTeam = (draft: Draft<Team, 'key'>): Team => ({
  name: draft.key,
  headcount: null,
  parent: null,
  ...draft,
});

export const buildBlackout = (draft: Draft<Blackout, 'key' | 'startsOn' | 'endsOn'>): Blackout => ({
  title: draft.key,
  teams: [],
  ...draft,
});

export const buildGoal = (draft: Draft<Goal, 'key'>): Goal => ({ title: draft.key, ...draft });

export const buildBehaviour = (draft: Draft<Behaviour, 'key'>): Behaviour => ({
  ...blank('behaviours', { key: 'b' }),
  title: draft.key,
  ...draft,
});

export const buildCondition = (draft: Draft<Condition, 'key'>): Condition => ({
  ...blank('conditions', { key: 'c' }),
  title: draft.key,
  ...draft,
});

/** Confidence is high here, unlike in the programme file, so that scores in tests are round numbers. */
export const buildEffect = (draft: Draft<Effect, 'condition' | 'behaviour'>): Effect => ({
  ...blank('effects', { condition: 'c', behaviour: 'b' }),
  confidence: 'high',
  ...draft,
});

export const buildSession = (draft: Draft<Session, 'key' | 'startsAt' | 'endsAt'>): Session => ({
  ...blank('sessions', { key: 's', startsAt: '2026-01-01T09:00', endsAt: '2026-01-01T10:00' }),
  ...draft,
});

export const buildMeasure = (draft: Draft<Measure, 'key'>): Measure => ({
  ...blank('measures', { key: 'm' }),
  title: draft.key,
  ...draft,
});

export const buildIndicator = (draft: Draft<Indicator, 'key' | 'behaviour'>): Indicator => ({
  ...blank('indicators', { key: 'i', behaviour: 'b' }),
  title: draft.key,
  ...draft,
});

export const buildStakeholder = (draft: Draft<Stakeholder, 'key'>): Stakeholder => ({
  role: draft.key,
  influence: 3,
  stance: 'fence-sitter',
  measures: [],
  ...draft,
});

export const buildDecision = (draft: Draft<Decision, 'finding'>): Decision => ({
  status: 'in_progress',
  reason: '',
  owner: '',
  reviewOn: null,
  score: null,
  ...draft,
});

/**
 * A whole programme from the parts a test is about; everything else has the values of an empty file.
 * @example buildProgramme({ goals: [{ key: 'grow' }] }).goals[0].title // 'grow'
 */
export function buildProgramme(draft: ProgrammeDraft = {}): ProgrammeModel {
  return {
    programme: {
      name: 'Programme',
      strategy: '',
      status: 'draft',
      startsOn: null,
      endsOn: null,
      ...draft.programme,
    },
    teams: (draft.teams ?? []).map(buildTeam),
    blackouts: (draft.blackouts ?? []).map(buildBlackout),
    goals: (draft.goals ?? []).map(buildGoal),
    behaviours: (draft.behaviours ?? []).map(buildBehaviour),
    conditions: (draft.conditions ?? []).map(buildCondition),
    effects: (draft.effects ?? []).map(buildEffect),
    measures: (draft.measures ?? []).map(buildMeasure),
    indicators: (draft.indicators ?? []).map(buildIndicator),
    stakeholders: (draft.stakeholders ?? []).map(buildStakeholder),
    decisions: (draft.decisions ?? []).map(buildDecision),
  };
}

/**
 * The smallest programme with a force in it: condition `c` acts on behaviour `b`. Further parts are laid over it.
 * @example singleCell({ condition: { strength: 5 }, effect: { inUse: -3 } })
 */
export function singleCell({
  behaviour,
  condition,
  effect,
  ...rest
}: {
  behaviour?: Partial<Behaviour>;
  condition?: Partial<Condition>;
  effect?: Partial<Effect>;
} & ProgrammeDraft): ProgrammeDraft {
  return {
    behaviours: [{ key: 'b', ...behaviour }],
    conditions: [{ key: 'c', ...condition }],
    effects: [{ condition: 'c', behaviour: 'b', inUse: 0, ...effect }],
    ...rest,
  };
}
