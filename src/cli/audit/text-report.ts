import type { AuditResult } from '@/domain/consistency/audit';
import { DEFAULT_POLICY, type Policy } from '@/domain/consistency/policy';
import { THRESHOLD_PATHS, thresholdIn } from '@/domain/consistency/thresholds';
import { SEVERITIES, type Finding } from '@/domain/consistency/finding';
import { ENOUGH_RATED, indexBand } from '@/domain/guidance/index-band';
import type { Decision, IsoDate, ProgrammeModel } from '@/domain/programme/model';
import { findingText, notAssessableText } from '@/i18n/finding-text';
import { formatDate, formatList, formatNumber, formatPercent, formatSigned } from '@/i18n/format';
import type { Language } from '@/i18n/languages';
import type { Translator } from '@/i18n/translate';
import { heading, table, wrap } from './layout';

interface Report {
  result: AuditResult;
  policy: Policy;
  model: ProgrammeModel;
  today: IsoDate;
  t: Translator;
  language: Language;
}

/** The report for people: plain text that survives being pasted into an e-mail. */
export function textReport(report: Report): string {
  const blocks = [
    opening(report),
    verdict(report),
    ...findings(report),
    behaviours(report),
    openQuestions(report),
    [report.t('audit:footer')],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function opening({ model, policy, today, t, language }: Report): string[] {
  const { name, strategy } = model.programme;
  const figure = (value: number) => formatNumber(language, value, 2).replace('-', '−');
  const changed = THRESHOLD_PATHS.filter(
    (path) => thresholdIn(policy, path) !== thresholdIn(DEFAULT_POLICY, path),
  ).map((path) => `${path} ${figure(thresholdIn(policy, path))}`);
  const counted = (kind: 'behaviour' | 'condition' | 'measure', count: number) =>
    `${formatNumber(language, count)} ${t(`domain:entity.${kind}`, { count })}`;
  return [
    ...heading(t('audit:title', { name }), '='),
    t('audit:asOf', { date: formatDate(language, today) }),
    t('audit:scope', {
      behaviours: counted('behaviour', model.behaviours.length),
      conditions: counted('condition', model.conditions.length),
      measures: counted('measure', model.measures.length),
    }),
    ...(changed.length === 0 ? [] : wrap(t('audit:policy', { thresholds: changed.join('; ') }))),
    ...(strategy.trim() === '' ? [] : ['', ...wrap(`${t('audit:strategy')}: ${strategy}`)]),
  ];
}

const BAND_TEXT = { against: 'indexLow', divided: 'indexMiddle', carries: 'indexHigh' } as const;

function verdict({ result, model, t, language }: Report): string[] {
  const { index, coverage, findings: found } = result;
  const share = formatPercent(language, coverage);
  const sentences: string[] = [];
  if (index !== null) {
    sentences.push(
      t('audit:index', { index: formatNumber(language, index, 0), coverage: share }),
      t(`audit:${BAND_TEXT[indexBand(index)]}`),
    );
    if (coverage < ENOUGH_RATED) sentences.push(t('audit:coverageLow'));
  } else if (model.behaviours.length === 0 || model.conditions.length === 0)
    sentences.push(t('audit:noCells'));
  else sentences.push(t('audit:noIndex', { coverage: share }));

  const counts = SEVERITIES.flatMap((severity) => {
    const count = found.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [t(`audit:severityCount.${severity}`, { count })];
  });
  const summary = t('audit:summary', { count: found.length, list: formatList(language, counts) });
  return [
    ...wrap(sentences.join(' ')),
    '',
    ...wrap(found.length === 0 ? `${summary} ${t('audit:none')}` : summary),
  ];
}

/** One block per finding, those of a severity under its heading, numbered throughout. */
function findings(report: Report): string[][] {
  let number = 0;
  return SEVERITIES.flatMap((severity) => {
    const found = report.result.findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    const title = heading(report.t(`audit:severityHeading.${severity}`), '-');
    return [title, ...found.map((finding) => findingLines(finding, ++number, report))];
  });
}

function findingLines(finding: Finding, number: number, { model, t, language }: Report): string[] {
  const { title, detail, figures, remedies } = findingText(t, finding, model, language);
  const mark = `${number}. `;
  const indent = ' '.repeat(mark.length);
  const score = t('audit:score', { score: formatNumber(language, finding.score) });
  const why = figures.map(({ label, value }) => `${label} ${value}`).join('; ');
  // The whole chain of reasoning, figures included, where it is worth a reader's minute; else the figures alone.
  const inFull = finding.severity === 'critical' || finding.severity === 'high';
  const decision = model.decisions.find((one) => one.finding === finding.id);
  return [
    ...wrap(title, mark, indent),
    `${indent}${finding.id} (${score})`,
    ...(inFull || why === ''
      ? wrap(detail, indent)
      : wrap(`${t('audit:why')}: ${why}`, indent, `${indent}  `)),
    ...wrap(
      `${t('audit:remedies')}: ${remedies.map((remedy) => remedy.title).join('; ')}`,
      indent,
      `${indent}  `,
    ),
    ...(decision ? wrap(decisionText(decision, t, language), indent, `${indent}  `) : []),
  ];
}

function decisionText(
  { status, reason, owner, reviewOn }: Decision,
  t: Translator,
  language: Language,
): string {
  const who = [owner, reviewOn === null ? '' : t('cli:reviewOn', { date: formatDate(language, reviewOn) })];
  const details = who.filter((part) => part !== '').join(', ');
  const text = [`${t(`domain:decisionStatus.${status}`)}:`, reason, details === '' ? '' : `(${details})`];
  return text
    .filter((part) => part !== '')
    .join(' ')
    .replace(/:$/, '');
}

function behaviours({ result, model, policy, t, language }: Report): string[] {
  if (result.behaviours.length === 0) return [];
  const titles = new Map(model.behaviours.map(({ key, title }) => [key, title]));
  const number = (value: number) => formatNumber(language, value);
  const signed = (value: number | null) => (value === null ? '–' : formatSigned(language, value));
  const head = (['behaviour', 'driving', 'restraining', 'balance', 'net', 'margin'] as const).map((name) =>
    t(`audit:${name}`),
  );
  const rows = result.behaviours.map(({ key, rated, driving, restraining, balance, net, margin }) => {
    const title = titles.get(key) ?? key;
    if (rated === 0) return [`${title} (${t('audit:unrated')})`, '–', '–', '–', '–', '–'];
    const share = balance === null ? '–' : formatPercent(language, balance);
    return [title, number(driving), number(restraining), share, signed(net), signed(margin)];
  });
  return [
    ...heading(t('audit:behaviours'), '-'),
    '',
    ...table(head, rows),
    '',
    ...wrap(t('audit:behavioursNote', { habitWeight: formatNumber(language, policy.habitWeight) })),
  ];
}

/** From more cases than this on, their names would bury the message. */
const CASES_NAMED = 5;

/** What could not be decided: what is missing, and below it which rules wait for it and where. */
function openQuestions({ result, model, t }: Report): string[] {
  const gaps = new Map<string, Map<string, string[]>>();
  for (const entry of result.notAssessable) {
    const { ruleName, missing, subjects } = notAssessableText(t, entry, model);
    const rules = gaps.get(missing) ?? new Map<string, string[]>();
    const rule = `${entry.rule} ${ruleName}`;
    rules.set(rule, [...(rules.get(rule) ?? []), ...(subjects.length === 0 ? [] : [subjects.join(' × ')])]);
    gaps.set(missing, rules);
  }
  if (gaps.size === 0) return [];
  const casesOf = (cases: string[]): string =>
    cases.length > CASES_NAMED ? t('cli:cases', { count: cases.length }) : cases.join(' · ');
  return [
    ...heading(t('audit:notAssessable'), '-'),
    '',
    ...wrap(t('audit:notAssessableNote')),
    '',
    ...[...gaps].flatMap(([missing, rules]) => {
      const everywhere = [...rules].filter(([, cases]) => cases.length === 0).map(([rule]) => rule);
      const somewhere = [...rules].filter(([, cases]) => cases.length > 0);
      return [
        ...wrap(missing, '- ', '  '),
        ...(everywhere.length === 0 ? [] : wrap(everywhere.join('; '), '  ')),
        ...somewhere.flatMap(([rule, cases]) => wrap(`${rule}: ${casesOf(cases)}`, '  ', '    ')),
      ];
    }),
  ];
}
