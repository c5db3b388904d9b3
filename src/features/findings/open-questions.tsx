import { Button } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotAssessable } from '@/domain/consistency/finding';
import { groupMissing, type MissingGroup } from '@/domain/guidance/missing-groups';
import { ratedCells } from '@/domain/guidance/rated-cells';
import { formatList, formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { behavioursOf, conditionsOf } from '@/programme/finding-subjects';
import {
  BehaviourLink,
  ConditionLink,
  IndicatorLink,
  useProgrammeParams,
} from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { OPEN_QUESTIONS } from '@/programme/search-params/finding-filters';
import { useFindingTexts } from '@/programme/use-finding-texts';
import classes from './open-questions.module.css';

const STEP = 50;

/** What has not been rated yet, and what the rules could not decide. */
export function OpenQuestions({ entries }: { entries: readonly NotAssessable[] }) {
  const { t } = useTranslation('findings');
  const language = useLanguage();
  const params = useProgrammeParams();
  const { model, audit } = useProgramme();
  const { rated, possible } = ratedCells(model, audit.behaviours);
  const figures = {
    open: formatNumber(language, possible - rated),
    possible: formatNumber(language, possible),
  };
  if (rated === possible && entries.length === 0) return null;
  return (
    <div className={classes.section}>
      {rated < possible ? (
        <p className={classes.cells}>
          {t('missing.cells', figures)}{' '}
          <Link to="/o/$organisationId/p/$programmeId/conditions" params={params}>
            {t('missing.rate')}
          </Link>
        </p>
      ) : null}
      {entries.length > 0 ? <Unassessed entries={entries} /> : null}
    </div>
  );
}

/** Each question with what is missing for it and where to add it. Folded until asked for, here or by a link to it. */
function Unassessed({ entries }: { entries: readonly NotAssessable[] }) {
  const { t } = useTranslation('findings');
  const [limit, setLimit] = useState(STEP);
  const asked = useLocation({ select: ({ hash }) => hash === OPEN_QUESTIONS });
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked) summary.current?.focus();
  }, [asked]);
  const groups = groupMissing(entries);
  const { printed } = useProgramme();
  const shown = printed ? groups : groups.slice(0, limit);
  const left = groups.length - shown.length;
  return (
    <details open={asked || undefined}>
      <summary ref={summary} id={OPEN_QUESTIONS} className={classes.summary}>
        <h2 className={classes.heading}>{t('missing.heading', { count: groups.length })}</h2>
      </summary>
      <p className={classes.lead}>{t('missing.lead')}</p>
      <ul className={classes.list}>
        {shown.map((group) => (
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
  const quoted = rules.map((rule) => t('missing.quoted', { name: ruleName(rule) }));
  return (
    <li className={classes.row}>
      <span className={classes.subject}>
        <Subject group={group} names={names.subjects} />
      </span>
      <span>{names.missing}</span>
      <span className={classes.rules}>
        {t('missing.rules', { count: rules.length, rules: formatList(language, quoted) })}
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
  const { indicator, team } = group.subjects;
  if (indicator !== undefined)
    return (
      <IndicatorLink indicator={indicator} team={team}>
        {both}
      </IndicatorLink>
    );
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
