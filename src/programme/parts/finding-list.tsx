import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import { decisionStates } from '@/domain/guidance/open-findings';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '../programme-context';
import type { FindingFilters } from '../search-params/finding-filters';
import { useFindingTexts } from '../use-finding-texts';
import { DecisionBadge } from './decision-badge';
import classes from './finding-list.module.css';
import { FindingLink } from './programme-links';
import { SeverityBadge } from './severity-badge';

interface FindingListProps {
  findings: readonly Finding[];
  label: string;
  /** The filters of the list, by which one then goes on from finding to finding. */
  within?: FindingFilters;
  /** What a page adds to a row: before the severity, beside the rule, and after the score. */
  before?: (finding: Finding) => ReactNode;
  mark?: (finding: Finding) => ReactNode;
  after?: (finding: Finding) => ReactNode;
}

/** Findings as a ranked list: how serious, what, by which rule, and what has been decided about it. */
export function FindingList({ findings, label, within, before, mark, after }: FindingListProps) {
  const { t } = useTranslation('domain');
  const { titleOf, ruleName } = useFindingTexts();
  const { model, today } = useProgramme();
  const language = useLanguage();
  const states = decisionStates(findings, model.decisions, today);
  return (
    <ol className={classes.list} aria-label={label} data-wide={before || after ? true : undefined}>
      {findings.map((finding) => (
        <li key={finding.id} className={classes.row} data-finding={finding.id}>
          {before ? <span className={classes.own}>{before(finding)}</span> : null}
          <span className={classes.severity}>
            <SeverityBadge severity={finding.severity} />
          </span>
          <span className={classes.what}>
            <FindingLink finding={finding.id} within={within} className={classes.link}>
              {titleOf(finding)}
            </FindingLink>
            <span className={classes.rule}>
              <span>
                {ruleName(finding.rule)} · {finding.rule}
              </span>
              {mark?.(finding)}
              <DecisionBadge state={states.get(finding.id) ?? { kind: 'open' }} />
            </span>
          </span>
          <span className={classes.score}>
            <span className="visually-hidden">{t('quantity.score')} </span>
            {formatNumber(language, finding.score, 0)}
          </span>
          {after ? <span className={classes.own}>{after(finding)}</span> : null}
        </li>
      ))}
    </ol>
  );
}
