import { SEVERITIES } from '@/domain/consistency/score';
import { ENOUGH_RATED, indexBand } from '@/domain/guidance/index-band';
import { nextSteps } from '@/domain/guidance/next-steps';
import { countBySeverity, openFindings } from '@/domain/guidance/open-findings';
import { findingTitle } from '@/i18n/finding-text';
import { formatList, formatNumber, formatPercent } from '@/i18n/format';
import { stepText } from '@/i18n/step-text';
import { reference } from './finding-blocks';
import { wrap } from './layout';
import type { Report } from './report';

/** What somebody reads who reads nothing else: the verdict, the weightiest findings, and where to begin. */
export const summaryBlocks = (report: Report): string[][] => [
  wrap(verdict(report).join(' ')),
  wrap(counts(report).join(' ')),
  weightiest(report),
  firstSteps(report),
];

const BAND_TEXT = { against: 'indexLow', divided: 'indexMiddle', carries: 'indexHigh' } as const;

function verdict({ result: { index, coverage }, model, t, language }: Report): string[] {
  const share = formatPercent(language, coverage);
  if (index !== null)
    return [
      t('audit:index', { index: formatNumber(language, index, 0), coverage: share }),
      t(`audit:${BAND_TEXT[indexBand(index)]}`),
      ...(coverage < ENOUGH_RATED ? [t('audit:coverageLow')] : []),
    ];
  return model.behaviours.length === 0 || model.conditions.length === 0
    ? [t('audit:noCells')]
    : [t('audit:noIndex', { coverage: share })];
}

const openOf = ({ result, model, today }: Report) => openFindings(result.findings, model.decisions, today);

function counts(report: Report): string[] {
  const { result, t, language } = report;
  const open = openOf(report);
  const bySeverity = countBySeverity(open);
  const list = SEVERITIES.flatMap((severity) => {
    const count = bySeverity[severity];
    return count === 0 ? [] : [t(`audit:severityCount.${severity}`, { count })];
  });
  const settled = result.findings.length - open.length;
  return [
    open.length === 0 && settled > 0
      ? t('audit:noneOpen')
      : t('audit:summary', { count: open.length, list: formatList(language, list) }),
    ...(settled === 0 ? [] : [t('audit:settled', { count: settled })]),
    ...(result.findings.length === 0 ? [t('audit:none')] : []),
  ];
}

/** How many findings and how many steps one keeps in mind. */
const FINDINGS = 5;
const STEPS = 3;

function weightiest(report: Report): string[] {
  const { model, t, language } = report;
  const top = openOf(report).slice(0, FINDINGS);
  return numbered(
    t('audit:weightiest', { count: top.length }),
    top.map((finding) => `${findingTitle(t, finding, model, language)} (${reference(finding, report)})`),
  );
}

function firstSteps({ result, model, today, t, language }: Report): string[] {
  const steps = nextSteps(model, result, today, STEPS).map((step) => stepText(t, step, model, language));
  return numbered(
    t('audit:firstSteps'),
    steps.map(({ title, text }) => `${title}. ${text}`),
  );
}

const numbered = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [title, ...items.flatMap((item, i) => wrap(item, `${i + 1}. `, '   '))];
