import { choiceOf, FLAG, NAME, READING, TEXT, TITLE } from '@/domain/programme/bounds';
import * as model from '@/domain/programme/model';
import type { Behaviour, Condition, Goal, Indicator, Programme, Stakeholder } from '@/domain/programme/model';
import type { ItemRows } from '../store/items';
import { columnsOf, type FieldsOf } from './entity';

const programmes = columnsOf<ItemRows['programme']>();
export const programme = {
  name: programmes.text('name', NAME),
  strategy: programmes.text('strategy', TEXT),
  status: programmes.choice('status', model.PROGRAMME_STATUSES, 'domain:programmeStatus', 'draft'),
  startsOn: programmes.date('starts_on'),
  endsOn: programmes.date('ends_on'),
} satisfies FieldsOf<ItemRows['programme'], Programme>;

const goals = columnsOf<ItemRows['goals']>();
export const goal = {
  title: goals.text('title', NAME),
} satisfies FieldsOf<ItemRows['goals'], Omit<Goal, 'key'>>;

const behaviours = columnsOf<ItemRows['behaviours']>();
export const behaviour = {
  title: behaviours.text('title', NAME),
  from: behaviours.text('from_text', TEXT),
  to: behaviours.text('to_text', TEXT),
  goals: behaviours.links('goal_ids', 'goals'),
  teams: behaviours.links('team_ids', 'teams'),
  importance: behaviours.scale('importance'),
  habitStrength: behaviours.scale('habit_strength'),
  effort: behaviours.scale('effort'),
} satisfies FieldsOf<ItemRows['behaviours'], Omit<Behaviour, 'key'>>;

const conditions = columnsOf<ItemRows['conditions']>();
export const condition = {
  category: conditions.choice('category', model.CONDITION_CATEGORIES, 'domain:conditionCategory', null),
  title: conditions.text('title', NAME),
  espoused: conditions.text('espoused_text', TEXT),
  inUse: conditions.text('in_use_text', TEXT),
  formality: conditions.choice('formality', model.FORMALITIES, 'domain:formality', 'official'),
  reward: conditions.choice('reward', model.REWARDS, 'domain:reward', null),
  strength: conditions.scale('strength'),
  changeability: conditions.scale('changeability'),
} satisfies FieldsOf<ItemRows['conditions'], Omit<Condition, 'key'>>;

const indicators = columnsOf<ItemRows['indicators']>();
export const indicator = {
  behaviour: indicators.link('behaviour_id', 'behaviours'),
  title: indicators.text('title', NAME),
  unit: indicators.word('unit', TITLE),
  direction: indicators.plain('direction', choiceOf(model.DIRECTIONS), 'word', 'up'),
  kind: indicators.plain('kind', choiceOf(model.INDICATOR_KINDS), 'word', 'leading'),
  cadence: indicators.plain('cadence', choiceOf(model.CADENCES), 'word', 'month'),
  baselineUntil: indicators.date('baseline_until'),
  target: indicators.number('target', READING),
  quantity: indicators.word('quantity', TITLE),
  bounded: indicators.plain('bounded', FLAG, 'word', null),
  selfReported: indicators.plain('self_reported', FLAG, 'word', false),
} satisfies FieldsOf<ItemRows['indicators'], Omit<Indicator, 'key' | 'observations' | 'heldBack'>>;

const stakeholders = columnsOf<ItemRows['stakeholders']>();
export const stakeholder = {
  role: stakeholders.text('role', TITLE),
  influence: stakeholders.scale('influence'),
  stance: stakeholders.choice('stance', model.STANCES, 'domain:stance', 'fence-sitter'),
  measures: stakeholders.links('measure_ids', 'measures'),
} satisfies FieldsOf<ItemRows['stakeholders'], Omit<Stakeholder, 'key'>>;
