import { CHOICE_NAMES } from '@/domain/consistency/choices';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { THRESHOLD_PATHS, thresholdIn } from '@/domain/consistency/thresholds';
import { formatDate, formatNumber } from '@/i18n/format';
import { behaviourTable } from './behaviour-table';
import { openBlocks, settledBlocks } from './finding-blocks';
import { heading, wrap } from './layout';
import { openQuestions } from './open-questions';
import type { Report } from './report';
import { summaryBlocks } from './summary';

/** The report for people: plain text that survives being pasted into an e-mail. What matters most stands first. */
export function textReport(report: Report): string {
  const blocks = [
    opening(report),
    ...summaryBlocks(report),
    behaviourTable(report),
    ...openBlocks(report),
    ...settledBlocks(report),
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
  const changed = [
    ...CHOICE_NAMES.filter((name) => policy[name] !== DEFAULT_POLICY[name]).map(
      (name) => `${name} ${policy[name]}`,
    ),
    ...THRESHOLD_PATHS.filter((path) => thresholdIn(policy, path) !== thresholdIn(DEFAULT_POLICY, path)).map(
      (path) => `${path} ${figure(thresholdIn(policy, path))}`,
    ),
  ];
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
