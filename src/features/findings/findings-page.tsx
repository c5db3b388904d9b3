import { Button, Checkbox } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { countBySeverity, isSettled } from '@/domain/guidance/open-findings';
import { useProgramme } from '@/shared/programme/programme-context';
import type { FindingFilters } from '@/shared/programme/finding-filters';
import { EmptyState } from '@/shared/ui/states';
import { Page } from '@/shared/ui/page';
import { isWanted } from './filter-findings';
import { FindingFilterBar } from './finding-filter-bar';
import classes from './findings-page.module.css';
import { GroupedFindings } from './grouped-findings';
import { ListKeysHint, useListCommands } from './list-commands';
import { NoFindings } from './no-findings';
import { OpenQuestions } from './open-questions';
import { SeverityFilter } from './severity-filter';
import { useListedFindings } from './use-listed-findings';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/findings');

/** Everything the engine flags in the programme, to narrow down by filters that stand in the address. */
export function FindingsPage() {
  const { t } = useTranslation('findings');
  const { audit, model } = useProgramme();
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  // All there would be to say is that every category is a blind spot.
  const empty = model.behaviours.length === 0 && model.conditions.length === 0;
  const all = useListedFindings();
  useListCommands();

  const change = (patch: Partial<FindingFilters>) =>
    void navigate({ search: (before) => withoutBlanks({ ...before, ...patch }), replace: true });
  const clear = () => void navigate({ search: withoutBlanks({ group: filters.group }) });

  const settled = all.filter(({ decision }) => isSettled(decision)).length;
  const total = filters.decided === true ? all.length : all.length - settled;
  const wanted = all.filter((item) => isWanted(item, filters));
  const shown = wanted.filter(
    ({ finding }) => filters.severity === undefined || finding.severity === filters.severity,
  );
  const narrowed = shown.length < total;

  return (
    <Page title={t('title')} lead={t('lead')}>
      {empty || all.length === 0 ? (
        <NoFindings empty={empty} />
      ) : (
        <>
          <SeverityFilter
            counts={countBySeverity(wanted.map(({ finding }) => finding))}
            value={filters.severity}
            onChange={(severity) => change({ severity })}
          />
          <FindingFilterBar items={all} filters={filters} onChange={change} />
          <div className={classes.summary}>
            <p role="status" className={classes.count}>
              {narrowed
                ? t('shown', { count: total, shown: shown.length, total })
                : t('shownAll', { count: shown.length })}
            </p>
            {narrowed ? (
              <Button variant="subtle" size="compact-sm" onClick={clear}>
                {t('clear')}
              </Button>
            ) : null}
            {settled > 0 ? (
              <Checkbox
                className={classes.decided}
                label={t('decided', { count: settled })}
                checked={filters.decided === true}
                onChange={({ currentTarget }) =>
                  change({ decided: currentTarget.checked ? true : undefined })
                }
              />
            ) : null}
          </div>
          {shown.length === 0 ? (
            <EmptyState
              title={t('filteredAway.title')}
              action={
                <Button variant="default" onClick={clear}>
                  {t('clear')}
                </Button>
              }
            >
              {t('filteredAway.text', { count: total })}
            </EmptyState>
          ) : (
            <>
              <GroupedFindings key={JSON.stringify(filters)} items={shown} group={filters.group} />
              <ListKeysHint />
            </>
          )}
        </>
      )}
      {empty ? null : <OpenQuestions entries={audit.notAssessable} />}
    </Page>
  );
}

/** An absent filter leaves no trace in the address. */
function withoutBlanks(filters: {
  [K in keyof FindingFilters]?: FindingFilters[K] | undefined;
}): FindingFilters {
  const set = Object.entries(filters).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(set);
}
