import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotAssessable } from '@/domain/consistency/finding';
import { formatList } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import {
  BehaviourLink,
  ConditionLink,
  useProgrammeParams,
} from '@/shared/programme/components/programme-links';
import { behavioursOf, conditionsOf } from '@/shared/programme/finding-subjects';
import { useFindingTexts } from '@/shared/programme/use-finding-texts';
import { groupMissing, type MissingGroup } from './missing-groups';
import classes from './not-assessable-section.module.css';

const STEP = 50;

/** What the rules could not decide, what is missing for it, and where to add it. Folded until asked for. */
export function NotAssessableSection({ entries }: { entries: readonly NotAssessable[] }) {
  const { t } = useTranslation('findings');
  const [limit, setLimit] = useState(STEP);
  const groups = groupMissing(entries);
  const left = Math.max(0, groups.length - limit);
  return (
    <details className={classes.section}>
      <summary className={classes.summary}>
        <h2 className={classes.heading}>{t('missing.heading', { count: groups.length })}</h2>
      </summary>
      <p className={classes.lead}>{t('missing.lead')}</p>
      <ul className={classes.list}>
        {groups.slice(0, limit).map((group) => (
          <MissingRow key={group.key} group={group} />
        ))}
      </ul>
      {left > 0 ? (
        <Button variant="default" onClick={() => setLimit(limit + STEP)}>
          {t('more', { count: Math.min(STEP, left) })}
        </Button>
      ) : null}
    </details>
  );
}

function MissingRow({ group }: { group: MissingGroup }) {
  const { t } = useTranslation('findings');
  const language = useLanguage();
  const { ruleName, missingOf } = useFindingTexts();
  const { missing, subjects, rules } = group;
  const entry = { rule: rules[0] ?? 'C01', id: group.key, subjects, missing } as const;
  const names = missingOf(entry);
  return (
    <li className={classes.row}>
      <span className={classes.subject}>
        <Subject group={group} names={names.subjects} />
      </span>
      <span>{names.missing}</span>
      <span className={classes.rules}>
        {t('missing.rules', { count: rules.length, rules: formatList(language, rules.map(ruleName)) })}
      </span>
    </li>
  );
}

/** Leads to where the missing thing can be added. */
function Subject({ group, names }: { group: MissingGroup; names: string[] }) {
  const { t } = useTranslation('findings');
  const params = useProgrammeParams();
  const [condition] = conditionsOf(group);
  const [behaviour] = behavioursOf(group);
  const both = names.join(' × ');
  if (condition !== undefined) return <ConditionLink condition={condition}>{both}</ConditionLink>;
  if (behaviour !== undefined) return <BehaviourLink behaviour={behaviour}>{both}</BehaviourLink>;
  if (group.missing !== 'ratings' && group.missing !== 'conditions') {
    return names.length > 0 ? both : t('missing.programme');
  }
  return (
    <Link to="/o/$organisationId/p/$programmeId/conditions" params={params}>
      {names.length > 0 ? both : t('missing.programme')}
    </Link>
  );
}
