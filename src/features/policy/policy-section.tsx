import { useTranslation } from 'react-i18next';
import { policyOf } from '@/domain/consistency/overrides';
import { THRESHOLDS } from '@/domain/consistency/thresholds';
import { formatList } from '@/i18n/format';
import { sayWith } from '@/i18n/say';
import { useLanguage } from '@/i18n/use-language';
import { policyValues } from '@/i18n/policy-values';
import { ChoiceField } from './choice-field';
import type { PolicyGroup, PolicySectionParts } from './policy-groups';
import classes from './policy-page.module.css';
import { ThresholdField } from './threshold-field';
import { topicTitle } from './topic-title';
import type { PolicyDraft } from './use-policy-draft';

interface PolicySectionProps extends PolicySectionParts {
  draft: PolicyDraft;
  mayEdit: boolean;
}

/** The choices and thresholds of one topic, each threshold with the rule it belongs to. */
export function PolicySection({ topic, choices, groups, draft, mayEdit }: PolicySectionProps) {
  const { t } = useTranslation(['policy', 'domain']);
  return (
    <section id={topic} className={classes.topic} aria-labelledby={`${topic}-title`}>
      <h2 id={`${topic}-title`} className={classes.topicTitle}>
        {topicTitle(t, topic)}
      </h2>
      <p className={classes.topicText}>{t(`topic.${topic}.text`)}</p>
      {choices.map((name) => (
        <ChoiceField key={name} name={name} draft={draft} mayEdit={mayEdit} />
      ))}
      {groups.map((group) => (
        <Group key={group.rule ?? topic} group={group} draft={draft} mayEdit={mayEdit} />
      ))}
    </section>
  );
}

function Group({
  group: { rule, paths },
  draft,
  mayEdit,
}: {
  group: PolicyGroup;
  draft: PolicyDraft;
  mayEdit: boolean;
}) {
  const { t } = useTranslation(['policy', 'rules', 'scoring']);
  const language = useLanguage();
  const fields = (
    <div className={classes.fields}>
      {paths.map((path) => (
        <ThresholdField key={path} path={path} draft={draft} mayEdit={mayEdit} />
      ))}
    </div>
  );
  if (rule === null) return fields;
  const values = policyValues(policyOf(draft.own), rule, language);
  const say = sayWith(t);
  const elsewhere = [...new Set(paths.flatMap((path) => otherRules(path, rule)))];
  return (
    <div role="group" aria-labelledby={`${rule}-title`} className={classes.rule}>
      <h3 id={`${rule}-title`} className={classes.ruleTitle}>
        {t(`rules:${rule}.name`)} <span className={classes.ruleId}>{rule}</span>
      </h3>
      <p className={classes.fires}>
        {say(`scoring:${rule}.fires`, values)}{' '}
        {t('scoring', { formula: say(`scoring:${rule}.score`, values) })}
        {elsewhere.length > 0 ? ` ${t('usedBy', { rules: formatList(language, elsewhere) })}` : null}
      </p>
      {fields}
    </div>
  );
}

/** Rules beside its own that a threshold also decides for. */
function otherRules(path: PolicyGroup['paths'][number], own: string): string[] {
  const { rules } = THRESHOLDS[path];
  return rules === 'all' ? [] : rules.filter((rule) => rule !== own);
}
