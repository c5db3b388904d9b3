import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RuleId } from '@/domain/consistency/finding';
import { FindingList } from '@/programme/parts/finding-list';
import { BehaviourLink, ConditionLink } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import type { FindingFilters, Grouping } from '@/programme/search-params/finding-filters';
import { useFindingTexts } from '@/programme/use-finding-texts';
import type { Selection } from '@/ui/hooks/use-selection';
import { groupFindings, isSeverity, type FindingGroup, type ListedFinding } from './filter-findings';
import classes from './grouped-findings.module.css';
import { useRowParts } from './use-row-parts';
import { STEP } from './walk-findings';

interface GroupedFindingsProps {
  items: readonly ListedFinding[];
  filters: FindingFilters;
  selection: Selection;
  onMore: (shown: number) => void;
}

/** The findings that passed the filters, in one list or in groups. */
export function GroupedFindings({ items, filters, selection, onMore }: GroupedFindingsProps) {
  const { t } = useTranslation('findings');
  const parts = useRowParts(items, selection);
  const { group, shown: limit = STEP } = filters;
  const { printed } = useProgramme();
  const visible = printed ? items : items.slice(0, limit);
  const left = items.length - visible.length;
  return (
    <div className={classes.groups}>
      {group === undefined ? (
        <FindingList
          findings={visible.map(({ finding }) => finding)}
          label={t('list')}
          within={filters}
          {...parts}
        />
      ) : (
        groupFindings(visible, group).map((each) => (
          <section key={each.key ?? ''} aria-labelledby={`group-${each.key ?? ''}`}>
            <h2 className={classes.heading} id={`group-${each.key ?? ''}`}>
              <GroupTitle group={each} by={group} />
              <span className={classes.count}>{t('shownAll', { count: each.items.length })}</span>
            </h2>
            <FindingList
              findings={each.items.map(({ finding }) => finding)}
              label={t('list')}
              within={filters}
              {...parts}
            />
          </section>
        ))
      )}
      {left > 0 ? (
        <div>
          <Button variant="default" onClick={() => onMore(limit + STEP)}>
            {t('more', { count: Math.min(STEP, left) })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function GroupTitle({ group: { key, items }, by }: { group: FindingGroup; by: Grouping }) {
  const { t } = useTranslation(['findings', 'domain']);
  const { ruleName } = useFindingTexts();
  const rule: RuleId | undefined = items[0]?.finding.rule;
  if (by === 'severity') return key !== null && isSeverity(key) ? t(`domain:severity.${key}`) : null;
  if (by === 'rule') return rule === undefined ? null : `${rule} ${ruleName(rule)}`;
  if (key === null) return t('noSingle', { context: by });
  return by === 'behaviour' ? <BehaviourLink behaviour={key} /> : <ConditionLink condition={key} />;
}
