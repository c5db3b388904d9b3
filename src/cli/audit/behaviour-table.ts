import type { BehaviourForces } from '@/domain/consistency/forces';
import { formatNumber, formatPercent, formatSigned } from '@/i18n/format';
import { heading, table, wrap } from './layout';
import type { Report } from './report';

/** Behaviours in the order in which they need attention: by margin, those nobody has rated last. */
export const worstCarriedFirst = (forces: readonly BehaviourForces[]): BehaviourForces[] =>
  forces.toSorted((a, b) => (a.margin ?? Infinity) - (b.margin ?? Infinity));

/** The forces on every behaviour. */
export function behaviourTable({ result, model, policy, t, language }: Report): string[] {
  if (result.behaviours.length === 0) return [];
  const titles = new Map(model.behaviours.map(({ key, title }) => [key, title]));
  const number = (value: number) => formatNumber(language, value);
  const signed = (value: number | null) => (value === null ? '–' : formatSigned(language, value));
  const head = (['behaviour', 'driving', 'restraining', 'balance', 'net', 'margin'] as const).map((name) =>
    t(`audit:${name}`),
  );
  const rows = worstCarriedFirst(result.behaviours).map((forces) => {
    const { key, rated, driving, restraining, balance, net, margin } = forces;
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
