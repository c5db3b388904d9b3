import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import { decisionsByFinding } from '@/domain/guidance/open-findings';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '../programme-context';
import { useFindingTexts } from '../use-finding-texts';
import classes from './finding-list.module.css';
import { FindingLink } from './programme-links';
import { SeverityBadge } from './severity-badge';

/** Findings as a ranked list: how serious, what, by which rule, and what has been decided about it. */
export function FindingList({ findings, label }: { findings: readonly Finding[]; label: string }) {
  const { t } = useTranslation(['ratings', 'domain']);
  const { titleOf, ruleName } = useFindingTexts();
  const { model } = useProgramme();
  const language = useLanguage();
  const decisions = decisionsByFinding(model.decisions);
  return (
    <ol className={classes.list} aria-label={label}>
      {findings.map((finding) => {
        const decision = decisions.get(finding.id);
        return (
          <li key={finding.id} className={classes.row}>
            <span className={classes.severity}>
              <SeverityBadge severity={finding.severity} />
            </span>
            <span className={classes.what}>
              <FindingLink finding={finding.id} className={classes.link}>
                {titleOf(finding)}
              </FindingLink>
              <span className={classes.rule}>
                {ruleName(finding.rule)} · {finding.rule}
                {decision ? (
                  <span className={classes.decision}>{t(`domain:decisionStatus.${decision.status}`)}</span>
                ) : null}
              </span>
            </span>
            <span className={classes.score}>
              <span className="visually-hidden">{t('domain:quantity.score')} </span>
              {formatNumber(language, finding.score, 0)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
