import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { SeverityBadge } from '@/programme/parts/severity-badge';
import { useFindingTexts } from '@/programme/use-finding-texts';
import classes from './finding-page.module.css';

/** How serious, how heavy, by which rule. */
export function FindingHeader({ finding }: { finding: Finding }) {
  const { t } = useTranslation('findings');
  const { ruleName } = useFindingTexts();
  const language = useLanguage();
  return (
    <span className={classes.facts}>
      <SeverityBadge severity={finding.severity} />
      <span>{t('detail.score', { score: formatNumber(language, finding.score) })}</span>
      <span>
        {ruleName(finding.rule)} ({finding.rule})
      </span>
    </span>
  );
}
