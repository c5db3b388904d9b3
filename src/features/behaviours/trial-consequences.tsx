import { useTranslation } from 'react-i18next';
import type { AuditComparison } from '@/domain/consistency/compare-audits';
import type { Finding } from '@/domain/consistency/finding';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { FindingLink } from '@/programme/parts/programme-links';
import { SeverityBadge } from '@/programme/parts/severity-badge';
import { useFindingTexts } from '@/programme/use-finding-texts';
import { TextWithArrow } from '@/ui/text-with-arrow';
import classes from './trial-consequences.module.css';

/** Of each kind; a rating may move dozens of findings a little. */
const SHOWN = 6;

/** The findings a trial would take away, bring about, or make weigh differently. */
export function TrialConsequences({ comparison }: { comparison: AuditComparison }) {
  const { t } = useTranslation('forces');
  const { gone, come, changed } = comparison;
  if (gone.length + come.length + changed.length === 0) return null;
  return (
    <div className={classes.consequences}>
      <h3 className={classes.heading}>{t('trial.consequences')}</h3>
      <Group kind="gone" entries={gone.map((finding) => ({ finding }))} />
      <Group kind="come" entries={come.map((finding) => ({ finding }))} />
      <Group
        kind="changed"
        entries={changed.map(({ before, after }) => ({ finding: after, before: before.score }))}
      />
    </div>
  );
}

interface GroupProps {
  kind: 'gone' | 'come' | 'changed';
  entries: { finding: Finding; before?: number }[];
}

function Group({ kind, entries }: GroupProps) {
  const { t } = useTranslation('forces');
  const language = useLanguage();
  const { titleOf } = useFindingTexts();
  if (entries.length === 0) return null;
  const more = entries.length - SHOWN;
  const id = `trial-${kind}`;
  return (
    <div>
      <h4 id={id} className={classes.kind}>
        {t(`trial.${kind}Heading`)} <span className={classes.count}>{entries.length}</span>
      </h4>
      <ul className={classes.list} aria-labelledby={id}>
        {entries.slice(0, SHOWN).map(({ finding, before }) => (
          <li key={finding.id}>
            <SeverityBadge severity={finding.severity} /> {/* What does not exist yet has no page. */}
            {kind === 'come' ? (
              titleOf(finding)
            ) : (
              <FindingLink finding={finding.id} className={classes.link}>
                {titleOf(finding)}
              </FindingLink>
            )}
            {before === undefined ? null : (
              <span className={classes.score}>
                <TextWithArrow
                  text={t('trial.score', {
                    from: formatNumber(language, before, 0),
                    to: formatNumber(language, finding.score, 0),
                  })}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={classes.more}>{t('trial.more', { count: more })}</p> : null}
    </div>
  );
}
