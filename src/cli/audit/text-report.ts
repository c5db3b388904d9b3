import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { THRESHOLD_PATHS, thresholdIn } from '@/domain/consistency/thresholds';
import { SEVERITIES } from '@/domain/consistency/finding';
import { ENOUGH_RATED, indexBand } from '@/domain/guidance/index-band';
import { openFindings } from '@/domain/guidance/open-findings';
import { notAssessableText } from '@/i18n/finding-text';
import { formatDate, formatList, formatNumber, formatPercent, formatSigned } from '@/i18n/format';
import { openBlocks, settledBlocks } from './finding-blocks';
import { heading, table, wrap } from './layout';
import type { Report } from './report';

/** The report for people: plain text that survives being pasted into an e-mail. */
export function textReport(report: Report): string {
  const blocks = [
    opening(report),
    verdict(report),
    ...openBlocks(report),
    ...settledBlocks(report),
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

function verdict({ result, model, today, t, language }: Report): string[] {
  const { index, coverage, findings } = result;
  const found = openFindings(findings, model.decisions, today);
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
  const settled = findings.length - found.length;
  const summary = [
    found.length === 0 && settled > 0
      ? t('audit:noneOpen')
      : t('audit:summary', { count: found.length, list: formatList(language, counts) }),
    ...(settled === 0 ? [] : [t('audit:settled', { count: settled })]),
    ...(findings.length === 0 ? [t('audit:none')] : []),
  ];
  return [...wrap(sentences.join(' ')), '', ...wrap(summary.join(' '))];
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
