import { compareDates } from '@/domain/calendar/days';
import type { Finding, NotAssessable } from '@/domain/consistency/finding';
import { ruleOf } from '@/domain/consistency/registry';
import type { RemedyId } from '@/domain/consistency/remedies';
import { unreadWeeks } from '@/domain/indicators/holes';
import type { ProgrammeModel } from '@/domain/programme/model';
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

/** Which of several wordings fits, an i18next context. */
const wordingOf = (finding: Finding): string | undefined => ruleOf(finding.rule).wording?.(finding.figures);

/** An overload by hours, for one, is not explained by the number of behaviours. */
const isBesideThePoint = (finding: Finding, figure: string): boolean =>
  ruleOf(finding.rule).leavesOut?.[wordingOf(finding) ?? '']?.includes(figure) === true;

/** Which context of `rules:forces` fits: the only side there is, if there is but one. */
function sidesOf(driving: number, restraining: number): 'for' | 'against' | 'none' | undefined {
  if (driving === 0) return restraining === 0 ? 'none' : 'against';
  return restraining === 0 ? 'for' : undefined;
}

/** Sentences built from figures that several rules share. */
function phrasesOf(
  say: Say,
  { figures }: Finding,
  language: Language,
  values: Record<string, string | number>,
) {
  if (!('driving' in figures)) return {};
  const context = sidesOf(figures.driving, figures.restraining);
  const forces = say('rules:forces', { ...values, context });
  return 'margin' in figures
    ? { forces, behind: formatNumber(language, Math.abs(figures.margin)) }
    : { forces };
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
  const { counts } = ruleOf(finding.rule);
  for (const { name, kind, value } of figuresOf(finding)) {
    const text = formatFigure(say, language, kind, value, unitOf(finding));
    if (text === null || name in values) continue;
    values[name] =
      typeof kind === 'string' ? text : say(`rules:counted.${kind.counted}`, { count: value, n: text });
    if (kind === 'rating') values[`${name}Words`] = say(`domain:ratingAdverb.${ratingKey(Number(value))}`);
    if (name === counts) values['count'] = Number(value);
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
    figures: figuresOf(finding).flatMap((figure) =>
      isBesideThePoint(finding, figure.name) ? [] : (labelledFigure(say, language, figure, finding) ?? []),
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
