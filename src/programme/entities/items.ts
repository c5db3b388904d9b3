import type { Behaviour, Condition, Goal, Indicator, Programme, Stakeholder } from '@/domain/programme/model';
import type { ItemRows } from '../store/items';
import { columnsOf, type FieldsOf } from './entity';

const programmes = columnsOf<ItemRows['programme']>();
export const programme = {
  name: programmes.plain('name', 'text', ''),
  strategy: programmes.plain('strategy', 'text', ''),
  status: programmes.plain('status', 'choice:programmeStatus', 'draft'),
  startsOn: programmes.plain('starts_on', 'date', null),
  endsOn: programmes.plain('ends_on', 'date', null),
} satisfies FieldsOf<ItemRows['programme'], Programme>;

const goals = columnsOf<ItemRows['goals']>();
export const goal = {
  title: goals.plain('title', 'text', ''),
} satisfies FieldsOf<ItemRows['goals'], Omit<Goal, 'key'>>;

const behaviours = columnsOf<ItemRows['behaviours']>();
export const behaviour = {
  title: behaviours.plain('title', 'text', ''),
  from: behaviours.plain('from_text', 'text', ''),
  to: behaviours.plain('to_text', 'text', ''),
  goals: behaviours.links('goal_ids', 'goals'),
  teams: behaviours.links('team_ids', 'teams'),
  importance: behaviours.scale('importance'),
  habitStrength: behaviours.scale('habit_strength'),
  effort: behaviours.scale('effort'),
} satisfies FieldsOf<ItemRows['behaviours'], Omit<Behaviour, 'key'>>;

const conditions = columnsOf<ItemRows['conditions']>();
export const condition = {
  category: conditions.plain('category', 'choice:conditionCategory', null),
  title: conditions.plain('title', 'text', ''),
  espoused: conditions.plain('espoused_text', 'text', ''),
  inUse: conditions.plain('in_use_text', 'text', ''),
  formality: conditions.plain('formality', 'choice:formality', 'official'),
  reward: conditions.plain('reward', 'choice:reward', null),
  strength: conditions.scale('strength'),
  changeability: conditions.scale('changeability'),
} satisfies FieldsOf<ItemRows['conditions'], Omit<Condition, 'key'>>;

const indicators = columnsOf<ItemRows['indicators']>();
export const indicator = {
  behaviour: indicators.link('behaviour_id', 'behaviours'),
  title: indicators.plain('title', 'text', ''),
  unit: indicators.plain('unit', 'word', ''),
  direction: indicators.plain('direction', 'word', 'up'),
  kind: indicators.plain('kind', 'word', 'leading'),
  cadence: indicators.plain('cadence', 'word', 'month'),
  baselineUntil: indicators.plain('baseline_until', 'date', null),
  target: indicators.plain('target', 'number', null),
  quantity: indicators.plain('quantity', 'word', ''),
  bounded: indicators.plain('bounded', 'word', null),
  selfReported: indicators.plain('self_reported', 'word', false),
} satisfies FieldsOf<ItemRows['indicators'], Omit<Indicator, 'key' | 'observations' | 'heldBack'>>;

const stakeholders = columnsOf<ItemRows['stakeholders']>();
export const stakeholder = {
  role: stakeholders.plain('role', 'text', ''),
  influence: stakeholders.scale('influence'),
  stance: stakeholders.plain('stance', 'choice:stance', 'fence-sitter'),
  measures: stakeholders.links('measure_ids', 'measures'),
} satisfies FieldsOf<ItemRows['stakeholders'], Omit<Stakeholder, 'key'>>;
