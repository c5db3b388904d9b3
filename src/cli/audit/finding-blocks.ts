import { SEVERITIES, type Finding } from '@/domain/consistency/finding';
import type { DecisionState } from '@/domain/guidance/decision-state';
import { openFindings } from '@/domain/guidance/open-findings';
import { decisionStateText } from '@/i18n/decision-text';
import { findingText, findingTitle } from '@/i18n/finding-text';
import { formatDate, formatNumber } from '@/i18n/format';
import { heading, wrap } from './layout';
import type { Report } from './report';

type Decided = Exclude<DecisionState, { kind: 'open' }>;

/** One block per open finding, those of a severity under its heading, numbered throughout. */
export function openBlocks(report: Report): string[][] {
  const open = openFindings(report.result.findings, report.model.decisions, report.today);
  let number = 0;
  return SEVERITIES.flatMap((severity) => {
    const found = open.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    const title = heading(report.t(`audit:severityHeading.${severity}`), '-');
    return [title, ...found.map((finding) => findingLines(finding, ++number, report))];
  });
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
        ...weightLine(finding, '  ', report),
        ...decisionLines(finding, '  ', report),
      ]),
    ];
  });
}

function findingLines(finding: Finding, number: number, report: Report): string[] {
  const { model, t, language } = report;
  const { title, detail, figures, remedies } = findingText(t, finding, model, language);
  const mark = `${number}. `;
  const indent = ' '.repeat(mark.length);
  const why = figures.map(({ label, value }) => `${label} ${value}`).join('; ');
  // The whole chain of reasoning, figures included, where it is worth a reader's minute; else the figures alone.
  const inFull = finding.severity === 'critical' || finding.severity === 'high';
  return [
    ...wrap(title, mark, indent),
    ...weightLine(finding, indent, report),
    ...(inFull || why === ''
      ? wrap(detail, indent)
      : wrap(`${t('audit:why')}: ${why}`, indent, `${indent}  `)),
    ...wrap(
      `${t('audit:remedies')}: ${remedies.map((remedy) => remedy.title).join('; ')}`,
      indent,
      `${indent}  `,
    ),
    ...decisionLines(finding, indent, report),
  ];
}

function weightLine({ id, score }: Finding, indent: string, { t, language }: Report): string[] {
  return [`${indent}${id} (${t('audit:score', { score: formatNumber(language, score) })})`];
}

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
