import { CONDITION_CATEGORIES, type ConditionCategory } from '@/domain/programme/model';
import type { Figures, Finding, RuleId, Subjects } from '@/domain/consistency/finding';
import type { FigureKind } from '@/domain/consistency/figure-kinds';
import { type DeclaredRule, RULES_BY_FAMILY } from '@/domain/consistency/registry';
import type { Subject } from '@/domain/consistency/subjects';

const cell = (effect: number, category: ConditionCategory | null = null) => ({
  effect,
  strength: 5,
  importance: 4,
  confidence: 'high' as const,
  category,
});
const forces = { driving: 12, restraining: 9 };
const bonus = { condition: 'bonus', behaviour: 'ask' };
const ask = { behaviour: 'ask' };
const onTeam = { ...ask, indicator: 'share', team: 'south' };
const verdict = {
  since: '2026-02-02',
  weeks: 17,
  centre: 31.24,
  lower: 12.4,
  upper: 50,
  last: 33,
  unit: '%',
  readings: 70,
  importance: 4,
};
const lever = 'skills';

function sample<R extends RuleId>(rule: R, subjects: Subjects<R>, figures: Figures<R>): Finding<R> {
  return {
    id: [rule, ...Object.values(subjects)].join('/'),
    rule,
    subjects,
    figures,
    severity: 'high',
    score: 64.5,
    remedies: ['change_condition', 'add_lever'],
  };
}

/** Findings of rules whose wording depends on the figures, one at least for every wording. */
const WORDED: readonly Finding[] = [
  ...[null, ...CONDITION_CATEGORIES].map((category) => sample('C01', bonus, cell(-3, category))),
  ...CONDITION_CATEGORIES.map((category) => sample('C01', bonus, cell(-1, category))),
  sample('C02', bonus, { ...cell(-1), espoused: 2, gap: 3 }),
  sample('C02', bonus, { ...cell(0), espoused: 3, gap: 3 }),
  ...[0, 1, 3].map((sharedTeams) =>
    sample(
      'C05',
      { condition: 'bonus', driven: 'close', restrained: 'ask' },
      { drivenEffect: 3, restrainedEffect: -2, strength: 5, importance: 5, sharedTeams },
    ),
  ),
  sample('G02', ask, { importance: 4, strongestDriver: 0 }),
  sample('G02', ask, { importance: 4, strongestDriver: 2 }),
  ...[0, 1, 4].map((conditions) => sample('G08', { category: 'career_patterns' }, { conditions })),
  sample('G09', ask, { driving: 3, restraining: 15, importance: 4, trainings: 1 }),
  sample('G09', ask, { driving: 0, restraining: 15, importance: 4, trainings: 2 }),
  sample('G10', ask, { importance: 4, lever: null, measures: 0 }),
  sample('G10', ask, { importance: 4, lever: null, measures: 2 }),
  sample('G10', ask, { importance: 4, lever, measures: 1 }),
  sample('G10', ask, { importance: 4, lever, measures: 3 }),
  sample('S01', { ...bonus, measure: 'course' }, { ...cell(-3), startsOn: '2026-02-02', remedyEndsOn: null }),
  sample(
    'S01',
    { ...bonus, measure: 'course' },
    { ...cell(-3), startsOn: '2026-02-02', remedyEndsOn: '2026-12-31' },
  ),
  sample('S03', ask, { weeks: 1, needed: 26, habitStrength: 4, importance: 4 }),
  sample('S03', ask, { weeks: 0.6, needed: 36, habitStrength: 5, importance: 3 }),
  sample('S03', ask, { weeks: 12.4, needed: 26, habitStrength: 4, importance: 4 }),
  sample(
    'S04',
    { team: 'south' },
    { peakHours: 6.5, peakWeek: '2026-02-02', hoursLimit: 4, behaviours: 0, quarter: null },
  ),
  sample(
    'S04',
    { team: 'south' },
    { peakHours: 0, peakWeek: null, hoursLimit: 4, behaviours: 3, quarter: '2026-Q1' },
  ),
  sample(
    'S04',
    { team: 'south' },
    { peakHours: 6.5, peakWeek: '2026-02-02', hoursLimit: 4, behaviours: 3, quarter: '2026-Q1' },
  ),
  sample('S05', { measure: 'course' }, { endsOn: '2026-02-27', daysOverdue: 1 }),
  sample('S05', { measure: 'course' }, { endsOn: '2026-02-27', daysOverdue: 1234 }),
  sample(
    'S06',
    { measure: 'course', period: '2026-03-30' },
    { heldOn: '2026-03-30', sessions: 1, blackouts: 'Quarter end' },
  ),
  sample(
    'S06',
    { measure: 'course', period: '2026-03-30' },
    { heldOn: '2026-03-30', sessions: 2, blackouts: 'Quarter end, Trade fair' },
  ),
  sample('M01', ask, { ...forces, net: 3, margin: -9, habitStrength: 4, importance: 4, heldBack: false }),
  sample('M01', ask, { ...forces, net: 12, margin: 0, habitStrength: 4, importance: 4, heldBack: false }),
  sample('M01', ask, {
    driving: 0,
    restraining: 6,
    net: -6,
    margin: -18,
    habitStrength: 4,
    importance: 4,
    heldBack: true,
  }),
  sample('I01', onTeam, verdict),
  sample('I01', onTeam, { ...verdict, weeks: 1, unit: '' }),
  ...[0, 1, 8].map((baseline) =>
    sample('I05', onTeam, {
      baseline,
      neededReadings: 12,
      baselineUntil: baseline === 0 ? null : '2026-01-04',
    }),
  ),
  ...[0.4, 6].map((ahead) =>
    sample('I07', onTeam, { since: '2026-02-02', firstMeasure: '2026-03-16', ahead }),
  ),
  ...(['no_shift', 'faded', 'wrong_way'] as const).map((worstVerdict, i) =>
    sample(
      'I08',
      { ...ask, indicator: 'share', best: 'south', worst: 'north' },
      { lastingTeams: 1 + i, otherTeams: 1 + i, worstVerdict, importance: 4 },
    ),
  ),
  sample('P03', {}, { smallResisters: 1, influential: 0 }),
  sample('P03', {}, { smallResisters: 4, influential: 2 }),
];

const KEYS: Readonly<Record<Subject, string>> = {
  goal: 'service',
  official: 'guideline',
  unofficial: 'bonus',
  condition: 'bonus',
  behaviour: 'ask',
  driven: 'close',
  restrained: 'ask',
  measure: 'course',
  indicator: 'share',
  lagging: 'margin',
  stakeholder: 'head',
  team: 'south',
  best: 'south',
  worst: 'north',
  category: 'career_patterns',
  period: '2026-03-30',
};

const VALUES: Readonly<Record<string, string | number | boolean>> = {
  rating: -2,
  signed: -1.5,
  scale: 4,
  share: 0.75,
  decimal: 0.4375,
  weeks: 12.4,
  measured: 31.24,
  unit: '%',
  date: '2026-02-02',
  quarter: '2026-Q1',
  text: 'Quarter end',
  flag: true,
  category: 'career_patterns',
  confidence: 'high',
  lever,
  verdict: 'no_shift',
};

function valueOf(kind: FigureKind, number: number, known: boolean) {
  if (typeof kind === 'object') return number;
  return !known && kind.endsWith('?') ? null : (VALUES[kind.replace('?', '')] ?? number);
}

/** A finding of any rule, made from what the rule declares. @param number of whatever it counts @param known: figures that may be missing are there */
function plain({ id, subjects, figures }: DeclaredRule, number: number, known = true): Finding {
  const about = Object.fromEntries(subjects.map((name) => [name, KEYS[name]]));
  const values = Object.entries(figures).map(([name, kind]) => [name, valueOf(kind, number, known)]);
  // Subjects and figures have the types that the same declarations give them.
  return sample(id, about as Subjects<RuleId>, Object.fromEntries(values) as Figures<RuleId>) as Finding;
}

const isWorded = ({ id }: DeclaredRule) => WORDED.some(({ rule }) => rule === id);

/** At least one finding of every rule, one for every wording it has, about subjects keyed bonus, ask, course … */
export const SAMPLE_FINDINGS: readonly Finding[] = [
  ...WORDED,
  ...RULES_BY_FAMILY.filter((rule) => !isWorded(rule)).flatMap((rule) => [
    plain(rule, 1),
    plain(rule, 3),
    plain(rule, 3, false),
  ]),
];
