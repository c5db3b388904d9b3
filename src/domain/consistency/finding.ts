import type { Verdict } from '../indicators/verdict';
import type { ConditionCategory, Confidence, IsoDate } from '../programme/model';
import type { RemedyId } from './remedies';

/** Severity by score: >= 60 critical, >= 35 high, >= 15 medium, else low (policy may move the marks). */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Levers of the influence model that G10 counts. */
export type Lever = 'understanding' | 'skills' | 'reinforcement' | 'role_modelling';

/** Forces on one behaviour, see forces.ts: driving, restraining, and their sum after habit. */
interface ForceFigures {
  driving: number;
  restraining: number;
}

/** The cell a contradiction was found in: everything its score was computed from. */
interface ContradictionFigures {
  effect: number;
  strength: number;
  importance: number;
  confidence: Confidence;
  category: ConditionCategory | null;
}

/** One team of an indicator, and the behaviour it measures. */
type MeasuredTeam = {
  behaviour: string;
  indicator: string;
  team: string;
};

/** What a verdict was reached by: limits, centre and last reading in `unit`. */
export interface VerdictFigures {
  /** First day of the period since when it holds. */
  since: IsoDate;
  /** Whole weeks from then to the end of the last period with a reading. */
  weeks: number;
  centre: number;
  lower: number;
  upper: number;
  last: number;
  unit: string;
  readings: number;
  importance: number;
}

/**
 * For every rule: the keys of what a finding is about (`subjects`) and the numbers it was decided by (`figures`,
 * "why flagged"). Texts in src/i18n may use any of these names, plus `score`.
 */
export interface RuleShapes {
  C01: { subjects: { condition: string; behaviour: string }; figures: ContradictionFigures };
  C02: {
    subjects: { condition: string; behaviour: string };
    figures: ContradictionFigures & { espoused: number; gap: number };
  };
  C03: {
    subjects: { official: string; unofficial: string; behaviour: string };
    figures: ContradictionFigures & { officialEffect: number; officialStrength: number };
  };
  C04: {
    subjects: { behaviour: string };
    figures: ForceFigures & {
      ratio: number;
      importance: number;
      drivingConditions: number;
      restrainingConditions: number;
    };
  };
  C05: {
    subjects: { condition: string; driven: string; restrained: string };
    figures: {
      drivenEffect: number;
      restrainedEffect: number;
      strength: number;
      importance: number;
      sharedTeams: number;
    };
  };
  G01: { subjects: { goal: string }; figures: Record<never, never> };
  G02: { subjects: { behaviour: string }; figures: { importance: number; strongestDriver: number } };
  G03: { subjects: { behaviour: string }; figures: { importance: number } };
  G04: { subjects: { behaviour: string }; figures: { importance: number } };
  G05: { subjects: { behaviour: string }; figures: { importance: number } };
  G06: { subjects: { behaviour: string }; figures: { importance: number } };
  G07: { subjects: { behaviour: string }; figures: { importance: number; indicators: number } };
  G08: { subjects: { category: ConditionCategory }; figures: { conditions: number } };
  G09: { subjects: { behaviour: string }; figures: ForceFigures & { importance: number; trainings: number } };
  G10: {
    subjects: { behaviour: string };
    figures: { importance: number; lever: Lever | null; measures: number };
  };
  G11: { subjects: { behaviour: string }; figures: { importance: number; measures: number } };
  S01: {
    subjects: { condition: string; behaviour: string; measure: string };
    figures: ContradictionFigures & { startsOn: IsoDate; remedyEndsOn: IsoDate | null };
  };
  S02: {
    subjects: { behaviour: string; measure: string };
    figures: { endsOn: IsoDate; until: IsoDate; importance: number; weeks: number };
  };
  S03: {
    subjects: { behaviour: string };
    figures: { weeks: number; needed: number; habitStrength: number; importance: number };
  };
  S04: {
    subjects: { team: string };
    figures: {
      peakHours: number;
      peakWeek: IsoDate | null;
      hoursLimit: number;
      behaviours: number;
      quarter: string | null;
    };
  };
  S05: { subjects: { measure: string }; figures: { endsOn: IsoDate; daysOverdue: number } };
  S06: {
    /** `period`: the day the session begins. */
    subjects: { measure: string; period: IsoDate };
    /** `sessions`: how many of the measure on this day. `blackouts`: titles of the periods they fall into. */
    figures: { heldOn: IsoDate; sessions: number; blackouts: string };
  };
  S07: {
    subjects: { condition: string; behaviour: string; measure: string };
    figures: ContradictionFigures & { contradictionScore: number };
  };
  M01: {
    subjects: { behaviour: string };
    figures: ForceFigures & {
      net: number;
      margin: number;
      habitStrength: number;
      importance: number;
      heldBack: boolean;
    };
  };
  M02: { subjects: { behaviour: string }; figures: { importance: number; material: number } };
  I01: { subjects: MeasuredTeam; figures: VerdictFigures };
  I02: { subjects: MeasuredTeam; figures: VerdictFigures };
  I03: { subjects: MeasuredTeam; figures: VerdictFigures };
  /** `silence`: whole weeks since the end of the last period with a reading. */
  I04: { subjects: MeasuredTeam; figures: { lastPeriod: IsoDate; silence: number } };
  I05: {
    subjects: MeasuredTeam;
    figures: { baseline: number; neededReadings: number; baselineUntil: IsoDate | null };
  };
  /** `lagging`: the indicator that shows nothing of what `indicator` shows. */
  I06: { subjects: MeasuredTeam & { lagging: string }; figures: { weeks: number; importance: number } };
  I07: {
    subjects: MeasuredTeam;
    figures: { since: IsoDate; firstMeasure: IsoDate; ahead: number };
  };
  /** `best`, `worst`: teams; how many there are with a lasting shift, and with no shift or worse. */
  I08: {
    subjects: { behaviour: string; indicator: string; best: string; worst: string };
    figures: { lastingTeams: number; otherTeams: number; worstVerdict: Verdict; importance: number };
  };
  P01: { subjects: { stakeholder: string }; figures: { influence: number } };
  P02: { subjects: { stakeholder: string }; figures: { influence: number } };
  P03: { subjects: Record<never, never>; figures: { smallResisters: number; influential: number } };
  P04: { subjects: { condition: string; behaviour: string }; figures: { raters: number; agreement: number } };
  P05: {
    subjects: { condition: string; behaviour: string };
    figures: { leadership: number; employees: number; difference: number };
  };
}

export type RuleId = keyof RuleShapes;
export type Subjects<R extends RuleId = RuleId> = RuleShapes[R]['subjects'];
export type Figures<R extends RuleId = RuleId> = RuleShapes[R]['figures'];

/** What the engine flags. `id` is the rule and the subject keys, stable while the subjects keep their keys. */
export type Finding<R extends RuleId = RuleId> = {
  [K in R]: {
    id: string;
    rule: K;
    severity: Severity;
    /** 0-100. */
    score: number;
    subjects: Subjects<K>;
    figures: Figures<K>;
    /** Ids of the remedies worth trying, best first; texts in src/i18n rules namespace. */
    remedies: readonly RemedyId[];
  };
}[R];

/**
 * What a rule may lack. `ratings`: of the effect in use. `raters`: enough of them, or of both groups. `kinds`: measures
 * without a kind; `dates`: measures without a start or an end. `observations`: readings of indicators; `baseline`:
 * enough of them before the programme, or any after it.
 */
export const MISSING_DATA = [
  'ratings',
  'espoused',
  'raters',
  'goals',
  'behaviours',
  'conditions',
  'measures',
  'kinds',
  'dates',
  'hours',
  'teams',
  'sessions',
  'blackouts',
  'indicators',
  'observations',
  'baseline',
  'stakeholders',
  'rewards',
] as const;
export type MissingData = (typeof MISSING_DATA)[number];

/** A rule could not decide: it says what it misses instead of staying silent. */
export interface NotAssessable {
  rule: RuleId;
  /** `<rule>/<subject keys>`, like a finding's id. */
  id: string;
  subjects: Partial<Record<string, string>>;
  /** What is missing; texts in src/i18n rules namespace. */
  missing: MissingData;
}
