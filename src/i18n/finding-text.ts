import { compareDates } from '@/domain/calendar/days';
import type { Finding, NotAssessable, RuleId } from '@/domain/consistency/finding';
import type { RemedyId } from '@/domain/consistency/remedies';
import { unreadWeeks } from '@/domain/indicators/holes';
import type { ConditionCategory, ProgrammeModel } from '@/domain/programme/model';
import { figuresOf, formatFigure, labelledFigure, ratingKey, spanText, unitOf } from './finding-values';
import { formatNumber } from './format';
import type { Language } from './languages';
import { type AnyT, type Say, sayWith } from './say';
import { subjectTitles } from './titles';

/** A finding in words. */
export interface FindingText {
  title: string;
  /** The chain of reasoning, two to four sentences with the figures in them. */
  detail: string;
  ruleName: string;
  /** What the rule stands on, with its source. */
  principle: string;
  remedies: { id: RemedyId; title: string; how: string }[];
  /** What the finding was decided by. */
  figures: { name: string; label: string; value: string }[];
  /** What the programme itself says about the condition and the rating. */
  quotes: { name: 'espoused' | 'inUse' | 'rationale'; label: string; text: string }[];
}

/** Categories whose wording would say too much about a condition that works only slightly against a behaviour. */
const MILDER: ReadonlySet<ConditionCategory> = new Set([
  'working_conditions',
  'recognition_and_bonus',
  'career_patterns',
]);

/** Which of several wordings fits, an i18next context. */
function wordingOf(finding: Finding): string | undefined {
  if (finding.rule === 'C01') {
    const { category, effect } = finding.figures;
    if (category === null) return undefined;
    return effect > -2 && MILDER.has(category) ? `${category}_slight` : category;
  }
  if (finding.rule === 'C02') return finding.figures.effect < 0 ? 'opposite' : undefined;
  if (finding.rule === 'G02') return finding.figures.strongestDriver === 0 ? 'none' : undefined;
  if (finding.rule === 'G10' && finding.figures.measures === 0) return 'none';
  if (finding.rule === 'G10' && finding.figures.lever === null) return 'unknown';
  if (finding.rule === 'S01') return finding.figures.remedyEndsOn === null ? undefined : 'late';
  if (finding.rule === 'S04') {
    const { peakHours, hoursLimit, behaviours } = finding.figures;
    if (peakHours <= hoursLimit) return 'behaviours';
    return behaviours > 1 ? 'both' : 'hours';
  }
  if (finding.rule === 'M01') {
    if (finding.figures.heldBack) return 'heldBack';
    return finding.figures.margin === 0 ? 'even' : undefined;
  }
  if (finding.rule === 'I08') return finding.figures.worstVerdict;
  if (finding.rule === 'P03') return finding.figures.influential === 0 ? 'nobody' : undefined;
  return undefined;
}

/** An overload by hours is not explained by the number of behaviours, nor the other way round. */
const OTHER_HALF: Readonly<Record<string, ReadonlySet<string>>> = {
  hours: new Set(['behaviours', 'quarter']),
  behaviours: new Set(['peakHours', 'peakWeek', 'hoursLimit']),
};

const isBesideThePoint = (finding: Finding, figure: string): boolean =>
  finding.rule === 'S04' && OTHER_HALF[wordingOf(finding) ?? '']?.has(figure) === true;

/** The figure that decides between singular and plural. */
const COUNTED_BY: Readonly<Partial<Record<RuleId, string>>> = {
  G07: 'indicators',
  G08: 'conditions',
  G09: 'trainings',
  G10: 'measures',
  G11: 'measures',
  M02: 'material',
  S05: 'daysOverdue',
  S06: 'sessions',
};

/** Ratings that sentences put into words: `effectWords` is "strongly against it". */
const EFFECTS: ReadonlySet<string> = new Set(['effect', 'drivenEffect', 'restrainedEffect']);

/** Figures that sentences name together with what they count. */
const COUNTED: Readonly<Partial<Record<RuleId, Readonly<Record<string, string>>>>> = {
  C04: { drivingConditions: 'conditions', restrainingConditions: 'conditions' },
  C05: { sharedTeams: 'sharedTeams' },
  I05: { baseline: 'readings' },
  I08: { lastingTeams: 'inTeams', otherTeams: 'inTeams' },
  P03: { smallResisters: 'resisters', influential: 'influential' },
};

/** Which context of `rules:forces` fits: the only side there is, if there is but one. */
function sidesOf(driving: number, restraining: number): 'for' | 'against' | 'none' | undefined {
  if (driving === 0) return restraining === 0 ? 'none' : 'against';
  return restraining === 0 ? 'for' : undefined;
}

/** Sentences built from figures that several rules share. */
function phrasesOf(say: Say, finding: Finding, language: Language, values: Record<string, string | number>) {
  if (finding.rule !== 'M01' && finding.rule !== 'G09') return {};
  const { driving, restraining } = finding.figures;
  const forces = say('rules:forces', { ...values, context: sidesOf(driving, restraining) });
  if (finding.rule === 'G09') return { forces };
  return { forces, behind: formatNumber(language, Math.abs(finding.figures.margin)) };
}

/** Weeks since something holds, some of which have no reading. */
function partlyRead(
  say: Say,
  { figures, subjects }: Finding,
  model: ProgrammeModel,
  language: Language,
  values: Record<string, string | number>,
) {
  if (!('since' in figures && 'weeks' in figures && 'indicator' in subjects && 'team' in subjects)) return {};
  const indicator = model.indicators.find(({ key }) => key === subjects.indicator);
  const readings = (indicator?.observations ?? [])
    .filter(({ team }) => team === subjects.team)
    .sort((a, b) => compareDates(a.period, b.period));
  const unread = indicator ? Math.floor(unreadWeeks(readings, indicator.cadence, figures.since)) : 0;
  const weeks = spanText(say, language, unread);
  return unread === 0 ? {} : { weeks: say('rules:partlyRead', { ...values, unread: weeks }) };
}

/** All that a text may mention: titles of the subjects, figures, and words made from them. */
function valuesOf(say: Say, finding: Finding, model: ProgrammeModel, language: Language) {
  const values: Record<string, string | number> = {
    score: formatNumber(language, finding.score),
    ...subjectTitles(say, finding.subjects, model, language),
  };
  for (const [name, value] of figuresOf(finding)) {
    const text = formatFigure(say, language, name, value, unitOf(finding));
    if (text === null || name in values) continue;
    const counted = COUNTED[finding.rule]?.[name];
    values[name] = counted === undefined ? text : say(`rules:counted.${counted}`, { count: value, n: text });
    if (EFFECTS.has(name)) values[`${name}Words`] = say(`domain:ratingAdverb.${ratingKey(Number(value))}`);
    if (name === COUNTED_BY[finding.rule]) values['count'] = Number(value);
  }
  Object.assign(values, partlyRead(say, finding, model, language, values));
  if ('effect' in values) values['basis'] = say('rules:basis', values);
  return { ...values, ...phrasesOf(say, finding, language, values) };
}

function quotesOf(say: Say, finding: Finding, model: ProgrammeModel): FindingText['quotes'] {
  const { subjects } = finding;
  const behaviour = 'behaviour' in subjects ? subjects.behaviour : null;
  const key =
    'unofficial' in subjects ? subjects.unofficial : 'condition' in subjects ? subjects.condition : null;
  if (key === null) return [];
  const condition = model.conditions.find((one) => one.key === key);
  const effect = model.effects.find((one) => one.condition === key && one.behaviour === behaviour);
  const quotes = [
    { name: 'espoused' as const, text: condition?.espoused ?? '' },
    { name: 'inUse' as const, text: condition?.inUse ?? '' },
    { name: 'rationale' as const, text: effect?.rationale ?? '' },
  ];
  return quotes
    .filter(({ text }) => text.trim() !== '')
    .map(({ name, text }) => ({ name, label: say(`rules:quotes.${name}`), text }));
}

/**
 * Puts a finding into words.
 * @param t i18next's `t` with the namespaces `rules` and `domain` loaded, in `language`
 */
export function findingText(
  t: AnyT,
  finding: Finding,
  model: ProgrammeModel,
  language: Language,
): FindingText {
  const say = sayWith(t);
  const rule = `rules:${finding.rule}`;
  const values = { ...valuesOf(say, finding, model, language), context: wordingOf(finding) };
  return {
    title: say(`${rule}.title`, values),
    detail: say(`${rule}.detail`, values),
    ruleName: say(`${rule}.name`),
    principle: say(`${rule}.principle`),
    remedies: finding.remedies.map((id) => ({
      id,
      title: say(`rules:remedies.${id}.title`),
      how: say(`rules:remedies.${id}.how`),
    })),
    figures: figuresOf(finding).flatMap(([name, value]) =>
      isBesideThePoint(finding, name)
        ? []
        : (labelledFigure(say, language, name, value, unitOf(finding)) ?? []),
    ),
    quotes: quotesOf(say, finding, model),
  };
}

/** Only the title, for lists. */
export function findingTitle(t: AnyT, finding: Finding, model: ProgrammeModel, language: Language): string {
  const say = sayWith(t);
  const values = { ...valuesOf(say, finding, model, language), context: wordingOf(finding) };
  return say(`rules:${finding.rule}.title`, values);
}

/** What a rule could not decide, about whom, and what it misses. */
export function notAssessableText(
  t: AnyT,
  entry: NotAssessable,
  model: ProgrammeModel,
  language: Language,
): { ruleName: string; subjects: string[]; missing: string } {
  const say = sayWith(t);
  const isCell = entry.missing === 'ratings' && Object.keys(entry.subjects).length > 1;
  return {
    ruleName: say(`rules:${entry.rule}.name`),
    subjects: Object.values(subjectTitles(say, entry.subjects, model, language)),
    missing: say(`rules:missing.${entry.missing}`, { context: isCell ? 'cell' : undefined }),
  };
}
