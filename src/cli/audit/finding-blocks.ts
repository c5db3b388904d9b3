import type { Finding } from '@/domain/consistency/finding';
import type { RemedyId } from '@/domain/consistency/remedies';
import type { DecisionState } from '@/domain/guidance/decision-state';
import { openFindings } from '@/domain/guidance/open-findings';
import { decisionStateText } from '@/i18n/decision-text';
import { findingText, findingTitle } from '@/i18n/finding-text';
import { formatDate, formatNumber } from '@/i18n/format';
import { worstCarriedFirst } from './behaviour-table';
import { heading, wrap } from './layout';
import type { Report } from './report';

type Decided = Exclude<DecisionState, { kind: 'open' }>;

/**
 * The open findings under the behaviour they are about, the worst carried behaviour first; what is not about a single
 * one comes last. Every finding stands in one place.
 */
export function openBlocks(report: Report): string[][] {
  const { result, model, today, t } = report;
  const open = openFindings(result.findings, model.decisions, today);
  if (open.length === 0) return [];
  const groups = groupBy(open, behaviourOf);
  const titles = new Map(model.behaviours.map(({ key, title }) => [key, title]));
  const keys = worstCarriedFirst(result.behaviours).map(({ key }) => key);
  return [
    heading(t('audit:byBehaviour'), '='),
    ...[...keys, null].flatMap((key) => {
      const found = groups.get(key);
      if (found === undefined) return [];
      const title = key === null ? t('audit:noSingleBehaviour') : (titles.get(key) ?? key);
      return [heading(title, '-'), ...clustersOf(found).map((cluster) => clusterLines(cluster, report))];
    }),
  ];
}

/** Groups in the order in which their first members come. */
function groupBy<K>(findings: readonly Finding[], keyOf: (finding: Finding) => K): Map<K, Finding[]> {
  const groups = new Map<K, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return groups;
}

const behaviourOf = ({ subjects }: Finding): string | null =>
  'behaviour' in subjects ? subjects.behaviour : null;

/** Findings of one rule belong together, and all that a behaviour lacks does; the weightiest cluster first. */
const clustersOf = (findings: readonly Finding[]): Finding[][] => [
  ...groupBy(findings, ({ rule }) => (rule.startsWith('G') ? 'G' : rule)).values(),
];

function clusterLines(cluster: Finding[], report: Report): string[] {
  const [first, second] = cluster;
  if (first === undefined) return [];
  const condensed = second !== undefined && first.rule.startsWith('G');
  const lines = condensed
    ? [`- ${report.t('audit:lacking')}`, ...cluster.flatMap((finding) => lackLines(finding, report))]
    : cluster.flatMap((finding) => findingLines(finding, report));
  // Of many things that are missing, the first remedy of each is more than enough to begin with.
  const remedies = condensed ? cluster.flatMap((finding) => finding.remedies.slice(0, 1)) : first.remedies;
  const name = condensed || second === undefined ? 'remedies' : 'remediesForAll';
  return [...lines, ...remedyLines(name, remedies, report)];
}

/** Title, id, weight, the whole chain of reasoning, and what has been decided. */
function findingLines(finding: Finding, report: Report): string[] {
  const { title, detail } = findingText(report.t, finding, report.model, report.language);
  return [
    ...wrap(title, '- ', '  '),
    `  ${reference(finding, report)}`,
    ...wrap(detail, '  '),
    ...decisionLines(finding, '  ', report),
  ];
}

/** One of several things that are missing. */
function lackLines(finding: Finding, report: Report): string[] {
  const title = findingTitle(report.t, finding, report.model, report.language);
  return [
    ...wrap(`${title} (${reference(finding, report)})`, '  * ', '    '),
    ...decisionLines(finding, '    ', report),
  ];
}

function remedyLines(name: 'remedies' | 'remediesForAll', ids: readonly RemedyId[], { t }: Report): string[] {
  const titles = [...new Set(ids)].map((id) => t(`rules:remedies.${id}.title`));
  return titles.length === 0 ? [] : wrap(`${t(`audit:${name}`)}: ${titles.join('; ')}`, '  ', '    ');
}

/** What has been accepted or dismissed for now, apart from what asks for something: shortly, with the reason. */
export function settledBlocks(report: Report): string[][] {
  const { result, states, model, t, language } = report;
  return (['accepted', 'dismissed'] as const).flatMap((status) => {
    const found = result.findings.filter(({ id }) => states.get(id)?.kind === status);
    if (found.length === 0) return [];
    return [
      heading(t(`audit:settledHeading.${status}`), '-'),
      ...found.map((finding) => [
        ...wrap(findingTitle(t, finding, model, language), '- ', '  '),
        `  ${reference(finding, report)}`,
        ...decisionLines(finding, '  ', report),
      ]),
    ];
  });
}

/** What a finding is quoted by, and how serious it is: `C01/bonus/consult, critical, score 100`. */
export const reference = ({ id, severity, score }: Finding, { t, language }: Report): string =>
  [id, t(`domain:severity.${severity}`), t('audit:score', { score: formatNumber(language, score) })].join(
    ', ',
  );

/** Where the finding stands, why, who answers for it and until when. */
function decisionLines({ id }: Finding, indent: string, report: Report): string[] {
  const { states, t, language } = report;
  const state = states.get(id);
  if (state === undefined || state.kind === 'open') return [];
  const { reason } = state.decision;
  const details = detailsOf(state, report);
  const head = decisionStateText(t, state, language) ?? '';
  const rest = [reason, details === '' ? '' : `(${details})`].filter((part) => part !== '');
  return wrap(rest.length === 0 ? head : `${head}: ${rest.join(' ')}`, indent, `${indent}  `);
}

function detailsOf({ kind, decision: { owner, reviewOn } }: Decided, { t, language }: Report): string {
  // When the date has come, it has been told already.
  const review =
    reviewOn === null || kind === 'due' ? '' : t('cli:reviewOn', { date: formatDate(language, reviewOn) });
  return [owner, review].filter((part) => part !== '').join(', ');
}
