import { findingText, notAssessableText } from '@/i18n/finding-text';
import type { Report } from './report';

const rounded = (number: number, places: number): number => Number(number.toFixed(places));

/** The report for programs: product order of keys, texts in the language asked for. */
export function jsonReport({ result, states, model, t, language }: Report): string {
  const decisions = new Map(
    model.decisions.map(({ finding, status, reason, owner, reviewOn }) => [
      finding,
      { status, reason, owner, reviewOn },
    ]),
  );
  const report = {
    findings: result.findings.map((finding) => {
      const { title, detail, remedies } = findingText(t, finding, model, language);
      const { id, rule, severity, score, subjects, figures } = finding;
      const state = states.get(id)?.kind ?? 'open';
      const decision = decisions.get(id) ?? null;
      return { id, rule, severity, score, state, decision, subjects, title, detail, figures, remedies };
    }),
    behaviours: result.behaviours.map(({ key, driving, restraining, balance, margin }) => ({
      key,
      driving,
      restraining,
      balance: balance === null ? null : rounded(balance, 4),
      margin,
    })),
    indicators: result.indicators.flatMap(({ key, teams }) =>
      teams.map(({ team, verdict, limits, readings, signals }) => ({
        key,
        team,
        verdict,
        centre: limits && rounded(limits.centre, 4),
        lower: limits && rounded(limits.lower, 4),
        upper: limits && rounded(limits.upper, 4),
        signals: readings
          .filter((_, at) => signals.some(({ points }) => points.includes(at)))
          .map(({ period }) => period),
      })),
    ),
    index: result.index === null ? null : rounded(result.index, 2),
    coverage: rounded(result.coverage, 4),
    notAssessable: result.notAssessable.map((entry) => ({
      ...entry,
      detail: notAssessableText(t, entry, model, language).missing,
    })),
  };
  return JSON.stringify(report, null, 2);
}
