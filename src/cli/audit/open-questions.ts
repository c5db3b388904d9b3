import { ratedCells } from '@/domain/guidance/rated-cells';
import { notAssessableText } from '@/i18n/finding-text';
import { formatNumber } from '@/i18n/format';
import { heading, wrap } from './layout';
import type { Report } from './report';

/** From more cases than this on, their names would bury the message. */
const CASES_NAMED = 5;

/** How much is not rated yet, and what could not be decided: what is missing, which rules wait for it, and where. */
export function openQuestions({ result, model, t, language }: Report): string[] {
  const gaps = new Map<string, Map<string, string[]>>();
  for (const entry of result.notAssessable) {
    const { ruleName, missing, subjects } = notAssessableText(t, entry, model, language);
    const rules = gaps.get(missing) ?? new Map<string, string[]>();
    const rule = `${entry.rule} ${ruleName}`;
    rules.set(rule, [...(rules.get(rule) ?? []), ...(subjects.length === 0 ? [] : [subjects.join(' × ')])]);
    gaps.set(missing, rules);
  }
  const { rated, possible } = ratedCells(model, result.behaviours);
  const open = possible - rated;
  if (gaps.size === 0 && open === 0) return [];
  const number = (value: number) => formatNumber(language, value);
  const casesOf = (cases: string[]): string =>
    cases.length > CASES_NAMED ? t('cli:cases', { count: cases.length }) : cases.join(' · ');
  return [
    ...heading(t('audit:notAssessable'), '-'),
    '',
    ...wrap(t('audit:notAssessableNote')),
    '',
    ...(open === 0
      ? []
      : wrap(t('audit:cells', { open: number(open), possible: number(possible) }), '- ', '  ')),
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
