import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isSettled } from '@/domain/guidance/decision-state';
import { countBySeverity } from '@/domain/guidance/open-findings';
import type { FindingFilters } from '@/programme/search-params/finding-filters';
import { useSelection } from '@/ui/hooks/use-selection';
import { EmptyState } from '@/ui/states';
import { useDeciding } from './decisions/deciding';
import { SelectionBar } from './decisions/selection-bar';
import { countByState, isWanted, type ListedFinding } from './filter-findings';
import { FindingFilterBar } from './finding-filter-bar';
import classes from './findings-page.module.css';
import { GroupedFindings } from './grouped-findings';
import { ListKeysHint, useListCommands } from './list-commands';
import { SeverityFilter } from './severity-filter';
import { StateFilter } from './state-filter';

interface FindingsViewProps {
  all: readonly ListedFinding[];
  filters: FindingFilters;
  onChange: (patch: Partial<FindingFilters>) => void;
  onClear: () => void;
}

/** The filters with their counts, and the findings that pass them. */
export function FindingsView({ all, filters, onChange, onClear }: FindingsViewProps) {
  const { t } = useTranslation('findings');
  const decide = useDeciding();
  const { severity, state, changed, decided } = filters;

  const settled = all.filter((item) => isSettled(item.state)).length;
  const total = decided || state !== undefined || changed ? all.length : all.length - settled;
  const wanted = all.filter((item) => isWanted(item, filters));
  const ofSeverity = ({ finding }: ListedFinding) => severity === undefined || finding.severity === severity;
  const shown = wanted.filter(ofSeverity);
  const elsewhere = all.filter(
    (item) => ofSeverity(item) && isWanted(item, { ...filters, state: undefined, decided: true }),
  );
  const narrowed = shown.length < total;

  const selection = useSelection(shown.map(({ finding }) => finding.id));
  useListCommands(
    decide && {
      onSelect: (id) => selection.toggle(id, false),
      // On a finding that is ticked, a key means all that are.
      onAction: (action, id) => {
        const ids = selection.has(id) ? selection.selected : [id];
        decide(
          action,
          shown.map(({ finding }) => finding).filter((finding) => ids.includes(finding.id)),
        );
      },
    },
  );

  return (
    <>
      <FindingFilterBar items={all} filters={filters} onChange={onChange}>
        <SeverityFilter
          counts={countBySeverity(wanted.map(({ finding }) => finding))}
          value={severity}
          onChange={(next) => onChange({ severity: next })}
        />
        <StateFilter
          counts={countByState(elsewhere)}
          value={state}
          onChange={(next) => onChange({ state: next })}
        />
      </FindingFilterBar>
      <div className={classes.summary}>
        <p role="status" className={classes.count}>
          {narrowed
            ? t('shown', { count: total, shown: shown.length, total })
            : t('shownAll', { count: shown.length })}
        </p>
        {narrowed ? (
          <Button variant="subtle" size="compact-sm" onClick={onClear}>
            {t('clear')}
          </Button>
        ) : null}
        {settled > 0 && state === undefined && !changed ? (
          <Checkbox
            className={classes.decided}
            label={t('decided', { count: settled })}
            checked={decided === true}
            onChange={({ currentTarget }) => onChange({ decided: currentTarget.checked ? true : undefined })}
          />
        ) : null}
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title={t('filteredAway.title')}
          action={
            <Button variant="default" onClick={onClear}>
              {t('clear')}
            </Button>
          }
        >
          {t('filteredAway.text', { count: total })}
        </EmptyState>
      ) : (
        <>
          <SelectionBar items={shown} selection={selection} />
          <GroupedFindings
            items={shown}
            filters={filters}
            selection={selection}
            onMore={(more) => onChange({ shown: more })}
          />
          <ListKeysHint decides={decide !== null} />
        </>
      )}
    </>
  );
}
